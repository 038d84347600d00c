import type { Circumstance } from '#src/model/flaky-finding.ts';
import { counted } from './numbers.ts';

const SAME_PROCESS = 'in the same process';

/** After which test a flaky one fails, or without which: completes "only …". `name` is the test as it is to be shown. */
export function afterTests(
  { present, alike }: Pick<Extract<Circumstance, { kind: 'after' }>, 'present' | 'alike'>,
  name: string,
): string {
  const where = present ? `after ${name}` : `where ${name} did not run before it`;
  const others = counted(alike, 'other test');
  return `${where} ${SAME_PROCESS}${alike === 0 ? '' : ` (${others} would explain it as well)`}`;
}
