import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it as jestIt } from '@jest/globals';
import type { FlakyCause } from '#src/analysis/flaky-category/categorise.ts';
import { pythonProgram } from '#src/analysis/flaky-category/python-program.ts';
import type { FlakyCategory } from '#src/model/flaky-finding.ts';
import { flakySuite, knownFlakes } from '../support/flaky-suite.ts';
import { causesOf, flakySession, type Session } from '../support/flaky-suite-judged.ts';
import { disguised, labCauses, labCode, labResults } from '../support/flaky-suite-lab.ts';
import { neutralised } from '../support/flaky-suite-neutral.ts';
import { RECORDING_TOOLS } from '../support/printed-commands.ts';
import { findPython, howToGetPython, itWith, pythonPrograms } from '../support/requires.ts';
import { projectRoot } from '../support/run-cli.ts';
import { describeWithSharedData } from '../support/shared-data.ts';

const python = findPython();
const it = itWith(python, howToGetPython);

const CATEGORIES = ['race', 'async', 'time', 'external', 'data', 'state'] as const;

/** How a session is seen, and how much of what can be seen there is found at least. */
const VIEWS = [
  { name: 'reportlog beside the source', report: 'reportlog', withSource: true, recall: 1 },
  { name: 'reportlog alone', report: 'reportlog', withSource: false, recall: 0.95 },
  { name: 'JUnit alone', report: 'junit', withSource: false, recall: 0.95 },
] as const;

let long: Session;
let short: Session;
let renamed: Session;
const { files, names } = neutralised();
const table: string[] = [];

beforeAll(async () => {
  if (python === null) return;
  const programs = pythonPrograms(python, RECORDING_TOOLS);
  long = await flakySession(programs, flakySuite);
  short = await flakySession(programs, flakySuite, ['--tb=short']);
  renamed = await flakySession(programs, files);
});

describe('the likely cause of a flaky test whose cause is known', () => {
  it('is looked for in more than ninety tests, all of which failed', async () => {
    const causes = await causesOf(long, 'reportlog', false);
    expect(knownFlakes.size).toBeGreaterThan(90);
    expect([...causes.keys()].sort()).toEqual([...knownFlakes.keys()].sort());
  });

  for (const { name, report, withSource, recall } of VIEWS) {
    it(`is never a wrong one, and mostly found: ${name}`, async () => {
      const causes = await causesOf(long, report, withSource);
      table.push(...rowsOf(name, causes));
      expect(wrong(causes)).toEqual([]);
      const visible = [...knownFlakes].filter(
        ([, { truth, needsSource }]) => truth !== 'unknown' && (withSource || needsSource !== true),
      );
      const found = visible.filter(([nodeId, { truth }]) => causes.get(nodeId)?.category === truth);
      expect(found.length / visible.length).toBeGreaterThanOrEqual(recall);
    });
  }

  it('is the same in short tracebacks beside the source', async () => {
    const causes = await causesOf(short, 'reportlog', true);
    expect(categories(causes)).toEqual(categories(await causesOf(long, 'reportlog', true)));
  });

  it('is seldom wrong where only the failing lines are known, whose surroundings may say otherwise', async () => {
    const causes = await causesOf(short, 'reportlog', false);
    table.push(...rowsOf('short tracebacks alone', causes));
    // Seeded, faked, its own server, its own class with a module's name: all in lines that are not shown.
    expect(wrong(causes).map((line) => line.split(' ')[0]?.split('::')[1])).toEqual([
      'test_random_sleep_async_state',
      'test_seeded',
      'test_time_is_faked',
      'test_own_server',
      'test_seeded_by_fixture',
      'test_mocked',
      'test_client',
    ]);
  });

  for (const { name, report, withSource } of VIEWS) {
    it(`stays where names, paths and messages say nothing or lie: ${name}`, async () => {
      const before = await causesOf(long, report, withSource);
      const after = await causesOf(renamed, report, withSource);
      const expected = [...before].map(([nodeId, { category }]) => [names.get(nodeId), category] as const);
      expect(categories(after)).toEqual(new Map(expected.sort(byName)));
    });
  }

  it('comes with the lines that show it', async () => {
    const causes = await causesOf(long, 'reportlog', true);
    const cause = causes.get('tests/test_flakes.py::test_product_is_random');
    expect(cause).toMatchObject({
      category: 'data',
      why: expect.stringMatching(/^what fails depends on random\.choice\(SERVERS\) in line \d+: /),
      evidence: [{ file: 'shop.py', text: 'return random.choice(SERVERS)' }],
    });
    const without = [...causes].filter(([, one]) => one.category !== 'unknown' && one.evidence.length === 0);
    expect(without).toEqual([]);
  });

  afterAll(() => {
    if (table.length === 0) return;
    mkdirSync(join(projectRoot, 'out'), { recursive: true });
    const head = '| seen through | category | found of | precision | recall |\n|---|---|---|---|---|';
    writeFileSync(join(projectRoot, 'out/flaky-category.md'), `${[head, ...table].join('\n')}\n`);
  });
});

describeWithSharedData('the likely causes of the recorded flaky suite', () => {
  const causes: Record<string, FlakyCategory> = {
    test_lost_update: 'race',
    test_clock_parity: 'time',
    test_deadline: 'time',
    'test_fails_with_probability[0.1]': 'data',
    'test_fails_with_probability[0.3]': 'data',
    'test_fails_with_probability[0.5]': 'data',
    'test_fails_with_probability[0.9]': 'data',
    test_random_input_bug: 'data',
    test_set_order: 'data',
    // An iterator of its class goes one step on with each attempt; JUnit shows only that it takes three in every run.
    test_third_attempt_passes: 'state',
    // Not flaky here, since nothing repeats them; the first calls of module-level counters fail.
    test_uses_fixture: 'state',
    test_uses_teardown: 'state',
    test_always_fails: 'unknown',
    test_flaky_mark_off: 'unknown',
  };

  jestIt('are those of its truth, from reportlogs, from JUnit and beside the source', async () => {
    const [log, junit] = [await labResults('reportlog.jsonl'), await labResults('junit.xml')];
    expect(labCauses(log, pythonProgram(new Map()))).toEqual(causes);
    expect(labCauses(junit, pythonProgram(new Map()))).toEqual(causes);
    expect(labCauses(log, labCode())).toEqual(causes);
    expect(labCauses(junit, labCode())).toEqual(causes);
  });

  jestIt('stay where names, paths and messages are others', async () => {
    const none = pythonProgram(new Map());
    expect(labCauses(await labResults('reportlog.jsonl'), none, disguised)).toEqual(causes);
    expect(labCauses(await labResults('junit.xml'), none, disguised)).toEqual(causes);
  });
});

function byName(
  [a = '']: readonly [string | undefined, unknown],
  [b = '']: readonly [string | undefined, unknown],
) {
  return a < b ? -1 : 1;
}

function categories(causes: ReadonlyMap<string, FlakyCause>): Map<string, FlakyCategory> {
  return new Map([...causes].map(([nodeId, { category }]) => [nodeId, category] as const).sort(byName));
}

/** Claims that are not true; `unknown` claims nothing. */
function wrong(causes: ReadonlyMap<string, FlakyCause>): string[] {
  return [...knownFlakes].flatMap(([nodeId, { truth }]) => {
    const { category = 'unknown', why = '' } = causes.get(nodeId) ?? {};
    return category === 'unknown' || category === truth
      ? []
      : [`${nodeId} is ${truth}, not ${category}: ${why}`];
  });
}

/** Precision and recall of each category. */
function rowsOf(view: string, causes: ReadonlyMap<string, FlakyCause>): string[] {
  return CATEGORIES.map((category) => {
    const claimed = [...causes].filter(([, cause]) => cause.category === category);
    const right = claimed.filter(([nodeId]) => knownFlakes.get(nodeId)?.truth === category).length;
    const there = [...knownFlakes.values()].filter(({ truth }) => truth === category).length;
    const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
    const counts = `${right} of ${there}`;
    return `| ${view} | ${category} | ${counts} | ${ratio(right, claimed.length)} | ${ratio(right, there)} |`;
  });
}
