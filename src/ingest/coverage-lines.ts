import type { Problem } from '#src/model/problem.ts';

/** Longer files than any real one; a number above it is a damaged or hostile one. */
const MAX_LINE = 10_000_000;

/** A line number as reports have them, else null. */
export function lineNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_LINE
    ? value
    : null;
}

/** The problem for a measured file that lies outside the repository. */
export function outsideProblem(file: string, name: string, kept: string): Problem {
  return {
    file,
    kind: 'unsafe',
    message: `The path ${name} leads out of the repository; it is shown as ${kept}.`,
  };
}
