import type { CauseRecord } from '#src/model/cause-record.ts';
import type { LifeInput } from './transition.ts';

/**
 * Whether no commit since the baseline changed a file that the cause's tests touched when they failed, as far as tracebacks
 * show; a file beside them may be at fault all the same. What is not known is no.
 */
export function isTouchedByNothing(
  { tests }: Pick<CauseRecord, 'tests'>,
  { changed }: Pick<LifeInput, 'changed'>,
): boolean {
  const files = tests.flatMap((test) => test.files ?? []);
  return changed !== null && files.length > 0 && !files.some((file) => changed.has(file));
}
