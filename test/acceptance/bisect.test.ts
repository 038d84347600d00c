import { describe, expect } from '@jest/globals';
import {
  commitFiles,
  environmentWith,
  git,
  historyOf,
  iniconfigAt,
  iniconfigCommits,
  photograph,
  withPrograms,
} from '../support/proof-project.ts';
import { violations } from '../support/published-schema.ts';
import { findPython, howToGetPython, itWith } from '../support/requires.ts';
import { runCli } from '../support/run-cli.ts';
import { describeWithSharedData } from '../support/shared-data.ts';

const python = findPython();
const itWithPython = itWith(python, howToGetPython);

interface BisectDocument {
  firstBad: string | null;
  subject: string | null;
  why: string;
  tested: number;
  skipped: { sha: string; why: string }[];
}

async function bisectIn(
  root: string,
  args: readonly string[],
): Promise<{ status: number | null; document: BisectDocument }> {
  const env = withPrograms(environmentWith(python ?? '', [`${root}/src`]));
  const outcome = await runCli(['bisect', '--json', ...args], { cwd: root, env });
  if (outcome.stdout === '') throw new Error(`exit ${outcome.status}: ${outcome.stderr}`);
  const document = JSON.parse(outcome.stdout) as BisectDocument;
  expect(violations('bisect', document)).toEqual([]);
  return { status: outcome.status, document };
}

describeWithSharedData('redfirst bisect on the history of iniconfig', () => {
  const commits = iniconfigCommits();
  const test = 'testing/test_regress.py::test_bracket_continuation_keeps_comment_chars';

  itWithPython(
    'finds the commit that broke silently (c06) by a test that came later (c09)',
    async () => {
      const root = iniconfigAt(commits[9]);
      const before = photograph(root);
      const { status, document } = await bisectIn(root, [test, '--good', commits[0] ?? '']);
      expect(document).toMatchObject({
        firstBad: commits[6],
        subject: 'perf: drop redundant variable in section parsing',
        skipped: [],
      });
      expect(status).toBe(0);
      // Two ends, and at most one for each halving of the eight commits between.
      expect(document.tested).toBeLessThanOrEqual(6);
      expect(photograph(root)).toEqual(before);
    },
    120_000,
  );
});

describe('redfirst bisect', () => {
  const ini = '[pytest]\npythonpath = src\n';
  const test = 'from cart import total\n\n\ndef test_total():\n    assert total([1]) == 1\n';
  const good = 'def total(items):\n    return sum(items)\n';
  const bad = 'def total(items):\n    return sum(items) + 1\n';

  itWithPython(
    'goes round commits that can not be tried and a merge, lists them, and says so where they decide',
    async () => {
      const { root, shas } = historyOf(
        { 'pytest.ini': ini, 'src/cart.py': good },
        { 'README.md': 'x\n' },
        { 'src/cart.py': 'def total(items:\n' },
        { 'src/cart.py': good },
        { 'README.md': 'y\n' },
      );
      git(root, 'checkout', '-q', '-b', 'side', shas[3] ?? '');
      const broke = commitFiles(root, { 'src/cart.py': bad });
      git(root, 'checkout', '-q', 'main');
      git(root, 'merge', '-q', '--no-ff', '-m', 'Merge', 'side');
      commitFiles(root, { 'tests/test_cart.py': test });
      const found = await bisectIn(root, ['tests/test_cart.py::test_total', '--good', shas[0] ?? '']);
      expect([found.document.firstBad, found.status]).toEqual([broke, 0]);
      const merge = git(root, 'rev-parse', 'HEAD^');
      for (const { sha, why } of found.document.skipped)
        expect([sha, why]).toEqual(
          sha === merge
            ? [merge, 'a merge, and its parents decide']
            : [shas[2], expect.stringMatching(/^its file can't be collected \(SyntaxError/)],
        );
      // The commit before the one that broke can't be tried: either may be to blame.
      const twin = historyOf(
        { 'pytest.ini': ini, 'src/cart.py': good },
        { 'src/cart.py': 'def total(items:\n' },
        { 'src/cart.py': bad, 'tests/test_cart.py': test },
      );
      const open = await bisectIn(twin.root, [
        'tests/test_cart.py::test_total',
        '--good',
        twin.shas[0] ?? '',
      ]);
      expect([open.document.firstBad, open.status]).toEqual([null, 1]);
      expect(open.document.skipped.map(({ sha }) => sha)).toEqual([twin.shas[1]]);
      expect(open.document.why).toMatch(/^it is one of .*: the others can't be tried$/);
    },
    120_000,
  );

  itWithPython(
    'says so where the test passes at the bad end, and refuses ends in the wrong order',
    async () => {
      const { root, shas } = historyOf(
        { 'pytest.ini': ini, 'src/cart.py': good },
        { 'tests/test_cart.py': test },
      );
      const { status, document } = await bisectIn(root, [
        'tests/test_cart.py::test_total',
        '--good',
        shas[0] ?? '',
      ]);
      expect([document.firstBad, status]).toEqual([null, 1]);
      expect(document.why).toMatch(/^the test does not fail on /);
      await expect(
        bisectIn(root, ['tests/test_cart.py::test_total', '--good', shas[1] ?? '', '--bad', shas[0] ?? '']),
      ).rejects.toThrow(/^exit 4: redfirst: .* does not come before /);
    },
    120_000,
  );
});
