import type { Random } from '../../fuzz/random.ts';
import {
  type Arrival,
  type Bug,
  FORK_BRANCH,
  type Job,
  MAIN,
  type MonthEvent,
  plainJob,
  type Trigger,
} from './script.ts';

/** Writes the events of a month one after another, and knows where its branches are. */
export class MonthWriter {
  readonly random: Random;
  readonly bugs: readonly Bug[];
  readonly environments: readonly string[];
  readonly events: MonthEvent[] = [];
  /** The bugs at the tips, by branch. */
  #tips = new Map<string, { commit: string; bugs: readonly string[]; base: readonly string[] }>();
  #commits = 0;
  #onMain: string[] = [];
  #runs: { name: string; commit: string; late: boolean }[] = [];

  constructor(
    random: Random,
    { bugs, environments }: { bugs: readonly Bug[]; environments: readonly string[] },
  ) {
    this.random = random;
    this.bugs = bugs;
    this.environments = environments;
  }

  add(...events: MonthEvent[]): void {
    this.events.push(...events);
  }

  /** The branch as the App first sees it: whole, with a bug or two, or broken in many ways. */
  begin(isBurst: boolean): void {
    const { random } = this;
    if (!isBurst) {
      this.#commit(MAIN, random.chance(0.2) ? [random.pick(this.#names('bug'))] : []);
      this.runTip('push');
      return;
    }
    const many: string[] = [];
    // Seen failing and never passing they are a cause each; else what one run brings may be one.
    if (random.chance(0.3)) {
      this.#commit(MAIN, []);
      this.runTip('push');
    }
    for (const name of this.#names('bug')) {
      many.push(name);
      this.#commit(MAIN, [...many]);
    }
    this.runTip('push');
    this.#commit(MAIN, many);
    this.runTip('push');
  }

  commitToMain(): void {
    this.#commit(MAIN, this.#changed(this.#tips.get(MAIN)?.bugs ?? []));
  }

  /** A commit to a branch of the repository, and its pull request's run. */
  commitToBranch(): void {
    const branch = this.random.pick(['change-a', 'change-b']);
    const bugs = this.#tips.get(branch)?.bugs ?? this.#tips.get(MAIN)?.bugs ?? [];
    this.#commit(branch, this.#changed(bugs));
    this.#run(branch, 'pull_request');
  }

  pushToFork(): void {
    const branch = `${FORK_BRANCH}theirs`;
    const bugs = this.#tips.get(branch)?.bugs ?? this.#tips.get(MAIN)?.bugs ?? [];
    this.#commit(branch, this.#changed(bugs));
    this.#run(branch, 'pull_request');
  }

  /** As git does it: what a branch brought or mended since it began is merged. */
  mergeBranch(): void {
    const branch = this.random.pick(['change-a', 'change-b']);
    const tip = this.#tips.get(branch);
    const main = this.#tips.get(MAIN);
    if (tip === undefined || main === undefined) return;
    const brought = tip.bugs.filter((bug) => !tip.base.includes(bug));
    const mended = tip.base.filter((bug) => !tip.bugs.includes(bug));
    const bugs = [...new Set([...main.bugs, ...brought])].filter((bug) => !mended.includes(bug));
    this.#commit(MAIN, bugs, branch);
    this.#tips.set(branch, { ...tip, base: tip.bugs });
    this.runTip('push');
  }

  runTip(trigger: Trigger): void {
    this.#run(MAIN, trigger);
  }

  /** A run of a commit that others have followed: it was queued for long. */
  runOlder(): void {
    const main = this.#onMain.slice(-4, -1);
    if (main.length > 0) this.#runCommit(this.random.pick(main), 'push');
  }

  rerun(): void {
    const run = this.random.pick(this.#runs.slice(-4));
    if (run === undefined) return;
    const jobs = this.environments.filter(() => this.random.chance(0.7));
    if (jobs.length === 0) return;
    this.add({
      kind: 'rerun',
      run: run.name,
      jobs: jobs.map((name) => this.#job(name)),
      arrives: this.#arrival(),
    });
  }

  /** What was late comes, or what came comes again. */
  deliver(): void {
    const { random } = this;
    const late = this.#runs.filter((run) => run.late);
    const run = random.pick(late.length > 0 && random.chance(0.7) ? late : this.#runs.slice(-8));
    if (run === undefined) return;
    run.late = false;
    this.add({ kind: 'deliver', run: run.name, times: 1 + random.int(2), isAtOnce: random.chance(0.5) });
  }

  start(): void {
    this.add({ kind: 'start', who: this.random.chance(0.7) ? 'maria' : 'guest' });
  }

  #names(kind: Bug['kind']): string[] {
    return this.bugs.filter((bug) => bug.kind === kind).map(({ name }) => name);
  }

  #changed(bugs: readonly string[]): string[] {
    const { random } = this;
    const others = this.#names('bug').filter((bug) => !bugs.includes(bug));
    const mended = bugs.filter(() => !random.chance(0.25));
    return others.length > 0 && random.chance(0.25) ? [...mended, random.pick(others)] : mended;
  }

  #commit(branch: string, bugs: readonly string[], merges: string | null = null): void {
    const name = `c${this.#commits}`;
    this.#commits += 1;
    if (branch === MAIN) this.#onMain.push(name);
    const base = this.#tips.get(branch)?.base ?? this.#tips.get(MAIN)?.bugs ?? [];
    this.#tips.set(branch, { commit: name, bugs, base });
    this.add({ kind: 'commit', name, branch, merges, bugs });
  }

  #run(branch: string, trigger: Trigger): void {
    const tip = this.#tips.get(branch);
    if (tip !== undefined) this.#runCommit(tip.commit, trigger);
  }

  #runCommit(commit: string, trigger: Trigger): void {
    const name = `r${this.#runs.length}`;
    const arrives = this.#arrival();
    this.#runs.push({ name, commit, late: arrives === 'later' });
    const jobs = this.environments.map((environment) => this.#job(environment));
    this.add({ kind: 'run', name, commit, trigger, jobs, arrives });
  }

  #arrival(): Arrival {
    return this.random.chance(0.18) ? 'later' : 'now';
  }

  #ending(): Job['ending'] {
    const { random } = this;
    if (random.chance(0.9)) return 'collected';
    return random.pick(['mass', 'mass', 'lost', 'lost', 'no-space'] as const);
  }

  #job(environment: string): Job {
    const { random } = this;
    const some = (names: readonly string[], chance: number) => names.filter(() => random.chance(chance));
    const flakes = this.#names('flake');
    const flaked = some(flakes, 0.15);
    return {
      ...plainJob(environment),
      ending: this.#ending(),
      flaked,
      wavered: some(flakes, 0.05).filter((name) => !flaked.includes(name)),
      skipped: some(this.#names('bug'), 0.07),
      absent: some(this.#names('bug'), 0.07),
    };
  }
}
