import type { FlakyRule } from '#src/model/flaky-finding.ts';
import type { FlakyOutput } from '#src/model/flaky-output.ts';
import { redact, redactTokens } from '#src/model/redaction.ts';
import { afterTests } from './after-tests.ts';
import { counted, percent } from './numbers.ts';
import { cut } from './outside-text.ts';
import { drawn, type Line, plainLine, type TerminalOptions } from './terminal-lines.ts';

type Flaky = FlakyOutput['tests'][number];
type Condition = Flaky['conditions'][number];

const rules: Record<FlakyRule, string> = {
  'rerun-passed': 'it failed and then passed within one run',
  'same-commit': 'it passed and failed in runs of one commit',
  rate: 'it fails now and then, and no commit explains when',
};

/** `redfirst flaky` for reading: flaky tests, broken ones, and what broke when. */
export function renderFlakyTerminal(output: FlakyOutput, options: TerminalOptions): string {
  const { repository, branch, tests, broken, regressions, leftOut } = output;
  const counts = [
    counted(tests.length, 'flaky test'),
    counted(broken.length, 'broken test'),
    counted(regressions.length, 'regression'),
  ];
  const isWell = tests.length + broken.length + regressions.length === 0;
  return drawn(
    [
      { text: `${counts.join(', ')} on ${branch} of ${repository}`, style: isWell ? 'bold' : 'red' },
      ...(leftOut.length === 0
        ? []
        : [
            plainLine(
              `Not counted, since most of their tests failed: ${counted(leftOut.length, 'part of a run', 'parts of runs')}`,
            ),
          ]),
      ...tests.flatMap(flakyLines),
      ...broken.flatMap(brokenLines),
      ...regressions.flatMap(regressionLines),
    ],
    options,
  );
}

function flakyLines(test: Flaky): Line[] {
  const [low, high] = test.interval;
  const rate = `${percent(test.rate * 100)}; 95 %: ${percent(low * 100)} to ${percent(high * 100)}`;
  const likely = test.category === 'unknown' ? 'likely cause unknown' : `likely cause ${test.category}`;
  return block({
    head: { text: `flaky ${nameOf(test)}`, style: 'yellow' },
    lines: [
      `failed in ${test.failures} of ${counted(test.runs, 'run')} (${rate}) since ${short(test.since)}`,
      `${test.rule}: ${rules[test.rule]}`,
      `${likely}${test.why === '' ? '' : `: ${cut(redact(test.why), 300)}`}`,
      ...test.conditions.map(conditionText),
      ...(test.recovered === null
        ? []
        : [`recovered: ${counted(test.recovered.runs, 'clean run')} since ${short(test.recovered.sha)}`]),
    ],
  });
}

function brokenLines(test: FlakyOutput['broken'][number]): Line[] {
  const passed =
    test.lastPassed === null ? 'it never passed in this history' : `last passed at ${short(test.lastPassed)}`;
  return block({
    head: { text: `broken ${nameOf(test)}`, style: 'red' },
    lines: [`fails since ${short(test.firstFailed)}; ${passed}`, `in ${test.environments.join(', ')}`],
  });
}

function regressionLines(test: FlakyOutput['regressions'][number]): Line[] {
  const { commits, failing, passedAgain, intermittent } = test;
  const later = commits === null || commits < 2 ? '' : `, ${counted(commits, 'commit')} on`;
  const now = failing
    ? 'fails still'
    : passedAgain === null
      ? 'it no longer runs there'
      : `passed again at ${short(passedAgain)}`;
  return block({
    head: { text: `regression ${nameOf(test)}`, style: failing ? 'red' : 'bold' },
    lines: [
      `passed at ${short(test.lastPassed)}, failed at ${short(test.firstFailed)}${later}; ${now}`,
      ...(intermittent ? ['fails now and then since that commit, and never did in many runs before'] : []),
    ],
  });
}

function block({ head, lines }: { head: Line; lines: readonly string[] }): Line[] {
  return [plainLine(''), head, ...lines.map((line) => plainLine(`  ${line}`))];
}

function conditionText({ only, inside, outside }: Condition): string {
  const numbers = `${inside.failed} of ${inside.ran}, elsewhere ${outside.failed} of ${outside.ran}`;
  return `only ${circumstance(only)} (failed in ${numbers})`;
}

function circumstance(only: Condition['only']): string {
  switch (only.kind) {
    case 'environment':
    case 'workflow':
    case 'job':
      return `in ${only.kind} ${cut(only.name, 100)}`;
    case 'workers':
      return only.parallel ? 'with parallel workers' : 'without parallel workers';
    case 'hours':
      return `between ${hour(only.from)} and ${hour(only.to)} UTC`;
    case 'after':
      return afterTests(only, nameOf(only));
    default:
      return only satisfies never;
  }
}

function hour(value: number): string {
  return `${String(value).padStart(2, '0')}:00`;
}

function nameOf({ nodeId, rootdir }: { nodeId: string; rootdir: string }): string {
  return cut(redactTokens(nodeId), 500) + (rootdir === '' ? '' : ` (in ${cut(rootdir, 100)})`);
}

function short(sha: string): string {
  return sha.slice(0, 10);
}
