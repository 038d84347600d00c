// `redfirst reproduce` and `redfirst verify` on the flaky suite of the shared data, live.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { ReproduceOutput } from '#src/model/reproduction-output.ts';
import type { VerifyOutput } from '#src/model/verify-output.ts';
import { RECORDING_TOOLS } from '../support/printed-commands.ts';
import { violations } from '../support/published-schema.ts';
import { findPython, howToGetPython, itWith, pythonPrograms } from '../support/requires.ts';
import { emptyFolder, parseDocument, runCli } from '../support/run-cli.ts';
import { describeWithSharedData, sharedPath } from '../support/shared-data.ts';
import { folderWith } from '../support/written-files.ts';

const python = findPython();
const it = itWith(python, howToGetPython);

/** A copy of the suite in a folder below the one where the command runs, and what the command needs of the environment. */
function lab(): { cwd: string; env: Record<string, string> } {
  const cwd = emptyFolder();
  cpSync(sharedPath('lab-flaky', 'suite'), cwd, { recursive: true });
  const programs = pythonPrograms(python ?? '', RECORDING_TOOLS);
  const env = { PATH: `${programs}:${process.env.PATH}`, ATTEMPT_LOG: join(emptyFolder(), 'attempts.jsonl') };
  return { cwd, env };
}

async function reproduce(args: readonly string[]): Promise<ReproduceOutput & { exit: number | null }> {
  const outcome = await runCli(['reproduce', '--json', ...args], lab());
  const document = parseDocument(outcome) as ReproduceOutput;
  expect(violations('reproduce', document)).toEqual([]);
  return { ...document, exit: outcome.status };
}

const ofOrder = 'tests/test_order_b.py::';

describeWithSharedData('reproduce, on the flaky suite', () => {
  it('says that a test which fails only after another one depends on the order, with the polluter', async () => {
    const order = [`${ofOrder}test_dirties`, `${ofOrder}test_needs_clean_state`];
    const folder = folderWith({ 'order.json': JSON.stringify(order) });
    const found = await reproduce([
      `${ofOrder}test_needs_clean_state`,
      '--order',
      join(folder, 'order.json'),
    ]);
    expect(found).toEqual({
      schema: 'redfirst/reproduce@1',
      tests: [
        {
          nodeId: `${ofOrder}test_needs_clean_state`,
          rootdir: '',
          verdict: 'order-dependent',
          alone: ['passed', 'passed', 'passed'],
          polluter: `${ofOrder}test_dirties`,
          setter: null,
          command: `pytest '${ofOrder}test_dirties' '${ofOrder}test_needs_clean_state' -v`,
          why: 'passes 3 of 3 alone, and fails 3 of 3 with its file',
        },
      ],
      leftOut: [],
      exit: 0,
    });
  });

  it('names the test whose state another one needs, from a recorded run where that came later', async () => {
    const { tests, exit } = await reproduce([sharedPath('lab-flaky', 'order-reversed', 'reportlog.jsonl')]);
    expect(tests).toMatchObject([
      {
        nodeId: `${ofOrder}test_needs_earlier_test`,
        verdict: 'order-dependent',
        alone: ['failed', 'failed', 'failed'],
        polluter: null,
        setter: 'tests/test_order_a.py::test_writes_global',
      },
    ]);
    expect(exit).toBe(0);
  });

  it('says of a test that fails whatever it is run after that it is deterministic, without knowing an order', async () => {
    const { tests } = await reproduce(['tests/test_stable.py::test_always_fails']);
    expect(tests).toMatchObject([{ verdict: 'deterministic', alone: ['failed', 'failed', 'failed'] }]);
  });

  it('ends with 1 for a test that passes, and with 2 for a file that is not there', async () => {
    const { tests, exit } = await reproduce(['tests/test_stable.py::test_always_passes']);
    expect(tests).toMatchObject([{ verdict: 'not-reproduced', alone: ['passed', 'passed', 'passed'] }]);
    expect(exit).toBe(1);
    const outcome = await runCli(['reproduce', 'tests/test_gone.py::test_x'], lab());
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toContain('there is no file tests/test_gone.py');
  });
});

describeWithSharedData('verify, on the flaky suite', () => {
  it('runs a stable test in sequence and in parallel', async () => {
    const outcome = await runCli(
      ['verify', '--json', '--runs', '5', 'tests/test_stable.py::test_always_passes'],
      lab(),
    );
    const document = parseDocument(outcome) as VerifyOutput;
    expect(violations('verify', document)).toEqual([]);
    expect(document).toMatchObject({
      verdict: 'stable',
      sequential: Array(5).fill('passed'),
      parallel: Array(5).fill('passed'),
      parallelBy: 'xdist',
      firstDifference: null,
    });
    expect(outcome.status).toBe(0);
  });

  it('ends with 1 for a file with a test that always fails, and names it', async () => {
    const outcome = await runCli(['verify', '--runs', '2', 'tests/test_stable.py'], lab());
    expect(outcome.status).toBe(1);
    expect(outcome.stdout).toContain(
      'failing: tests/test_stable.py::test_always_fails: fails 2 of 2 in sequence',
    );
    expect(outcome.stdout).not.toContain('test_always_passes');
  });
});
