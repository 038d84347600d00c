import { describe, expect, it } from '@jest/globals';
import {
  isUndecided,
  namedIn,
  newReport,
  proposeSeverity,
  withDecision,
} from '#src/analysis/reported-bug.ts';
import { DEFAULT_SEVERITY_RULES, DEFAULT_SLA_HOURS } from '#src/config/defaults.ts';

const issue = {
  number: 7,
  title: 'The cart is wrong',
  body: 'It sums up to 3.',
  url: 'https://github.com/octo/shop/issues/7',
  createdAt: '2026-03-01T10:00:00Z',
};
const severityOf = (over: Partial<typeof issue>) =>
  proposeSeverity({ ...issue, ...over }, DEFAULT_SEVERITY_RULES).severity;

describe('what the rules propose for a report', () => {
  it.each([
    ['nothing in it is severe', {}, 'P2'],
    ['a word of its title', { title: 'Payment is taken twice' }, 'P1'],
    ['a path in its text', { body: 'It is in src/shop/billing.py, I think.' }, 'P1'],
    ['the worst of several paths', { body: 'src/billing.py and src/auth/login.py' }, 'P0'],
    ['a test that it names', { body: '`tests/test_x.py::test_tax_is_added[DE]` fails' }, 'P1'],
    ['a part of a word is none', { title: 'The author is misspelt', body: 'src/authors.py' }, 'P2'],
    ['a word of its prose is none', { body: 'I have no permission to say more.' }, 'P2'],
  ] as const)('%s', (_, over, severity) => {
    expect(severityOf(over)).toBe(severity);
  });

  it('is said with the reason of its rule, not as if a test had failed', () => {
    const { rule, why } = proposeSeverity({ ...issue, title: 'Payment' }, DEFAULT_SEVERITY_RULES);
    expect(rule).toBe('financial-or-data-correctness');
    expect(why).toBe('wrong money or wrong records are costly and hard to set right later');
  });
});

it('the node ids and files that a report names are found in its text', () => {
  const body =
    'Run `pytest tests/test_a.py::TestA::test_b[x]`; also (src/a.py), tests/test_a.py::TestA::test_b[x].';
  expect(namedIn({ title: 'setup.py fails', body })).toEqual([
    'setup.py',
    'tests/test_a.py::TestA::test_b[x]',
    'src/a.py',
    'tests/test_a.py::TestA::test_b[x].',
  ]);
  expect(namedIn({ title: '', body: `${'a/'.repeat(20_000)}b.py` })).toEqual([]);
});

describe('what is known of a report', () => {
  const proposed = { severity: 'P1', rule: 'crash' } as const;
  const report = newReport(issue, proposed, DEFAULT_SLA_HOURS);

  it('is undecided at first: no clock runs', () => {
    expect(report).toMatchObject({ key: 'r1-7', kind: 'reported', dueAt: null, tests: [], severity: 'P1' });
    expect(isUndecided(report)).toBe(true);
  });

  it('has its due date from the first decision on, though it is the proposed one', () => {
    const decision = { severity: 'P1', by: 'ada', why: '', at: '2026-03-03T10:00:00Z' } as const;
    const decided = withDecision(report, decision, DEFAULT_SLA_HOURS);
    expect(isUndecided(decided)).toBe(false);
    expect(decided.dueAt).toBe('2026-03-06T10:00:00.000Z');
    const lowered = withDecision(
      decided,
      { ...decision, severity: 'P2', at: '2026-03-04T10:00:00Z' },
      DEFAULT_SLA_HOURS,
    );
    // A week from when the clock began.
    expect(lowered.dueAt).toBe('2026-03-10T10:00:00.000Z');
  });

  it('keeps a pause that began before', () => {
    const paused = { since: '2026-03-02T10:00:00Z', by: 'ada', why: 'which version?' };
    const stopped = {
      ...report,
      clock: { ...NO_CLOCK, startedAt: issue.createdAt, paused },
    };
    const at = '2026-03-03T10:00:00Z';
    const decided = withDecision(stopped, { severity: 'P1', by: 'bob', why: '', at }, DEFAULT_SLA_HOURS);
    expect(decided.clock?.paused).toEqual({ ...paused, since: at });
  });
});

const NO_CLOCK = { pausedMs: 0, quietUntil: null, warnedFor: null, acknowledgedAt: null };
