import type { CauseRecord } from '#src/model/cause-record.ts';
import { counted } from './numbers.ts';

/**
 * What to do about an open issue with so many tests.
 *
 * @param isQuiet it has neither commands nor messages, so none are pointed to
 */
export function whatToDo(kind: CauseRecord['kind'], tests: number, isQuiet = false): string {
  if (isQuiet && kind !== 'flaky' && kind !== 'reported')
    return 'Find the cause and mend it, so that the tests of the reference below pass.';
  const passes = `${tests === 1 ? 'the' : 'each'} command under *Steps to reproduce* passes`;
  switch (kind) {
    case 'cause':
      return `Find the cause and mend it, so that ${passes}.`;
    case 'suite-broken':
      return 'Mend this first, since it hides every other bug: begin with what most of the tests fail with, under *Actual*.';
    case 'roll-up':
      return `These are several causes: begin with what most of the tests fail with, under *Actual*, and mend one after the other, so that ${passes}.`;
    case 'flaky':
      return `Find what makes ${tests === 1 ? 'its outcome' : 'their outcomes'} differ and mend that: a retry only hides it.`;
    case 'reported':
      return 'Mend what the text below describes.';
  }
}

/** What is said of an issue none of whose tests is left. */
export function goneWords(tests: number): string {
  if (tests === 1) return 'The test of this issue is gone';
  return `${tests === 2 ? 'Both tests' : `All ${counted(tests, 'test')}`} of this issue are gone`;
}
