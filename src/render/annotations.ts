import type { Analysis, Cause } from '#src/model/findings.ts';
import type { Annotation } from '#src/model/preview-output.ts';
import { BUDGET, fitLines } from './budget.ts';
import { bare } from './escape-markdown.ts';
import { decidingFailure } from './failing-test.ts';
import { causeTitle } from './issue-title.ts';
import { consecutive, counted } from './numbers.ts';
import { cut } from './outside-text.ts';

/** GitHub takes 50 annotations a request; more would only hide each other. */
export const MOST_ANNOTATIONS = 50;
const TESTS_NAMED = 10;

/**
 * The most useful annotations: those that are given, one a cause at its crash line, what is new before what was broken already and
 * then most severe first, then the added lines that nothing executed. `leftOut` counts what had a place and found no room; `placeless` the causes without a line in the tree.
 */
export function renderAnnotations(
  analysis: Analysis,
  first: readonly Annotation[] = [],
): {
  annotations: Annotation[];
  leftOut: number;
  placeless: number;
} {
  const isOld = ({ isNew }: Cause) => Number(isNew === false);
  const causes = [...analysis.causes].sort((a, b) => isOld(a) - isOld(b));
  const failures = causes.map(causeAnnotation);
  const placed = failures.filter((annotation) => annotation !== null);
  const all = [...first, ...placed, ...uncoveredLines(analysis)];
  const annotations = all.slice(0, MOST_ANNOTATIONS);
  return {
    annotations,
    leftOut: all.length - annotations.length,
    placeless: failures.length - placed.length,
  };
}

function causeAnnotation(cause: Cause): Annotation | null {
  const place = placeOf(cause);
  if (place === null) return null;
  const { assessment, tests, isNew } = cause;
  const failure = tests.map(({ result }) => decidingFailure(result)).find((found) => found !== null);
  const names = tests.slice(0, TESTS_NAMED).map(({ result }) => `- ${bare(result.nodeId, 200)}`);
  const left = tests.length - names.length;
  const lines = [
    bare(failure ? `${failure.type}: ${failure.message}` : 'The report does not say why.', 600),
    `${counted(tests.length, 'test')}:`,
    ...names,
    ...(left > 0 ? [`- … and ${left} more`] : []),
  ];
  return {
    path: place.file,
    start_line: place.line,
    end_line: place.line,
    annotation_level: isNew === false ? 'warning' : 'failure',
    title: cut(`${assessment.severity}: ${causeTitle(cause)}`, BUDGET.title),
    message: fitLines(lines, BUDGET.annotationMessage),
  };
}

/** Where it crashed in the project, else where the test is. */
function placeOf({ tests }: Cause): { file: string; line: number } | null {
  const crashes = tests.flatMap(({ result }) => decidingFailure(result)?.location ?? []);
  const definitions = tests.flatMap(({ result: { file, line } }) =>
    file !== null && line !== null ? { file, line } : [],
  );
  return [...crashes, ...definitions].find(({ file }) => isInTree(file)) ?? null;
}

/** A path that GitHub can find in the tree: relative, without steps upwards or anything invisible. */
function isInTree(path: string): boolean {
  return (
    path !== '' &&
    path.length <= 1_000 &&
    !/[\p{Cc}\p{Cf}\p{Cs}\\]|^\/|^[A-Za-z]:/u.test(path) &&
    !path.split('/').includes('..')
  );
}

function uncoveredLines({ diffCoverage }: Analysis): Annotation[] {
  return [...(diffCoverage?.files ?? [])]
    .sort((a, b) => b.missing.length - a.missing.length)
    .filter(({ path }) => isInTree(path))
    .flatMap(({ path, missing }) =>
      consecutive(missing).map(([first, last]) => ({
        path,
        start_line: first,
        end_line: last,
        annotation_level: 'notice' as const,
        title: 'Added and not covered',
        message:
          first === last
            ? `Line ${first} is added by this change, and no test executed it.`
            : `Lines ${first}–${last} are added by this change, and no test executed them.`,
      })),
    );
}
