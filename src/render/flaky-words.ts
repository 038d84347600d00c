import type { RunFacts } from '#src/model/findings.ts';
import type { Circumstance, FlakyCondition, FlakyTest, Tally } from '#src/model/flaky-finding.ts';
import { afterTests } from './after-tests.ts';
import { code } from './escape-markdown.ts';
import { counted, grouped, percent } from './numbers.ts';
import { commitText } from './run-facts.ts';

/** `failed in 4 of 20 runs (20 %, likely 8 % to 42 %) since …`, as Markdown. */
export function rateText(
  { failures, runs, rate, interval, since }: FlakyTest,
  address: Pick<RunFacts, 'runUrl'>,
): string {
  const [low, high] = interval.map(share);
  return `failed in ${grouped(failures)} of ${counted(runs, 'run')} (${share(rate)}, likely ${low} to ${high}) since ${commitText(since, address)}`;
}

/** A share of 1 as a percentage of whole numbers; below 1 % the first digit that is not 0. */
function share(part: number): string {
  const value = part * 100;
  return percent(value >= 1 ? Math.round(value) : Number(value.toPrecision(1)));
}

/** The circumstance under which alone a test fails: completes `only …`, as Markdown. */
export function circumstanceText(only: Circumstance): string {
  switch (only.kind) {
    case 'environment':
    case 'workflow':
    case 'job':
      return `in ${only.kind} ${code(only.name, 80)}`;
    case 'workers':
      return only.parallel ? 'in parallel' : 'one after the other';
    case 'hours':
      return `from ${only.from}:00 to ${only.to}:00 UTC`;
    case 'after':
      return afterTests(
        only,
        code(only.rootdir === '' ? only.nodeId : `${only.rootdir}/${only.nodeId}`, 200),
      );
  }
}

/** `it fails only in parallel: 4 of 10 executions failed so, 0 of 30 otherwise`, as Markdown. */
export function conditionText({ only, inside, outside }: FlakyCondition): string {
  return `it fails only ${circumstanceText(only)}: ${tallyText(inside, 'execution')} failed so, ${grouped(outside.failed)} of ${grouped(outside.ran)} otherwise`;
}

function tallyText({ failed, ran }: Tally, noun: string): string {
  return `${grouped(failed)} of ${counted(ran, noun)}`;
}
