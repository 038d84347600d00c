import {
  type Bug,
  type Deed,
  FORK_BRANCH,
  type Job,
  MAIN,
  type Person,
  type Script,
  type Trigger,
} from '../script/script.ts';
import { type Shown, shownBy } from '../script/suite.ts';

export interface PlayedCommit {
  name: string;
  sha: string;
  branch: string;
  bugs: readonly string[];
  /** Its place on `main`, rising; null: it is on another branch. */
  order: number | null;
}

export interface PlayedRun {
  name: string;
  /** GitHub's number. */
  id: number;
  commit: PlayedCommit;
  trigger: Trigger;
  isTrusted: boolean;
  /** The place of its start among all runs. */
  index: number;
  /** The jobs of each attempt. */
  attempts: (readonly Job[])[];
  /** The newest attempt of which the App was told; 0: of none. */
  told: number;
}

/** The App was told of an attempt. */
export interface Told {
  run: PlayedRun;
  attempt: number;
  step: number;
  /** UTC ISO. */
  at: string;
  /** A newer commit of the branch was known by then. */
  isLate: boolean;
}

/** A person did something to an issue. */
export interface PlayedDeed {
  step: number;
  /** UTC ISO. */
  at: string;
  who: Person;
  issue: number;
  /** Which bugs it listed then. */
  bugs: ReadonlySet<string>;
  does: Deed;
}

/** All that has happened, as the script tells it and without a look at what the app made of it. */
export class Ledger {
  readonly script: Script;
  readonly commits = new Map<string, PlayedCommit>();
  /** By branch. */
  readonly tips = new Map<string, PlayedCommit>();
  readonly runs = new Map<string, PlayedRun>();
  readonly told: Told[] = [];
  readonly deeds: PlayedDeed[] = [];
  /** Steps at which breaches were looked for, the last try undisturbed. */
  readonly sweeps: number[] = [];
  /** The step at which filing began; null: it has not. */
  filingSince: number | null;
  step = -1;
  /** UTC ISO. */
  now = '';

  constructor(script: Script) {
    this.script = script;
    this.filingSince = script.filing === 'on' ? -1 : null;
  }

  commit({ name, branch, bugs, sha }: Omit<PlayedCommit, 'order'>): void {
    const order = branch === MAIN ? (this.tips.get(MAIN)?.order ?? -1) + 1 : null;
    const commit = { name, branch, bugs, sha, order };
    this.commits.set(name, commit);
    this.tips.set(branch, commit);
  }

  run({ name, id, commit, trigger, jobs }: StartedRun): PlayedRun {
    const run = {
      name,
      id,
      commit,
      trigger,
      isTrusted: trigger !== 'pull_request' && commit.branch === MAIN,
      index: this.runs.size,
      attempts: [jobs],
      told: 0,
    };
    this.runs.set(name, run);
    return run;
  }

  tell(run: PlayedRun, attempt: number): void {
    const newest = Math.max(
      -1,
      // A run that left nothing made nothing known of its commit.
      ...this.told
        .filter((told) => told.run.isTrusted && leftSomething(told.run))
        .map((told) => told.run.commit.order ?? -1),
    );
    run.told = Math.max(run.told, attempt);
    const isLate = (run.commit.order ?? -1) < newest;
    this.told.push({ run, attempt, step: this.step, at: this.now, isLate });
  }

  /** Trusted runs of which the App had been told by then (UTC ISO), in commit order. */
  toldBefore(at: string): PlayedRun[] {
    const known = new Set(this.told.filter((told) => told.at <= at).map(({ run }) => run));
    return trustedRuns(this).filter((run) => known.has(run));
  }

  /** Trusted runs of which the App was told at that time (UTC ISO) or later. */
  toldSince(at: string): PlayedRun[] {
    return this.told.filter((told) => told.at >= at && told.run.isTrusted).map(({ run }) => run);
  }

  bug(name: string): Bug | undefined {
    return this.script.bugs.find((bug) => bug.name === name);
  }
}

interface StartedRun {
  name: string;
  id: number;
  commit: PlayedCommit;
  trigger: Trigger;
  jobs: readonly Job[];
}

export function isForkBranch(branch: string): boolean {
  return branch.startsWith(FORK_BRANCH);
}

/**
 * The jobs whose results count for a run, by environment: of the attempts that were told the newest one that left a
 * collection; where none did, a job that was lost.
 */
export function jobsThatCount(run: PlayedRun): Job[] {
  const newest = new Map<string, Job>();
  for (const jobs of run.attempts.slice(0, run.told))
    for (const job of jobs)
      if (job.ending !== 'lost' || !newest.has(job.environment)) newest.set(job.environment, job);
  return [...newest.values()];
}

/** What a bug's tests showed in a run, by environment. */
export function shownIn(run: PlayedRun, bug: Bug): Map<string, Shown> {
  return new Map(
    jobsThatCount(run).map((job) => [job.environment, shownBy(bug, job, run.commit.bugs)] as const),
  );
}

/** The same over all attempts that were told: a pass that another attempt did not show again was one all the same. */
export function everShownIn(run: PlayedRun, bug: Bug): Map<string, Shown> {
  const shown = shownIn(run, bug);
  for (const job of run.attempts.slice(0, run.told).flat()) {
    const there = shownBy(bug, job, run.commit.bugs);
    const newest = shown.get(job.environment) ?? 'absent';
    // A broken suite says nothing of single tests.
    const isSilent = newest === 'mass' || !SAYS_HOW_IT_ENDED.has(newest);
    if (isSilent && there === 'passed') shown.set(job.environment, there);
  }
  return shown;
}

/** How its tests ended last in each environment: an attempt that lacks or skips them unsays nothing. */
export function lastSaidIn(run: PlayedRun, bug: Bug): Map<string, Shown> {
  const said = new Map<string, Shown>();
  for (const job of run.attempts.slice(0, run.told).flat()) {
    const shown = shownBy(bug, job, run.commit.bugs);
    if (SAYS_HOW_IT_ENDED.has(shown)) said.set(job.environment, shown);
  }
  return said;
}

const SAYS_HOW_IT_ENDED: ReadonlySet<Shown> = new Set(['failed', 'passed', 'wavered', 'mass']);

/** Whether the bug's tests failed in some environment by the bug itself. */
export function failsIn(run: PlayedRun, bug: Bug): boolean {
  return [...shownIn(run, bug).values()].includes('failed');
}

/** The same in any attempt that was told, also one that another has replaced, or only until pytest repeated them. */
export function everFailedIn(run: PlayedRun, bug: Bug): boolean {
  return run.attempts.slice(0, run.told).some((jobs) =>
    jobs.some((job) => {
      const shown = shownBy(bug, job, run.commit.bugs);
      return shown === 'failed' || shown === 'wavered';
    }),
  );
}

function leftSomething(run: PlayedRun): boolean {
  return jobsThatCount(run).some(({ ending }) => ending !== 'lost');
}

/** Whether more than half of the suite failed in a job that counts. */
export function isMass(run: PlayedRun): boolean {
  return jobsThatCount(run).some(({ ending }) => ending === 'mass');
}

/** The same in any attempt that was told, also one that another has replaced. */
export function everWasMass(run: PlayedRun): boolean {
  return run.attempts.slice(0, run.told).some((jobs) => jobs.some(({ ending }) => ending === 'mass'));
}

/** Trusted runs of which the App was told, the older commit first, runs of one commit in the order of their start. */
export function trustedRuns(ledger: Ledger): PlayedRun[] {
  return [...ledger.runs.values()].filter(({ isTrusted, told }) => isTrusted && told > 0).sort(byCommitOrder);
}

/**
 * Whether a telling said something of the bug that was not known better: in some environment its tests failed, and nothing of
 * them had been told there of a newer commit (design §5).
 */
export function isNewsOf(ledger: Ledger, { run, step }: Told, bug: Bug): boolean {
  const order = run.commit.order ?? -1;
  const newer = ledger.told.filter((told) => told.step < step && (told.run.commit.order ?? -1) > order);
  return [...shownIn(run, bug)].some(
    ([environment, shown]) =>
      shown === 'failed' &&
      !newer.some(({ run: other }) => SAYS_SOMETHING.has(shownIn(other, bug).get(environment) ?? 'absent')),
  );
}

/** A skip says nothing: had the older one come first, it would be filed, and the skip would change nothing. */
const SAYS_SOMETHING: ReadonlySet<Shown> = new Set(['failed', 'passed', 'wavered', 'mass']);

/** Commit order, and for runs of one commit the order of their start. */
export function byCommitOrder(a: PlayedRun, b: PlayedRun): number {
  return (a.commit.order ?? -1) - (b.commit.order ?? -1) || a.index - b.index;
}
