import type { CauseRecord } from '#src/model/cause-record.ts';
import type { History } from '#src/model/history.ts';
import { aRepository, type WatchedRepository } from './a-repository.ts';
import type { AppOnFake } from './app-on-fake.ts';
import { aRecord } from './builders.ts';
import type { AsyncControls } from './fake-github/controls.ts';

const BOT = 'redfirst[bot]';

/** A repository whose issues stand for causes that are known already. */
export interface FiledIssues extends Pick<WatchedRepository, 'repository' | 'issue' | 'calls'> {
  /** Of the only comment that is expected. */
  saidOn(number?: number): Promise<string[]>;
  record(number?: number): Promise<CauseRecord>;
  /** Changes what is known of a cause, as a command of a person would. */
  change(change: (record: CauseRecord) => CauseRecord, number?: number): Promise<void>;
}

/** What a test says of them. */
interface Wanted {
  /** Of `octo`. */
  name: string;
  records: readonly Partial<CauseRecord>[];
  config?: string;
  files?: Record<string, string>;
  /** Who opened them; the App unless said. */
  author?: string;
}

/** The parts of a scene that are needed. */
type Scene = Pick<AppOnFake, 'installation'> & { github: AsyncControls; history: History };

/**
 * Makes a repository with one open issue for each record, in their order, as filing would have left them: without the runs.
 * The records are due as they say; their issues have the label of their severity.
 */
export async function filedIssues(
  { github, history, installation }: Scene,
  { name, records, config = 'filing: on\n', files = {}, author = BOT }: Wanted,
): Promise<FiledIssues> {
  const { id, repository, issue, calls } = await aRepository(github, { name, config, files });
  await github.addCollaborator({ repository, login: author, role: 'write' });
  const known = records.map((record, at) =>
    aRecord({ key: `c1-${String(at).padStart(12, '0')}`, ...record, issue: at + 1 }),
  );
  for (const { key, severity } of known)
    await github.openIssue({
      repository,
      as: author,
      title: `A test fails (${key})`,
      body: bodyOf(key),
      labels: [severity, 'bug', 'redfirst'],
    });
  // Only now, since nobody needs to hear that they were opened.
  await github.addRepositories({ installation, repositories: [repository] });
  const owned = { id, owner: 'octo', name, defaultBranch: 'main', isPrivate: false };
  await history.saveRepository(owned, (await github.clock()).now);
  const save = (causes: readonly CauseRecord[]): Promise<void> =>
    history.saveDecision({ repositoryId: id, run: null, causes, newest: null, operations: [] });
  await save(known);
  const record: FiledIssues['record'] = async (number = 1) => {
    const found = (await history.loadCauses(id)).find(({ issue }) => issue === number);
    if (found === undefined) throw new Error(`No cause of ${repository} has issue ${number}`);
    return found;
  };
  return {
    repository,
    issue,
    saidOn: async (number) => (await issue(number)).comments.map(({ body }) => body),
    record,
    change: async (change, number) => save([change(await record(number))]),
    calls,
  };
}

/** As an issue of ours is: a marker, what is ours, and what a person wrote below. */
function bodyOf(key: string): string {
  return [
    `<!-- redfirst:issue v1 key=${key} -->`,
    '<!-- redfirst:begin sla -->',
    '',
    '## SLA target',
    '',
    '<!-- redfirst:end sla -->',
    'What ann wrote.',
  ].join('\n');
}
