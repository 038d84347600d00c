import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { play } from './play.ts';
import { type Bug, type Happening, type Job, plainJob, type Script } from './script/script.ts';
import { openUsualStage } from './simulate.ts';
import type { Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openUsualStage();
});
afterAll(() => stage.close());

const bug = (name: string, over: Partial<Bug> = {}): Bug => ({
  name,
  kind: 'bug',
  severity: 'P2',
  tests: 1,
  environments: null,
  ...over,
});

let names = 0;
/** A commit to the branch with these bugs, and a run of it that is told at once. */
function pushed(bugs: readonly string[], job: Partial<Job> = {}): Happening[] {
  names += 1;
  const commit = `c${names}`;
  return [{ kind: 'commit', name: commit, branch: 'main', merges: null, bugs }, ran(commit, job)];
}

function ran(commit: string, job: Partial<Job> = {}): Happening {
  names += 1;
  return {
    kind: 'run',
    name: `r${names}`,
    commit,
    trigger: 'push',
    jobs: [{ ...plainJob('linux'), ...job }],
    arrives: 'now',
  };
}

function month(bugs: readonly Bug[], events: readonly Happening[]): Script {
  return { filing: 'on', isPrivate: true, plainTests: 24, environments: ['linux'], bugs, events };
}

async function brokenBy(script: Script): Promise<string | null> {
  const { violation, steps } = await play(script, stage);
  expect(steps).toBeGreaterThan(0);
  return violation === null ? null : `${violation.invariant}: ${violation.message}`;
}

/** Months in which an invariant once did not hold, made small. */
const MENDED: readonly { what: string; script: Script }[] = [
  {
    what: 'a late run files no second issue about a flaky test',
    script: month(
      [bug('f0', { kind: 'flake' })],
      [
        ...pushed([]),
        ...pushed([]),
        ...pushed([]),
        ...pushed([]),
        ...pushed([], { flaked: ['f0'] }),
        ...pushed([]),
        ...pushed([]),
        { kind: 'commit', name: 'old', branch: 'main', merges: null, bugs: [] },
        { ...ran('old'), name: 'of-old' } as Happening,
        ran('old'),
        ...pushed([], { flaked: ['f0'] }),
        { kind: 'rerun', run: 'of-old', jobs: [plainJob('linux')], arrives: 'now' },
      ],
    ),
  },
  {
    what: 'a disk that was full twice makes no test flaky',
    script: month(
      [],
      [
        { kind: 'commit', name: 'first', branch: 'main', merges: null, bugs: [] },
        ran('first'),
        ran('first', { ending: 'no-space' }),
        ...pushed([], { ending: 'no-space' }),
      ],
    ),
  },
  {
    what: 'what is left of a broken suite is in the issue about that',
    script: month([bug('b0')], [...pushed(['b0'], { ending: 'mass' }), ...pushed(['b0']), ...pushed(['b0'])]),
  },
  {
    what: 'a bug that never passed has no second issue when another one that was listed with it comes back',
    script: month(
      [bug('b0', { severity: 'P1' }), bug('b1', { tests: 3 })],
      [...pushed([]), ...pushed(['b0', 'b1']), ...pushed(['b0']), ...pushed(['b0', 'b1'])],
    ),
  },
  {
    what: 'a bug that was held with another one, and comes back, is named in the issue that counts it',
    script: month(
      [bug('b0'), bug('b1')],
      [
        ...pushed([], { skipped: ['b1'] }),
        ...pushed(['b0', 'b1']),
        ...pushed(['b1']),
        ...pushed(['b1', 'b0']),
        ...pushed(['b1', 'b0']),
      ],
    ),
  },
  {
    what: 'a bug that is skipped when the other one with it is filed is named there later',
    script: month(
      [bug('b0'), bug('b1')],
      [
        ...pushed([]),
        ...pushed(['b0', 'b1']),
        ...pushed(['b0', 'b1'], { skipped: ['b1'] }),
        ...pushed(['b0', 'b1']),
      ],
    ),
  },
  {
    what: 'a flake that no commit explains is not opened again twice',
    script: month(
      [bug('f0', { kind: 'flake' })],
      [
        ...pushed([], { flaked: ['f0'] }),
        ...pushed([], { flaked: ['f0'] }),
        ...[1, 2, 3].flatMap(() => pushed([])),
        ...pushed([], { flaked: ['f0'] }),
        ...[1, 2, 3].flatMap(() => pushed([])),
        ...pushed([], { flaked: ['f0'] }),
      ],
    ),
  },
  {
    what: 'a deleted issue is not filed again when one of its bugs comes back',
    script: month(
      [bug('b0'), bug('b1', { severity: 'P0' })],
      [
        ...pushed([]),
        ...pushed(['b0', 'b1']),
        { kind: 'person', who: 'maria', bug: 'b0', does: { what: 'delete' } },
        ...pushed(['b0']),
        ...pushed(['b0', 'b1']),
        ...pushed(['b0', 'b1']),
      ],
    ),
  },
  {
    what: 'people’s close stays when a flake fails that the issue’s text never named',
    script: month(
      [bug('b0', { tests: 3 }), bug('f0', { kind: 'flake' })],
      [
        ...pushed([]),
        ...pushed(['b0'], { flaked: ['f0'] }),
        ...pushed(['b0']),
        { kind: 'person', who: 'maria', bug: 'b0', does: { what: 'close', reason: 'completed' } },
        ...pushed([], { flaked: ['f0'] }),
      ],
    ),
  },
  {
    what: 'what a late run of a broken suite says of the one test that is news is no cause of its own',
    script: month(
      [bug('b0')],
      [
        ...pushed(['b0']),
        ...pushed(['b0']),
        { kind: 'commit', name: 'broken', branch: 'main', merges: null, bugs: ['b0'] },
        { ...ran('broken', { ending: 'mass' }), name: 'late', arrives: 'later' } as Happening,
        ...pushed([], { absent: ['b0'] }),
        { kind: 'deliver', run: 'late', times: 1, isAtOnce: false },
      ],
    ),
  },
  {
    what: 'an issue is not opened again for a flake that was never named in it',
    script: month(
      [bug('b2', { tests: 2 }), bug('f1', { kind: 'flake' })],
      [
        ...pushed([]),
        ...pushed(['b2'], { flaked: ['f1'] }),
        ...pushed(['b2']),
        ...[1, 2, 3, 4].flatMap(() => pushed([])),
        ...pushed([], { flaked: ['f1'] }),
      ],
    ),
  },
  {
    what: 'an issue that is divided stays with the bug for which it was filed',
    script: month(
      [bug('b2'), bug('f1', { kind: 'flake' })],
      [
        ...pushed([]),
        ...pushed(['b2'], { ending: 'no-space', flaked: ['f1'] }),
        ...pushed(['b2']),
        { kind: 'commit', name: 'twice', branch: 'main', merges: null, bugs: ['b2'] },
        ran('twice', { flaked: ['f1'] }),
        { ...ran('twice'), trigger: 'schedule' } as Happening,
      ],
    ),
  },
  {
    what: 'what failed before it was skipped is filed, though it is told later',
    script: month(
      [bug('b10', { severity: 'P0' })],
      [
        { kind: 'commit', name: 'before', branch: 'main', merges: null, bugs: ['b10'] },
        { ...ran('before'), name: 'later', arrives: 'later' } as Happening,
        ...pushed(['b10'], { skipped: ['b10'] }),
        { kind: 'deliver', run: 'later', times: 1, isAtOnce: false },
      ],
    ),
  },
  {
    what: 'what fails alike is one issue, though some of it was absent where the rest passed last',
    script: month(
      [bug('b0'), bug('b2', { severity: 'P1', tests: 3 })],
      [
        ...pushed([]),
        ...pushed([], { absent: ['b2'] }),
        ...pushed(['b0'], { ending: 'mass' }),
        ...pushed(['b0', 'b2']),
      ],
    ),
  },
  {
    what: 'what fails alike is one issue, though nobody knows of some of it when it passed',
    script: month(
      [bug('b0'), bug('b2', { severity: 'P1', tests: 3 })],
      [...pushed([], { absent: ['b2'] }), ...pushed(['b0'], { ending: 'mass' }), ...pushed(['b0', 'b2'])],
    ),
  },
  {
    what: 'what a person called flaky is not closed before its streak',
    script: month(
      [bug('b2', { severity: 'P1' })],
      [
        ...pushed(['b2']),
        { kind: 'commit', name: 'mended', branch: 'main', merges: null, bugs: [] },
        ran('mended'),
        { ...ran('mended'), trigger: 'schedule' } as Happening,
        {
          kind: 'person',
          who: 'maria',
          bug: 'b2',
          does: { what: 'command', asks: 'flaky', text: '/redfirst flaky' },
        },
        ...pushed([]),
      ],
    ),
  },
];

describe('a month that was found by the simulation and shrunk holds every invariant', () => {
  it.each(MENDED)('$what', async ({ script }) => {
    expect(await brokenBy(script)).toBeNull();
  });
});
