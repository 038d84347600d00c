import type { BrokenTest, FlakyRule, FlakyTest, Regression } from '#src/model/flaky-finding.ts';
import { brokenFrom, openOf, regressionFrom } from './broken-since.ts';
import { chanceOverSteps } from './chance-or-steps.ts';
import { directEvidence } from './direct-evidence.ts';
import { type Episode, episodesOf } from './episodes.ts';
import { executionsOf } from './executions.ts';
import { flakyFrom, type Suspect } from './flaky-test.ts';
import { type Onset, onsetOf } from './intermittent.ts';
import { tallyRuns } from './run-tally.ts';
import type { Scene, SeenTest } from './scene.ts';
import { isMixed } from './spells.ts';
import { type Break, breaksOf } from './turned-broken.ts';

/** What is found about one test. */
export interface JudgedTest {
  flaky: FlakyTest | null;
  broken: BrokenTest | null;
  regressions: readonly Regression[];
}

/**
 * Flaky, broken, a regression, or several bugs that came and went. One failing time is a bug, as long as nothing shows
 * directly that chance has a hand in it; of several, the more probable explanation holds. Where chance does: what only
 * fails since a commit is broken; what began to fail now and then with a commit is a regression; the rest is flaky by the
 * first rule that applies. If none does, too little is known.
 */
export function judgeTest(seen: SeenTest, scene: Scene): JudgedTest {
  const { test, lanes } = seen;
  const { timeline, policy } = scene;
  const mixed = lanes.filter(isMixed);
  const direct = directEvidence(mixed, timeline);
  const episodes = episodesOf(mixed, timeline);
  if (direct.length === 0 && episodes.length < 2) return judgeSteps(seen, scene);
  const executions = executionsOf(test, lanes, timeline);
  const tally = tallyRuns(executions, timeline);
  if (
    direct.length === 0 &&
    chanceOverSteps({ lanes: mixed, episodes, tally }, { timeline, stateChanges: policy.stateChanges }) <= 0
  )
    return judgeSteps(seen, scene);
  const suspect = { ...seen, direct, executions, tally };
  const onset = onsetOf(tally, policy);
  const breaks = breaksOf(lanes, executions, { timeline, policy, from: onset?.firstFailed ?? 0 });
  if (breaks.length > 0 || onset !== null) return judgeRegressed(suspect, { breaks, onset }, scene);
  const rule = policy.rules.find((name) => applies(name, suspect, scene));
  if (rule !== undefined) return { flaky: flakyFrom(suspect, rule, scene), broken: null, regressions: [] };
  const open = openOf(episodesOf(lanes, timeline), scene);
  return { flaky: null, ...whatBroke(open, { closed: [], seen, scene }) };
}

/** Whether a rule makes a test flaky that fails by chance. */
function applies(rule: FlakyRule, { direct, tally }: Suspect, { policy }: Scene): boolean {
  switch (rule) {
    case 'rerun-passed':
    case 'same-commit':
      return direct.some((evidence) => evidence.rule === rule);
    case 'rate': {
      const { failed, ran } = tally.all;
      const { runs, failures, share } = policy.rate;
      return ran >= runs && failed >= failures && failed >= share * ran;
    }
  }
}

function judgeSteps(seen: SeenTest, scene: Scene): JudgedTest {
  const episodes = episodesOf(seen.lanes, scene.timeline);
  const open = openOf(episodes, scene);
  const closed = episodes.filter((episode) => !open.includes(episode));
  return { flaky: null, ...whatBroke(open, { closed, seen, scene }) };
}

function whatBroke(
  open: readonly Episode[],
  { closed, seen, scene }: { closed: readonly Episode[]; seen: SeenTest; scene: Scene },
): Pick<JudgedTest, 'broken' | 'regressions'> {
  return {
    broken: brokenFrom(open, seen, scene),
    regressions: [...closed, ...open]
      .sort((a, b) => a.firstFailed - b.firstFailed)
      .map((episode) => regressionFrom(episode, seen, scene))
      .filter((regression) => regression !== null),
  };
}

/** A test that fails by chance, or did, and that a commit made worse. */
function judgeRegressed(
  suspect: Suspect,
  { breaks, onset }: { breaks: readonly Break[]; onset: Onset | null },
  scene: Scene,
): JudgedTest {
  const broken = breaks.map(
    ({ lane, lastPassed, firstFailed }): Episode => ({
      lastPassed,
      firstFailed,
      lanes: [{ lane, lastFailed: lane.newest, passedAgain: null }],
    }),
  );
  const range = whatBroke(broken, { closed: [], seen: suspect, scene });
  const since = onset === null ? null : intermittentFrom(onset, suspect, scene);
  return { flaky: null, broken: range.broken, regressions: since === null ? range.regressions : [since] };
}

function intermittentFrom(onset: Onset, suspect: Suspect, scene: Scene): Regression | null {
  const { lastPassed, firstFailed, passedAgain, chance } = onset;
  const lanes = suspect.lanes.filter(isMixed).map((lane) => ({ lane, lastFailed: lane.newest, passedAgain }));
  const regression = regressionFrom({ lastPassed, firstFailed, lanes }, suspect, scene);
  return regression && { ...regression, intermittent: true, chance };
}
