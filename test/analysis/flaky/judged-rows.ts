import { findFlaky } from '#src/analysis/flaky/find-flaky.ts';
import { DEFAULT_CONFIG } from '#src/config/defaults.ts';
import type { FlakyFindings, FlakyPolicy } from '#src/model/flaky-finding.ts';
import { aBranch, type Branch } from './builders.ts';

const policy = DEFAULT_CONFIG.flaky;
const nodeId = 'tests/test_cart.py::test_total';

/** What is found of one test: its rows by environment, or its only row. */
export function found(
  rows: string | Record<string, string>,
  { policy: own, ...branch }: Omit<Branch, 'tests'> & { policy?: Partial<FlakyPolicy> } = {},
): FlakyFindings {
  const tests = { [nodeId]: typeof rows === 'string' ? { 'Python 3.13': rows } : rows };
  return findFlaky(aBranch({ tests, ...branch }), { ...policy, ...own });
}

/** The same in a line a finding. */
export function verdictOn(...asked: Parameters<typeof found>): string[] {
  const { flaky, broken, regressions } = found(...asked);
  return [
    ...flaky.map(({ rule }) => `flaky by ${rule}`),
    ...broken.map(({ lastPassed, firstFailed }) => `broken ${lastPassed}..${firstFailed}`),
    ...regressions.map(
      ({ lastPassed, firstFailed, intermittent, passedAgain }) =>
        `${intermittent ? 'intermittent' : 'bug'} ${lastPassed}..${firstFailed}, passed again ${passedAgain}`,
    ),
  ];
}
