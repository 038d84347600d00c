import { mutatedJson } from './mutate-json.ts';
import type { Random } from './random.ts';

const NODE_IDS = [
  'tests/test_a.py::test_x',
  'tests/test_a.py::test_x[\u00e9-"1"]',
  'tests/test_a.py::TestB::test_y',
  'README.md',
  'a::b::c',
];
const OUTCOMES = ['passed', 'passed', 'failed', 'skipped', 'rerun'];
const LONG_REPRESENTATIONS = [
  null,
  'boom',
  ['tests/test_a.py', 3, 'Skipped: no'],
  {
    reprcrash: { path: '/work/tests/test_a.py', lineno: 3, message: 'AssertionError: assert 1 == 2' },
    reprtraceback: {
      reprentries: [
        {
          type: 'ReprEntry',
          data: {
            lines: ['    def test_x():', '>       assert 1 == 2', 'E       assert 1 == 2'],
            reprfuncargs: { args: [['x', '1']] },
            reprlocals: { lines: ['y = 2'] },
            reprfileloc: { path: 'tests/test_a.py', lineno: 3, message: 'AssertionError' },
            style: 'long',
          },
        },
      ],
      extraline: null,
      style: 'long',
    },
    sections: [],
    chain: [],
  },
];

/** A reportlog as pytest-reportlog writes it under rerunfailures, xdist and subtests, some of its lines spoilt. */
export function reportlogDocument(random: Random): string {
  const lines: unknown[] = random.times(random.int(6), () => execution(random)).flat();
  if (random.chance(0.9)) lines.unshift({ pytest_version: '9.2.0', $report_type: 'SessionStart' });
  if (random.chance(0.2)) lines.push(collectReport(random));
  if (random.chance(0.2))
    lines.push({ category: 'UserWarning', message: 'x', $report_type: 'WarningMessage' });
  if (random.chance(0.8))
    lines.push({ exitstatus: random.pick([0, 1, 2, 3]), $report_type: 'SessionFinish' });
  const texts = lines.map((line) => (random.chance(0.1) ? mutatedJson(random, line) : JSON.stringify(line)));
  return texts.map((text) => `${text}${random.chance(0.05) ? '\r\n' : '\n'}`).join('');
}

/** The phases of one execution; a subtest's report comes before its body's. */
function execution(random: Random): object[] {
  const nodeid = random.pick(NODE_IDS);
  const rerun = random.chance(0.3) ? { rerun: random.int(3) } : {};
  const worker = random.chance(0.3) ? { worker_id: `gw${random.int(2)}` } : {};
  const phases = random.chance(0.05) ? ['???'] : ['setup', 'call', 'teardown'];
  const reports = phases.map((when) => report(random, { nodeid, when, ...rerun, ...worker }));
  if (random.chance(0.2))
    reports.splice(1, 0, {
      ...report(random, { nodeid, when: 'call' }),
      $report_type: random.pick(['SubTestReport', 'SubtestReport']),
    });
  return reports;
}

function report(random: Random, more: object): object {
  return {
    location: ['tests/test_a.py', random.int(30), 'test_x'],
    keywords: { test_x: 1, 'test_a.py': 1, slow: 1 },
    outcome: random.pick(OUTCOMES),
    longrepr: random.pick(LONG_REPRESENTATIONS),
    sections: [],
    duration: 0.25,
    ...(random.chance(0.1) ? { wasxfail: 'reason' } : {}),
    ...more,
    [random.chance(0.1) ? '_report_type' : '$report_type']: 'TestReport',
  };
}

function collectReport(random: Random): object {
  return {
    nodeid: random.pick(['tests/test_broken.py', '', ...NODE_IDS]),
    outcome: random.pick(['passed', 'failed', 'skipped']),
    longrepr: random.pick(LONG_REPRESENTATIONS),
    result: null,
    sections: [],
    $report_type: 'CollectReport',
  };
}
