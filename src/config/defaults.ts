import type { SeverityRule, SlaHours } from '#src/model/severity.ts';

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

/** What holds where `.github/redfirst.yml` says nothing. */
export const DEFAULT_CONFIG = {
  severity: { rules: DEFAULT_SEVERITY_RULES },
  sla: { hours: DEFAULT_SLA_HOURS, notify: [] },
  excerpts: 'short',
  filing: 'dry-run',
  security: 'quiet',
  issues: { confirmations: 2, closeAfter: 3 },
} as const;
