import type { CoverageSettings } from '#src/model/coverage-finding.ts';
import type { DurationSettings, DurationTier } from '#src/model/duration-finding.ts';
import { FLAKY_RULES, type FlakyPolicy } from '#src/model/flaky-finding.ts';
import type { GateSettings } from '#src/model/gate-finding.ts';
import type { SeverityRule, SlaHours } from '#src/model/severity.ts';
import { DEFAULT_INFRASTRUCTURE, DEFAULT_LABELS } from './issue-defaults.ts';

/** The default severity rules, in order: the first that matches decides (design §5). `why` completes "P1 because …". */
export const DEFAULT_SEVERITY_RULES: readonly SeverityRule[] = [
  {
    name: 'security-or-data-loss',
    severity: 'P0',
    security: true,
    why: 'security holes, lost or corrupted data and leaking costs harm people at once',
    when: {
      words: [
        'security',
        'auth',
        'authn',
        'authz',
        'permission',
        'secret',
        'crypto',
        'injection',
        'data_loss',
        'corruption',
        'cost_leak',
      ],
    },
  },
  {
    name: 'fuzz-crash',
    severity: 'P0',
    security: true,
    why: 'an input that kills the interpreter is in reach of an attacker',
    when: { kinds: ['fuzz-crash'] },
  },
  {
    name: 'financial-or-data-correctness',
    severity: 'P1',
    why: 'wrong money or wrong records are costly and hard to set right later',
    when: { words: ['payment', 'billing', 'invoice', 'ledger', 'tax', 'data_integrity'] },
  },
  {
    name: 'crash',
    severity: 'P1',
    why: 'a crash takes everything with it that ran in the same process',
    when: { kinds: ['crash'] },
  },
  {
    name: 'internal-error',
    severity: 'P1',
    why: 'after an internal error of pytest the rest of the suite did not run',
    when: { kinds: ['internal-error'] },
  },
  {
    name: 'collection-error',
    severity: 'P1',
    why: 'none of the tests in a file that cannot be collected run',
    when: { kinds: ['collection-error'] },
  },
  {
    name: 'suite-broken',
    severity: 'P1',
    why: 'a broken suite hides every other bug',
    when: { kinds: ['suite-broken'] },
  },
  {
    name: 'document-doctest',
    severity: 'P3',
    why: 'an example in a document is out of date',
    when: { kinds: ['document-doctest'] },
  },
  {
    name: 'often-flaky',
    severity: 'P2',
    why: 'a test that fails this often is no longer believed',
    when: { kinds: ['flaky'], flakyRateAbove: 0.1 },
  },
  {
    name: 'flaky',
    severity: 'P3',
    why: 'a flaky test costs reruns and trust',
    when: { kinds: ['flaky'] },
  },
  {
    name: 'coverage-drop',
    severity: 'P3',
    why: 'code without tests is where the next bug goes unseen',
    when: { kinds: ['coverage-drop'] },
  },
  {
    name: 'surviving-mutant',
    severity: 'P2',
    why: 'the tests do not notice that this code is wrong',
    when: { kinds: ['surviving-mutant'] },
  },
  { name: 'slowdown', severity: 'P2', why: 'users feel lost performance', when: { kinds: ['slowdown'] } },
  {
    name: 'any-other-failure',
    severity: 'P2',
    why: 'incorrect behaviour, and no rule before this one applies',
    when: {},
  },
];

/** Default SLA in hours: a day, three days, a week, two weeks (design §5). */
export const DEFAULT_SLA_HOURS: SlaHours = { P0: 24, P1: 72, P2: 168, P3: 336 };

/**
 * Default tiers of the suite with their budgets. Hypothesis marks its tests `hypothesis` by itself. `full` is everything.
 * A tier of the config takes the place of the one with its name.
 */
export const DEFAULT_DURATION_TIERS: readonly DurationTier[] = [
  { name: 'smoke', budgetSeconds: 30, testSeconds: null, markers: ['smoke'], paths: ['**/smoke/**'] },
  {
    name: 'property',
    budgetSeconds: 120,
    testSeconds: 1,
    markers: ['property', 'hypothesis'],
    paths: ['**/property/**', '**/properties/**'],
  },
  {
    name: 'integration',
    budgetSeconds: 300,
    testSeconds: null,
    markers: ['integration'],
    paths: ['**/integration/**'],
  },
  { name: 'full', budgetSeconds: 300, testSeconds: null, markers: [], paths: ['**'] },
];

/** Numbers of the analysis of durations; each is described in the schema. */
export const DEFAULT_DURATIONS: DurationSettings = {
  runs: 50,
  slowest: 20,
  speed: { fastSeconds: 0.1, mediumSeconds: 1 },
  slowdown: { ratio: 1.25, changeMs: 20, runs: 5, chance: 0.0002 },
  tiers: DEFAULT_DURATION_TIERS,
};

/** Numbers of the analysis of coverage; each is described in the schema. */
export const DEFAULT_COVERAGE: CoverageSettings = {
  target: 80,
  drop: 1,
  tiers: [
    { statements: 501, below: null },
    { statements: 300, below: null },
    { statements: 151, below: 30 },
  ],
};

/**
 * What makes a test flaky. The numbers of `rate`, of `intermittent` and the streak are the contract's and the design's; a
 * mass failure is what makes a suite broken there; 5 runs of absence are what strikes a test out of an issue. Two changes of
 * state are one bug, broken and mended. 1 % is the contract's limit for chance, taken for every other doubt as well.
 */
const DEFAULT_FLAKY_POLICY: FlakyPolicy = {
  rules: FLAKY_RULES,
  rate: { runs: 10, failures: 2, share: 0.03 },
  stateChanges: 2,
  intermittent: { cleanRuns: 20, chance: 0.01 },
  chance: 0.01,
  massFailure: { tests: 10, share: 0.5 },
  recoveredAfter: 10,
  goneAfter: 5,
};

/** Only new failures make a check red unless somebody asks for more (design §5). */
export const DEFAULT_GATES: GateSettings = {
  newFailures: 'on',
  noResults: 'neutral',
  newFlaky: 'off',
  coverageTotal: 'off',
  coverageDrop: 'off',
  diffCoverage: 'off',
  paths: [],
  slowdowns: 'off',
};

/** What holds where `.github/redfirst.yml` says nothing. */
export const DEFAULT_CONFIG = {
  severity: { rules: DEFAULT_SEVERITY_RULES },
  sla: { hours: DEFAULT_SLA_HOURS, warnAt: 0.75, notify: [] },
  excerpts: 'short',
  // A name that looks like a report's tells nothing sure of what is inside, and where the Redfirst step runs as well, the artifact
  // would say all things twice.
  artifacts: [],
  filing: 'dry-run',
  security: 'quiet',
  gates: DEFAULT_GATES,
  issues: {
    confirmations: 2,
    closeAfter: 3,
    reopenWithinDays: 30,
    newADay: 10,
    assign: true,
    authors: [],
  },
  labels: DEFAULT_LABELS,
  infrastructure: DEFAULT_INFRASTRUCTURE,
  reported: { enabled: true, labels: ['bug'] },
  flaky: DEFAULT_FLAKY_POLICY,
  prove: { tests: [] },
  durations: DEFAULT_DURATIONS,
  coverage: DEFAULT_COVERAGE,
  // A year of a run a day, or three weeks of a busy branch; what GitHub itself keeps of a run's artifacts is 90 days.
  history: { window: 500, keepDays: 365, keepOtherDays: 90 },
} as const;
