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
  const exact = parts.filter(({ format }) => EXACT.has(format)).flatMap(({ reading }) => reading.tests);
  const known = new Set(exact.map(({ result }) => result.nodeId));
  // Equal node ids, of which a poorer report keeps one, are several results of one test here.
  const results = exact.reduce(
    (sum, { result, repeated }) => sum + (repeated ? result.attempts.length : 1),
    0,
  );
  return parts.flatMap(({ reading: { tests, doubts = [] } }) =>
    doubts
      .filter(
        ({ missing }) =>
          exact.length === 0 ||
          results < tests.length + missing ||
          !tests.every(({ result }) => known.has(result.nodeId)),
      )
      .map(({ problem }) => problem),
  );
}
