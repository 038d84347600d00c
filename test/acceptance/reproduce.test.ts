import { chmodSync, existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { attempt, failingCase, junitXml, reportLog } from '../support/report-text.ts';
import { emptyFolder, inspect, preview, run } from '../support/run-cli.ts';
import { smallProject } from '../support/small-project.ts';
import { folderWith, reportFile } from '../support/written-files.ts';

const fakeBin = folderWith({ pytest: '#!/bin/sh\nprintf \'%s\\0\' "$PWD" "$@"\n' });
chmodSync(join(fakeBin, 'pytest'), 0o755);

/** Runs a printed command in a real POSIX shell from a folder, with a `pytest` that only tells where it was started and what it was given. */
async function asTheShellReads(command: string, folder: string): Promise<{ cwd: string; args: string[] }> {
  const outcome = await run('/bin/sh', ['-c', command], {
    cwd: folder,
    env: { PATH: `${fakeBin}:/usr/bin:/bin` },
  });
  expect({ status: outcome.status, stderr: outcome.stderr }).toEqual({ status: 0, stderr: '' });
  const [cwd = '', ...args] = outcome.stdout.split('\0').slice(0, -1);
  return { cwd, args };
}

async function reproductionOf(nodeid: string): Promise<string> {
  const log = reportLog(attempt({ nodeid, outcome: 'failed', message: 'AssertionError: assert 0' }), 1);
  const { cases } = await inspect([reportFile('log.jsonl', log)]);
  expect(cases.map((test) => test.nodeId)).toEqual([nodeid]);
  return cases[0]?.reproduce ?? '';
}

const at = 'tests/test_a.py::test_x';

describe('the reproduction command', () => {
  it('is pytest, the node id in single quotes, and -v', async () => {
    expect(await reproductionOf('tests/test_x.py::test_a[p]')).toBe("pytest 'tests/test_x.py::test_a[p]' -v");
    expect(await reproductionOf('tests/test_x.py::test_a')).toBe("pytest 'tests/test_x.py::test_a' -v");
  });

  it.each([
    [`${at}[it's]`],
    [`${at}['; touch pwned; ']`],
    [`${at}[$(touch pwned)]`],
    [`${at}[\`touch pwned\`]`],
    [`${at}["quoted" \\ back\\slash]`],
    [`${at}[ lead and trail ]`],
    [`${at}[a::b::c]`],
    [`${at}[!history & * ? ~ # %s]`],
    [`${at}[new\nline]`],
    [`${at}[naïve-日本語-🦄]`],
    ['tests/with space/test_a.py::test_x'],
    ["tests/o'clock/test_a.py::TestC::test_x"],
  ])('gives pytest exactly the one test %j, whatever the shell could make of it', async (nodeid) => {
    const folder = emptyFolder();
    const { args } = await asTheShellReads(await reproductionOf(nodeid), folder);
    expect(args.slice(0, 2)).toEqual([nodeid, '-v']);
    // Where pytest did not escape the parameters, it must not do so now.
    const isEscaped = /^[\x20-\x7e]*$/.test(nodeid);
    expect(args.slice(2)).toEqual(
      isEscaped ? [] : ['-o', expect.stringMatching(/^disable_test_id_.*=true$/)],
    );
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });

  it.each([['-p/test_a.py::test_x'], ['--rootdir=x.py::test_x'], ['@args/test_a.py::test_x']])(
    'never lets pytest take the id %j for an option or a file of arguments',
    async (nodeid) => {
      const { args } = await asTheShellReads(await reproductionOf(nodeid), emptyFolder());
      expect(args).toHaveLength(2);
      expect(args[0]).toMatch(/^[^-@]/);
      expect(args[0]?.replace(/^\.\//, '')).toBe(nodeid);
    },
  );

  it('goes first to the folder of a package whose reports lie below the root', async () => {
    const root = folderWith({
      'packages/shop api/pyproject.toml': '[tool.pytest.ini_options]\n',
      'packages/shop api/tests/test_core.py': 'def test_x(): assert 0\n',
      'packages/shop api/junit.xml': junitXml([
        failingCase('tests.test_core', 'test_x', { message: 'assert 0' }),
      ]),
    });
    const { cases } = await inspect([join(root, 'packages/shop api/junit.xml'), '--root', root]);
    expect(cases[0]?.reproduce).toMatch(/^cd '?packages/);
    const { cwd, args } = await asTheShellReads(cases[0]?.reproduce ?? '', root);
    expect(realpathSync(cwd)).toBe(realpathSync(join(root, 'packages/shop api')));
    expect(args).toEqual(['tests/test_core.py::test_x', '-v']);
  });

  it('of what could not be collected names its file', async () => {
    const collect = {
      nodeid: 'tests/test_gone.py',
      outcome: 'failed',
      longrepr: 'ImportError: no x',
      result: null,
      sections: [],
      $report_type: 'CollectReport',
    };
    const { cases } = await inspect([reportFile('log.jsonl', reportLog([JSON.stringify(collect)], 2))]);
    const { args } = await asTheShellReads(cases[0]?.reproduce ?? '', emptyFolder());
    expect(args).toEqual(['tests/test_gone.py', '-v']);
  });

  it('stands in the issue of preview as inspect gives it, one for each test', async () => {
    const crash = { path: 'src/shop/cart.py', line: 2 };
    const ids = ['test_a', "test_b[it's]"].map((name) => `tests/test_a.py::${name}`);
    const log = reportLog(
      [
        ...ids.flatMap((nodeid) =>
          attempt({ nodeid, outcome: 'failed', message: 'AssertionError: assert 0', crash }),
        ),
        ...['p', 'q', 'r'].flatMap((name) => attempt({ nodeid: `tests/test_b.py::test_${name}` })),
      ],
      1,
    );
    const file = reportFile('log.jsonl', log);
    const { root } = smallProject();
    const [{ cases }, { issues }] = [await inspect([file]), await preview([file, '--root', root])];
    expect(issues).toHaveLength(1);
    expect(issues[0]?.reproduce).toEqual(cases.map((test) => test.reproduce));
    for (const command of issues[0]?.reproduce ?? []) expect(issues[0]?.body).toContain(command);
  });
});
