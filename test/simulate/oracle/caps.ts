import type { Invariant, OracleContext } from './context.ts';
import { newIssues } from './filing.ts';
import { isMass } from './ledger.ts';

const DAY_MS = 24 * 3_600_000;
/** Ten new issues a day for a repository, and one that rolls up the rest. */
const MOST_A_DAY = 11;
const MOST_PLAIN_A_DAY = 10;

/** No flood. */
export const capInvariants: readonly Invariant[] = [
  { name: 'ten-issues-a-day', check: tooMany },
  { name: 'one-issue-for-a-broken-suite', check: tooManyForMass },
];

function tooMany(context: OracleContext): string | null {
  if (newIssues(context).length === 0) return null;
  const since = context.now.getTime() - DAY_MS;
  const today = [...context.issues.values()].filter(
    ({ kind, createdAt }) => kind !== 'dry-run' && Date.parse(createdAt) > since,
  );
  const plain = today.filter(({ title }) => !/more than can have/i.test(title));
  return today.length > MOST_A_DAY || plain.length > MOST_PLAIN_A_DAY
    ? `${today.length} issues were filed within a day, ${plain.length} of them no roll-up`
    : null;
}

function tooManyForMass(context: OracleContext): string | null {
  const { ledger } = context;
  const told = ledger.told.filter(({ step }) => step === ledger.step);
  const onlyMass = told.length > 0 && told.every(({ run }) => isMass(run));
  // That a test is flaky was seen in the runs before.
  const filed = newIssues(context).filter(
    ({ kind, labels }) => kind !== 'dry-run' && !labels.includes('flaky'),
  );
  return onlyMass && filed.length > 1
    ? `A run with nearly all tests failing gave ${filed.length} issues: ${filed.map(({ title }) => title).join('; ')}`
    : null;
}
