import type { CauseRecord, RunEvidence } from '#src/model/cause-record.ts';
import type { Cause, FlakyCause } from '#src/model/findings.ts';
import type { SlaHours } from '#src/model/severity.ts';
import type { CommitParents } from '../commit-order.ts';
import type { TestEvidence } from '../test-evidence.ts';

/** What a team decides of filing: the config. */
export interface FilingPolicy {
  filing: 'on' | 'dry-run' | 'off';
  /** In how many trusted runs a P2 or P3 must fail before it is filed. */
  confirmations: number;
  /** After how many trusted runs in which all its tests passed an issue is closed. */
  closeAfter: number;
  /** The same for an issue about flaky tests: a longer streak. */
  recoveredAfter: number;
  /** In how many complete trusted runs a test must be absent before it is looked whether it is gone. */
  removedAfter: number;
  /** An issue that was closed longer ago is not opened again: a new one links it. */
  reopenWithinDays: number;
  /** How many issues may be filed in 24 hours, one that rolls up the rest apart. */
  newADay: number;
}

/** What becomes of one cause by one trusted run. `record` is what is known of it from then on. */
export type Transition = { record: CauseRecord } & (
  | /** Opens an issue. */ { kind: 'file'; about: About }
  | /** It would be filed, if this were no dry run. */ { kind: 'would-file'; about: About }
  /** Seen, and held back: until another run fails too, or because too many were filed today. */
  | { kind: 'hold'; why: 'confirmation' | 'cap'; about: About }
  /**
   * It fails again on a commit that has what mended it. `passedSince`: the first run on whose evidence it was closed. `cause`: as this
   * run shows it, where that is more than the issue says; null: it is not.
   */
  | { kind: 'reopen'; passedSince: RunEvidence | null; cause: Cause | null; isWorse: boolean }
  /** Closed on the evidence of its passing runs. */
  | { kind: 'close' }
  /** All its tests now fail as part of another cause, which has an issue already: closed as its duplicate. */
  | { kind: 'join'; into: number }
  /**
   * Its failures come and go without a commit that explains it. `about`: what history knows of it; null: nothing.
   * `cause`: as this run shows it, where that is more than the issue says; null: it is not.
   */
  | { kind: 'turn-flaky'; about: FlakyCause | null; cause: Cause | null }
  /** More of its tests fail, or it is worse than it was. `cause`: as this run shows it. */
  | { kind: 'grow'; cause: Cause; isWorse: boolean }
  /** None of its tests is left: a maintainer is asked. */
  | { kind: 'ask' }
  /** What is known of it may change; of its issue only the bot's blocks do. `about`: what would be filed, were filing not off. */
  | { kind: 'keep'; about?: About }
);
export type TransitionOf<Kind extends Transition['kind']> = Extract<Transition, { kind: Kind }>;

/** What an issue is to be filed about. */
export type About = { kind: 'failures'; cause: Cause } | { kind: 'flaky'; cause: FlakyCause };

/** One trusted run, as the life of causes sees it. */
export interface LifeInput {
  records: readonly CauseRecord[];
  /** What fails in this run, the worst first. */
  causes: readonly Cause[];
  /** Flaky tests that have not recovered, by what makes them so, the worst first. */
  flakes: readonly FlakyCause[];
  /**
   * Which run says so: results that say something of a commit older than what is known are taken out. One report merges all
   * runs on a commit, and none may count for what another one tested.
   */
  evidence: TestEvidence;
  /** The run that is reported: evidence of what no test tells, such as an internal error. */
  run: RunEvidence;
  /** Files that commits changed since the baseline; null: not known. */
  changed: ReadonlySet<string> | null;
  /** All that are known of the repository. */
  commits: readonly CommitParents[];
  /** Keys of causes of which a test was moved or renamed since the run before. */
  moved: ReadonlySet<string>;
  /** Issues that are locked. */
  locked: ReadonlySet<number>;
  /** Tests that are in the results, by identity, and the environments that the results are of. */
  present: ReadonlySet<string>;
  environments: readonly string[];
  /** Ids of the workflows that the results are of. */
  workflows: ReadonlySet<number>;
  /** Nothing of what should have run is missing, and no newer commit has told of it. */
  isWhole: boolean;
  /** Of tests that are absent for long, by identity, what of them is gone in the code. */
  gone: ReadonlyMap<string, 'file' | 'function'>;
  policy: FilingPolicy;
  slaHours: SlaHours;
  now: Date;
}
