import type { Problem } from '#src/model/problem.ts';
import type { FormatName, TestsReading } from './reading.ts';

/** The tests of one report, and where they are from. */
interface Part {
  format: FormatName;
  reading: TestsReading;
}

/** Formats that know of every attempt. */
const EXACT: ReadonlySet<string> = new Set(['plugin', 'reportlog']);

/** What reports can't tell, where no exact report of the same tests tells it. */
export function standingDoubts(parts: readonly Part[]): Problem[] {
  const exact = parts.filter(({ format }) => EXACT.has(format));
  const known = new Set(exact.flatMap(({ reading }) => reading.tests.map(({ result }) => result.nodeId)));
  return parts.flatMap(({ reading: { tests, doubts = [] } }) =>
    exact.length > 0 && tests.every(({ result }) => known.has(result.nodeId)) ? [] : doubts,
  );
}
