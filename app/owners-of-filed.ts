import type { About } from '#src/analysis/life/transition.ts';
import { fileOfTest } from '#src/analysis/test-name.ts';
import type { JudgedRun } from '#src/judge-run.ts';
import type { LoadedRun } from '#src/loaded-run.ts';
import type { Owners } from '#src/owners.ts';
import type { OwnersBook } from './load-owners.ts';

/** So many files of one cause are looked up: the first that has owners decides. */
const MOST_FILES = 20;

/**
 * Whom CODEOWNERS names for what is to be filed, by the cause's key (design §5, Assignment): of the code where it crashed, else of the
 * tests. Nothing is asked where nothing is filed.
 */
export async function ownersOfFiled(
  book: OwnersBook,
  { config }: Pick<LoadedRun, 'config'>,
  { transitions }: JudgedRun,
): Promise<ReadonlyMap<string, Owners>> {
  const owners = new Map<string, Owners>();
  if (!config.issues.assign) return owners;
  for (const transition of transitions)
    if (transition.kind === 'file')
      owners.set(transition.record.key, await book.parted(filesOf(transition.about)));
  return owners;
}

function filesOf({ kind, cause }: About): string[] {
  const [crashes, tests] =
    kind === 'failures'
      ? [
          cause.signatures.flatMap(({ signature }) => signature.file ?? []),
          cause.tests.map(({ result }) => fileOfTest(result)),
        ]
      : [
          cause.tests.flatMap(({ flaky }) =>
            flaky.distinctFailures.flatMap(({ location }) => location?.file ?? []),
          ),
          cause.tests.map(({ flaky }) => fileOfTest(flaky)),
        ];
  return [...new Set([...crashes, ...tests])].slice(0, MOST_FILES);
}
