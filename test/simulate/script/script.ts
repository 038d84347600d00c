/** How bad a bug is by the words in its test's path, in the config's default rules. */
export type Severity = 'P0' | 'P1' | 'P2';

/** Something that makes tests fail. `bug`: wherever a commit has it. `flake`: now and then, whatever the commit. */
export interface Bug {
  name: string;
  kind: 'bug' | 'flake';
  severity: Severity;
  /** How many tests fail by it; they are its own. */
  tests: number;
  /** Where it shows; null: in every environment. */
  environments: readonly string[] | null;
}

/** One job of a run, and how it went beside what the commit's bugs do. */
export interface Job {
  environment: string;
  /**
   * `mass`: nearly all tests fail for a reason of their own. `no-space`: some fail because the machine's disk is full.
   * `lost`: the job died and left no collection.
   */
  ending: 'collected' | 'mass' | 'no-space' | 'lost';
  /** Flakes that fail in it. */
  flaked: readonly string[];
  /** Flakes that fail at first, and pass when pytest repeats them. */
  wavered: readonly string[];
  /** Bugs whose tests are skipped. */
  skipped: readonly string[];
  /** Bugs whose tests are not there. */
  absent: readonly string[];
}

/** What started a run. A pull request's head is on a branch of the repository, or of a stranger's fork. */
export type Trigger = 'push' | 'schedule' | 'pull_request';

/** When the webhook about a completed attempt comes: at once, or with a `deliver` of its own. */
export type Arrival = 'now' | 'later';

/** What a person does to the issue of a bug. */
export type Deed =
  | { what: 'close'; reason: 'completed' | 'not_planned' | 'duplicate' }
  | { what: 'reopen' }
  | { what: 'set-severity'; label: 'P0' | 'P1' | 'P2' | 'P3' }
  | { what: 'rename' }
  | { what: 'write'; where: 'end' | 'between' | 'inside' }
  | { what: 'carriage-returns' }
  | { what: 'remove-marker' }
  | { what: 'replace-text' }
  | { what: 'lock' }
  | { what: 'delete' }
  | { what: 'assign' }
  | { what: 'add-label' | 'take-label'; label: string }
  | { what: 'comment'; text: string }
  /** A comment that asks the bot for something; only who may write is obeyed. */
  | { what: 'command'; asks: Command; text: string };

/** What a command asks for. */
export type Command =
  | 'severity'
  | 'pause'
  | 'resume'
  | 'close'
  | 'duplicate'
  | 'flaky'
  | 'not-flaky'
  | 'snooze'
  | 'assign'
  | 'help';

/** What goes wrong while an event is played. */
export type Trouble =
  | {
      kind: 'fault';
      method: string;
      path: string;
      when: 'before' | 'after';
      /** A number is a status; `limited` is a 429 that says how long to wait, `forbidden` a 403 that does not. */
      with: 500 | 502 | 'limited' | 'forbidden' | 'time-out';
      times: number;
    }
  /** The process dies at that call of a method that saves, and is started again after the event. */
  | { kind: 'crash'; moment: CrashMoment; call: number };

export const CRASH_MOMENTS = [
  'saveRun',
  'saveCollections',
  'saveDecision',
  'beginOperation',
  'finishOperation',
] as const;
export type CrashMoment = (typeof CRASH_MOMENTS)[number];

/** One thing that happens. What refers to something that is not there (any more) happens to nothing. */
export type Happening =
  /** Onto the tip of a branch, which begins at `main` if it is new; `bugs` are all that the commit has. */
  | { kind: 'commit'; name: string; branch: string; merges: string | null; bugs: readonly string[] }
  /** A workflow run of a commit that begins and ends. */
  | {
      kind: 'run';
      name: string;
      commit: string;
      trigger: Trigger;
      jobs: readonly Job[];
      arrives: Arrival;
    }
  /** The run once more, as its next attempt; only these jobs are repeated. */
  | { kind: 'rerun'; run: string; jobs: readonly Job[]; arrives: Arrival }
  /** The webhook about the run's newest attempt comes (again), so many times, one after another or at once. */
  | { kind: 'deliver'; run: string; times: number; isAtOnce: boolean }
  | { kind: 'wait'; hours: number }
  /** The look for breaches, by one process or by two at once. */
  | { kind: 'sweep'; isTwice: boolean }
  /** `isUnheard`: the webhooks about it are lost. */
  | { kind: 'person'; who: Person; bug: string; does: Deed; isUnheard?: true }
  /** `/redfirst start` on the list of what would be filed. */
  | { kind: 'start'; who: Person };

export type Person = 'maria' | 'guest';

/** An event of a month. */
export type MonthEvent = Happening & { trouble?: Trouble };

/** A month of a repository, as data: who plays it again gets the same. */
export interface Script {
  filing: 'on' | 'dry-run';
  isPrivate: boolean;
  /** Tests that nothing breaks but a mass failure. */
  plainTests: number;
  environments: readonly string[];
  bugs: readonly Bug[];
  events: readonly MonthEvent[];
}

/** The trusted branch. */
export const MAIN = 'main';

/** Branches that begin so are in a stranger's fork. */
export const FORK_BRANCH = 'fork/';

/** A job in which only the commit's bugs show. */
export function plainJob(environment: string): Job {
  return { environment, ending: 'collected', flaked: [], wavered: [], skipped: [], absent: [] };
}
