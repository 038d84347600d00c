import { describe, expect } from '@jest/globals';
import {
  commitFiles,
  environmentWith,
  git,
  iniconfigAt,
  iniconfigCommits,
  photograph,
  proveIn,
  withPrograms,
} from '../support/proof-project.ts';
import { violations } from '../support/published-schema.ts';
import { findPython, howToGetPython, itWith } from '../support/requires.ts';
import { run } from '../support/run-cli.ts';
import { caseTruth, describeWithSharedData } from '../support/shared-data.ts';

const python = findPython();
const itWithPython = itWith(python, howToGetPython);
const regression = 'testing/test_regress.py::test_bracket_continuation_keeps_comment_chars';

interface Case {
  name: string;
  base: number;
  head: number;
  verdict: string;
  tests: Record<string, [base: string, head: string, verdict: string]>;
}

// The truth of each commit is in the case's case.json: a silent bug since c06, its test in c09, its fix in c10; c02 is a feature.
const cases: Case[] = [
  {
    name: 'a test and its fix are proved (c08 to c10)',
    base: 8,
    head: 10,
    verdict: 'proved',
    tests: { [regression]: ['failed', 'passed', 'proved'] },
  },
  {
    name: 'a test without its fix is still red (c08 to c09)',
    base: 8,
    head: 9,
    verdict: 'still-red',
    tests: { [regression]: ['failed', 'failed', 'still-red'] },
  },
  {
    name: 'a test shows nothing where the base has no bug (c05 to c10)',
    base: 5,
    head: 10,
    verdict: 'not-shown',
    tests: { [regression]: ['passed', 'passed', 'not-shown'] },
  },
  {
    name: 'tests of a new feature are weak: the name is missing on the base (c01 to c02)',
    base: 1,
    head: 2,
    verdict: 'weak',
    tests: {
      'testing/test_bool.py::test_get_bool_default': ['failed', 'passed', 'weak'],
      'testing/test_bool.py::test_get_bool_true': ['failed', 'passed', 'weak'],
    },
  },
  {
    name: 'a change of a document has no tests (c10 to c11)',
    base: 10,
    head: 11,
    verdict: 'no-tests',
    tests: {},
  },
  {
    name: 'a fix without a test has no tests (c04 to c05)',
    base: 4,
    head: 5,
    verdict: 'no-tests',
    tests: {},
  },
];

describeWithSharedData('redfirst prove on the history of iniconfig', () => {
  const commits = iniconfigCommits();

  for (const { name, base, head, verdict, tests } of cases)
    itWithPython(
      name,
      async () => {
        const root = iniconfigAt(commits[head]);
        const programs = environmentWith(python ?? '', [`${root}/src`]);
        const before = photograph(root);
        const { outcome, document } = await proveIn(root, programs, [
          '--base',
          commits[base] ?? '',
          '--runs',
          '1',
        ]);
        expect(document.verdict).toBe(verdict);
        expect(
          Object.fromEntries(
            document.tests.map((test) => [test.nodeId, [test.base, ...test.head, test.verdict]]),
          ),
        ).toEqual(
          Object.fromEntries(Object.entries(tests).map(([id, [red, green, own]]) => [id, [red, green, own]])),
        );
        expect({ base: document.base, head: document.head }).toEqual({
          base: commits[base],
          head: commits[head],
        });
        expect(outcome.status).toBe(verdict === 'proved' ? 0 : 1);
        expect(violations('prove', document)).toEqual([]);
        expect(photograph(root)).toEqual(before);
      },
      120_000,
    );

  itWithPython(
    'the fix is proved by the tests that were red, given by name (c04 to c05)',
    async () => {
      const root = iniconfigAt(commits[5]);
      const { failed } = (caseTruth('history-iniconfig')['commits'] as { failed: string[] }[])[4] ?? {
        failed: [],
      };
      const args = ['--base', commits[4] ?? '', '--runs', '1', '--test', ...failed];
      const { outcome, document } = await proveIn(root, environmentWith(python ?? '', [`${root}/src`]), args);
      expect(document.tests.map(({ nodeId }) => nodeId)).toEqual([...failed].sort());
      expect(new Set(document.tests.map((test) => test.verdict))).toEqual(new Set(['proved']));
      expect([document.verdict, outcome.status]).toEqual(['proved', 0]);
      expect(document.tests).toHaveLength(20);
    },
    120_000,
  );

  itWithPython(
    'a test that passes now and then on one commit is flaky, also beside a proof',
    async () => {
      const root = iniconfigAt(commits[10]);
      const flip = `import os\n\ndef test_flips():\n    path = os.environ["HOME"] + "/flip"\n    if os.path.exists(path):\n        os.remove(path)\n        assert False\n    open(path, "w").close()\n`;
      commitFiles(root, { 'testing/test_flips.py': flip });
      const programs = environmentWith(python ?? '', [`${root}/src`]);
      const { document } = await proveIn(root, programs, ['--base', commits[8] ?? '']);
      expect(document.verdict).toBe('flaky');
      expect(document.tests.map(({ verdict }) => verdict)).toEqual(['flaky', 'proved']);
    },
    120_000,
  );

  itWithPython(
    'with an installed copy nothing can be proved, until it is installed again on each side',
    async () => {
      const root = iniconfigAt(commits[10]);
      const programs = environmentWith(python ?? '', []);
      const pip = [
        '-m',
        'pip',
        'install',
        '-q',
        '--no-build-isolation',
        '--no-deps',
        '--ignore-installed',
        '.',
      ];
      const installed = await run(`${programs}/python`, pip, { cwd: root, env: withPrograms(programs) });
      expect(installed.status).toBe(0);
      // It writes its version into files that are tracked.
      git(root, 'checkout', '-q', '.');
      const before = photograph(root);
      const without = await proveIn(root, programs, ['--base', commits[8] ?? '', '--runs', '1']);
      expect([without.document.verdict, without.outcome.status]).toEqual(['not-provable', 1]);
      expect(without.document.why).toMatch(/iniconfig\._parse is loaded from .*site-packages/);
      const again = ['--base', commits[8] ?? '', '--runs', '1', '--install', `python ${pip.join(' ')}`];
      const { document } = await proveIn(root, programs, again);
      expect(document.verdict).toBe('proved');
      const tracked = (lines: string[]) =>
        lines.filter((line) => !/^(?:build\/|src\/.*egg-info\/(?!PKG))/.test(line));
      expect(tracked(photograph(root))).toEqual(tracked(before));
      expect(git(root, 'status', '--porcelain')).toBe('');
    },
    240_000,
  );
});

describe('redfirst prove, asked wrongly', () => {
  itWithPython(
    'refuses what is not committed, and says how to go on',
    async () => {
      const root = iniconfigAt(iniconfigCommits()[10]);
      await run('bash', ['-c', 'echo >> src/iniconfig/_parse.py'], { cwd: root });
      const programs = environmentWith(python ?? '', [`${root}/src`]);
      await expect(proveIn(root, programs, ['--base', 'HEAD~2'])).rejects.toThrow(
        /^exit 4: redfirst: src\/iniconfig\/_parse\.py has changes that are not committed\..*--allow-dirty\.\n$/s,
      );
      const { document } = await proveIn(root, programs, [
        '--base',
        'HEAD~2',
        '--runs',
        '1',
        '--allow-dirty',
      ]);
      expect(document.verdict).toBe('proved');
      expect(git(root, 'status', '--porcelain')).toBe('M src/iniconfig/_parse.py');
    },
    120_000,
  );
});
