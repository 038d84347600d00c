import type { Call } from './fake-github/call-log.ts';
import type { AsyncControls } from './fake-github/controls.ts';
import type { VisibleIssue, VisibleRepository } from './fake-github/visible-state.ts';

/** A repository on a fake GitHub as those see it who watch. */
export interface WatchedRepository {
  /** `owner/name` */
  repository: string;
  id: number;
  /** Of its first commit. */
  sha: string;
  state(): Promise<VisibleRepository>;
  /** The first one unless said. */
  issue(number?: number): Promise<VisibleIssue>;
  /** What the app has sent about it. */
  calls(): Promise<Call[]>;
}

interface NewRepository {
  owner?: string;
  name: string;
  private?: boolean;
  /** `.github/redfirst.yml`; null: none. */
  config: string | null;
  /** Beside it and a README. */
  files?: Record<string, string>;
}

/** Creates a repository, `octo/<name>` unless said, on which no App is installed yet. */
export async function aRepository(
  github: AsyncControls,
  { owner = 'octo', name, private: isPrivate = false, config, files = {} }: NewRepository,
): Promise<WatchedRepository> {
  const repository = `${owner}/${name}`;
  const { id, sha } = await github.createRepository({
    owner,
    name,
    private: isPrivate,
    files: {
      'README.md': `# ${name}\n`,
      ...(config !== null && { '.github/redfirst.yml': config }),
      ...files,
    },
  });
  const state = async (): Promise<VisibleRepository> => {
    const found = (await github.state())[repository];
    if (found === undefined) throw new Error(`There is no ${repository}`);
    return found;
  };
  return {
    repository,
    id,
    sha,
    state,
    issue: async (number = 1) => {
      const found = (await state()).issues.find((issue) => issue.number === number);
      if (found === undefined) throw new Error(`${repository} has no issue ${number}`);
      return found;
    },
    calls: async () => (await github.calls()).filter(({ path }) => path.startsWith(`/repos/${repository}/`)),
  };
}
