import { mutatedJson } from './mutate-json.ts';
import type { Random } from './random.ts';

const NODE_IDS = [
  'tests/test_a.py::test_x',
  'tests/test_a.py::test_x[\u00e9-\ud800]',
  'tests/test_a.py::TestB::test_y',
  'README.md',
];
const FAILURE = {
  message: 'AssertionError: assert 1 == 2',
  text: 'def test_x():\n>   assert 1 == 2\nE   assert 1 == 2\n\ntests/test_a.py:3: AssertionError',
  path: '/work/tests/test_a.py',
  line: 3,
  raised: { type: 'AssertionError', frames: [['/work/tests/test_a.py', 3, 'test_x']] },
};

/** A log of our own pytest plugin, some of its lines spoilt. */
export function pluginDocument(random: Random): string {
  const lines: object[] = [
    {
      schema: 'redfirst/pytest@1',
      rootdir: '/work',
      python: '3.13.1',
      pytest: '9.2.0',
      plugins: { xdist: '3.8' },
      seeds: {},
    },
    ...(random.chance(0.7) ? [{ selected: random.int(9), deselected: 0 }] : []),
    ...random.times(random.int(7), () => anyLine(random)),
    ...(random.chance(0.8) ? [{ end: { exit: random.int(4), selected: 3, deselected: 0 } }] : []),
  ];
  const texts = lines.map((line, index) =>
    index > 0 && random.chance(0.1) ? mutatedJson(random, line) : JSON.stringify(line),
  );
  return texts.map((text) => `${text}\n`).join('');
}

function anyLine(random: Random): object {
  const id = random.pick(NODE_IDS);
  const about = {
    id,
    line: random.int(9),
    ...(random.chance(0.3) ? { worker: 'gw1' } : {}),
    ...(random.chance(0.2) ? { rerun: random.int(3) } : {}),
    ...(random.chance(0.2) ? { again: true } : {}),
  };
  return random.pick<() => object>([
    () => ({ id }),
    () => ({ ...about, markers: ['slow'], us: [10, 200, 10] }),
    () => ({ ...about, phases: phases(random) }),
    () => ({
      ...about,
      subtest: { msg: 'x' },
      phases: [{ when: 'call', outcome: 'failed', us: 3, failure: FAILURE }],
    }),
    () => ({
      collect: random.pick(['tests/test_broken.py', ...NODE_IDS]),
      outcome: random.pick(['failed', 'skipped']),
      failure: FAILURE,
    }),
    () => random.pick([{ error: {} }, { interrupt: { type: 'KeyboardInterrupt' } }]),
  ])();
}

function phases(random: Random): object[] {
  const names = random.chance(0.1) ? ['???'] : ['setup', 'call', 'teardown'].filter(() => random.chance(0.8));
  return names.map((when) => {
    const outcome = random.pick(['passed', 'passed', 'failed', 'skipped', 'rerun']);
    return {
      when,
      outcome,
      us: random.int(500),
      ...(random.chance(0.1) ? { xfail: true } : {}),
      ...(outcome === 'failed' ? { failure: FAILURE } : {}),
    };
  });
}
