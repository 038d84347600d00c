import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/model/flaky-finding.ts
var FLAKY_RULES = ["rerun-passed", "same-commit", "rate"];

// src/config/issue-defaults.ts
var DEFAULT_LABELS = {
  P0: { name: "P0", color: "b60205" },
  P1: { name: "P1", color: "d93f0b" },
  P2: { name: "P2", color: "fbca04" },
  P3: { name: "P3", color: "c2e0c6" },
  bug: { name: "bug", color: "d73a4a" },
  flaky: { name: "flaky", color: "c5def5" },
  redfirst: { name: "redfirst", color: "ededed" },
  needsInfo: { name: "needs-info", color: "d876e3" },
  atRisk: { name: "sla: at risk", color: "f9d0c4" },
  breached: { name: "sla: breached", color: "b60205" }
}, DEFAULT_INFRASTRUCTURE = [
  // The kernel's words for ENOSPC, as Python's OSError repeats them.
  {
    name: "no-space-left",
    exception: ["OSError"],
    message: ["[Errno 28] No space left on device"]
  },
  // EAI_AGAIN: the resolver did not answer. A wrong host name says "Name or service not known" instead.
  { name: "name-resolution", message: ["Temporary failure in name resolution"] },
  // How urllib3 names the host that it could not reach.
  {
    name: "package-index",
    exception: ["ConnectionError", "ConnectTimeout", "ReadTimeout", "MaxRetryError", "NewConnectionError"],
    message: ["host='pypi.org'", "host='files.pythonhosted.org'"]
  },
  // Docker Hub's answer to too many pulls.
  { name: "image-pull-limit", message: ["toomanyrequests: You have reached your"] },
  // GitHub's words when a runner goes away.
  {
    name: "runner-lost",
    message: [
      "The runner has received a shutdown signal",
      "Anything in your workflow that terminates the runner process"
    ]
  }
];

// src/config/defaults.ts
var DEFAULT_SEVERITY_RULES = [
  {
    name: "security-or-data-loss",
    severity: "P0",
    security: !0,
    why: "security holes, lost or corrupted data and leaking costs harm people at once",
    when: {
      words: [
        "security",
        "auth",
        "authn",
        "authz",
        "permission",
        "secret",
        "crypto",
        "injection",
        "data_loss",
        "corruption",
        "cost_leak"
      ]
    }
  },
  {
    name: "fuzz-crash",
    severity: "P0",
    security: !0,
    why: "an input that kills the interpreter is in reach of an attacker",
    when: { kinds: ["fuzz-crash"] }
  },
  {
    name: "financial-or-data-correctness",
    severity: "P1",
    why: "wrong money or wrong records are costly and hard to set right later",
    when: { words: ["payment", "billing", "invoice", "ledger", "tax", "data_integrity"] }
  },
  {
    name: "crash",
    severity: "P1",
    why: "a crash takes everything with it that ran in the same process",
    when: { kinds: ["crash"] }
  },
  {
    name: "internal-error",
    severity: "P1",
    why: "after an internal error of pytest the rest of the suite did not run",
    when: { kinds: ["internal-error"] }
  },
  {
    name: "collection-error",
    severity: "P1",
    why: "none of the tests in a file that cannot be collected run",
    when: { kinds: ["collection-error"] }
  },
  {
    name: "suite-broken",
    severity: "P1",
    why: "a broken suite hides every other bug",
    when: { kinds: ["suite-broken"] }
  },
  {
    name: "document-doctest",
    severity: "P3",
    why: "an example in a document is out of date",
    when: { kinds: ["document-doctest"] }
  },
  {
    name: "often-flaky",
    severity: "P2",
    why: "a test that fails this often is no longer believed",
    when: { kinds: ["flaky"], flakyRateAbove: 0.1 }
  },
  {
    name: "flaky",
    severity: "P3",
    why: "a flaky test costs reruns and trust",
    when: { kinds: ["flaky"] }
  },
  {
    name: "coverage-drop",
    severity: "P3",
    why: "code without tests is where the next bug goes unseen",
    when: { kinds: ["coverage-drop"] }
  },
  {
    name: "surviving-mutant",
    severity: "P2",
    why: "the tests do not notice that this code is wrong",
    when: { kinds: ["surviving-mutant"] }
  },
  { name: "slowdown", severity: "P2", why: "users feel lost performance", when: { kinds: ["slowdown"] } },
  {
    name: "any-other-failure",
    severity: "P2",
    why: "incorrect behaviour, and no rule before this one applies",
    when: {}
  }
], DEFAULT_SLA_HOURS = { P0: 24, P1: 72, P2: 168, P3: 336 }, DEFAULT_DURATION_TIERS = [
  { name: "smoke", budgetSeconds: 30, testSeconds: null, markers: ["smoke"], paths: ["**/smoke/**"] },
  {
    name: "property",
    budgetSeconds: 120,
    testSeconds: 1,
    markers: ["property", "hypothesis"],
    paths: ["**/property/**", "**/properties/**"]
  },
  {
    name: "integration",
    budgetSeconds: 300,
    testSeconds: null,
    markers: ["integration"],
    paths: ["**/integration/**"]
  },
  { name: "full", budgetSeconds: 300, testSeconds: null, markers: [], paths: ["**"] }
], DEFAULT_DURATIONS = {
  runs: 50,
  slowest: 20,
  speed: { fastSeconds: 0.1, mediumSeconds: 1 },
  slowdown: { ratio: 1.25, changeMs: 20, runs: 5, chance: 2e-4 },
  tiers: DEFAULT_DURATION_TIERS
}, DEFAULT_COVERAGE = {
  target: 80,
  drop: 1,
  tiers: [
    { statements: 501, below: null },
    { statements: 300, below: null },
    { statements: 151, below: 30 }
  ]
}, DEFAULT_FLAKY_POLICY = {
  rules: FLAKY_RULES,
  rate: { runs: 10, failures: 2, share: 0.03 },
  stateChanges: 2,
  intermittent: { cleanRuns: 20, chance: 0.01 },
  chance: 0.01,
  massFailure: { tests: 10, share: 0.5 },
  recoveredAfter: 10,
  goneAfter: 5
}, DEFAULT_CONFIG = {
  severity: { rules: DEFAULT_SEVERITY_RULES },
  sla: { hours: DEFAULT_SLA_HOURS, warnAt: 0.75, notify: [] },
  excerpts: "short",
  filing: "dry-run",
  security: "quiet",
  issues: {
    confirmations: 2,
    closeAfter: 3,
    reopenWithinDays: 30,
    newADay: 10,
    assign: !0,
    authors: []
  },
  labels: DEFAULT_LABELS,
  infrastructure: DEFAULT_INFRASTRUCTURE,
  reported: { enabled: !0, labels: ["bug"] },
  flaky: DEFAULT_FLAKY_POLICY,
  durations: DEFAULT_DURATIONS,
  coverage: DEFAULT_COVERAGE,
  // A year of a run a day, or three weeks of a busy branch; what GitHub itself keeps of a run's artifacts is 90 days.
  history: { window: 500, keepDays: 365, keepOtherDays: 90 }
};

export {
  FLAKY_RULES,
  DEFAULT_SEVERITY_RULES,
  DEFAULT_DURATION_TIERS,
  DEFAULT_DURATIONS,
  DEFAULT_COVERAGE,
  DEFAULT_CONFIG
};
