import { cameTo, isRed, outcomesInWords } from '#src/analysis/reproduce/seen.ts';
import { byText } from '#src/model/by-text.ts';
import type { Seen } from '#src/model/reproduction-output.ts';
import type { VerifiedTest, VerifyOutput, VerifyVerdict } from '#src/model/verify-output.ts';

/** What one run has shown of one test. */
export interface SeenTest {
  seen: Seen;
  /** Of the failure, if there is one. */
  message: string | null;
}

/** One run of all tests, by their places in the list of tests. */
export interface VerifyRun {
  how: 'sequential' | 'parallel';
  tests: readonly SeenTest[];
}

export interface VerifyAsked {
  tests: readonly { nodeId: string; rootdir: string }[];
  /** How often each test was to be run in sequence, and as often in parallel. */
  runs: number;
  parallelBy: VerifyOutput['parallelBy'];
}

/** Worst first. */
const WORST: readonly Seen[] = [
  'timeout',
  'error',
  'failed',
  'missing',
  'unknown',
  'skipped',
  'xpassed',
  'xfailed',
  'passed',
];

/** What runs of the same code say together, in the order in which they were made. */
export function judgeRuns(
  { tests, runs, parallelBy }: VerifyAsked,
  made: readonly VerifyRun[],
): VerifyOutput {
  const seenOf = (at: number, how: VerifyRun['how']): Seen[] =>
    made.filter((run) => run.how === how).map((run) => run.tests[at]?.seen ?? 'missing');
  const judged = tests.map((test, at): VerifiedTest => {
    const [sequential, parallel] = [seenOf(at, 'sequential'), seenOf(at, 'parallel')];
    return { ...test, ...judgeTest({ sequential, parallel, runs }), sequential, parallel };
  });
  const verdict: VerifyVerdict =
    (['flaky', 'failing'] as const).find((one) => judged.some((test) => test.verdict === one)) ??
    (judged.length === 0 ? 'failing' : 'stable');
  const worst = (how: VerifyRun['how']): Seen[] =>
    made.filter((run) => run.how === how).map((run) => worstOf(run.tests.map(({ seen }) => seen)));
  const telling = judged.find((test) => test.verdict === verdict);
  return {
    schema: 'redfirst/verify@1',
    verdict,
    why: whyOf(verdict, { telling, tests: judged.length, runs }),
    sequential: worst('sequential'),
    parallel: worst('parallel'),
    parallelBy,
    tests: judged.sort((a, b) => byText(a.nodeId, b.nodeId)),
    firstDifference: firstDifference(tests, made),
  };
}

function judgeTest({
  sequential,
  parallel,
  runs,
}: Pick<VerifiedTest, 'sequential' | 'parallel'> & { runs: number }): {
  verdict: VerifyVerdict;
  why: string;
} {
  const said = `${outcomesInWords(sequential)} in sequence, ${outcomesInWords(parallel)} in parallel`;
  const all = [...sequential, ...parallel];
  const came = all.filter(cameTo);
  if (new Set(came.map(isRed)).size > 1) return { verdict: 'flaky', why: said };
  if (came.length === 0) return { verdict: 'failing', why: 'pytest did not come to it' };
  if (came.length < all.length)
    return {
      verdict: 'failing',
      why: `pytest did not come to it in ${all.length - came.length} of ${all.length} runs`,
    };
  if (all.length < 2 * runs && !came.some(isRed))
    return { verdict: 'failing', why: `${said}; there was time for ${all.length} of ${2 * runs} runs` };
  if (came.every((seen) => seen === 'skipped'))
    return { verdict: 'failing', why: 'it was skipped each time, so nothing was verified' };
  return { verdict: came.some(isRed) ? 'failing' : 'stable', why: said };
}

function whyOf(
  verdict: VerifyVerdict,
  { telling, tests, runs }: { telling: VerifiedTest | undefined; tests: number; runs: number },
): string {
  if (telling === undefined) return 'there is no test to run';
  return verdict === 'stable'
    ? `${tests === 1 ? 'the test' : `each of ${tests} tests`} passed ${runs} times in sequence and ${runs} times in parallel`
    : `${telling.nodeId}: ${telling.why}`;
}

function worstOf(seen: readonly Seen[]): Seen {
  return WORST.find((one) => seen.includes(one)) ?? 'missing';
}

function firstDifference(
  tests: VerifyAsked['tests'],
  made: readonly VerifyRun[],
): VerifyOutput['firstDifference'] {
  const numbers = { sequential: 0, parallel: 0 };
  for (const { how, tests: seen } of made) {
    numbers[how] += 1;
    for (const [at, test] of tests.entries()) {
      const [first, now] = [made[0]?.tests[at], seen[at]];
      if (first === undefined || now === undefined) continue;
      if (!cameTo(first.seen) || !cameTo(now.seen) || isRed(first.seen) === isRed(now.seen)) continue;
      const { nodeId, rootdir } = test;
      const message = now.message ?? first.message;
      return { nodeId, rootdir, how, run: numbers[how], seen: now.seen, insteadOf: first.seen, message };
    }
  }
  return null;
}
