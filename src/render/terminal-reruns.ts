import type { ReproduceOutput, ReproductionVerdict } from '#src/model/reproduction-output.ts';
import type { VerifyOutput, VerifyVerdict } from '#src/model/verify-output.ts';
import { counted } from './numbers.ts';
import { drawn, type Line, plainLine, type Style, type TerminalOptions } from './terminal-lines.ts';

const REPRODUCTION_STYLES: Record<ReproductionVerdict, Style> = {
  deterministic: 'red',
  flaky: 'yellow',
  'order-dependent': 'yellow',
  'not-reproduced': 'dim',
};

/** `redfirst reproduce` for reading: how each test fails, and the line that shows it. */
export function renderReproduceTerminal(
  { tests, leftOut }: Pick<ReproduceOutput, 'tests' | 'leftOut'>,
  options: TerminalOptions,
): string {
  const lines: Line[] = [];
  for (const { nodeId, verdict, why, polluter, setter, command } of tests) {
    lines.push({ text: `${verdict}: ${nodeId}`, style: REPRODUCTION_STYLES[verdict] }, plainLine(`  ${why}`));
    if (polluter !== null) lines.push(plainLine(`  fails only after ${polluter}`));
    if (setter !== null) lines.push(plainLine(`  fails unless after ${setter}`));
    if (command !== null) lines.push({ text: `  ${command}`, style: 'dim' });
  }
  if (leftOut.length > 0) lines.push(plainLine(`${counted(leftOut.length, 'test')} left out:`));
  for (const { nodeId, why } of leftOut) lines.push(plainLine(`  ${nodeId}: ${why}`));
  if (lines.length === 0) lines.push(plainLine('No test failed, so there is none to run again.'));
  return drawn(lines, options);
}

const VERIFY_STYLES: Record<VerifyVerdict, Style> = { stable: 'green', flaky: 'yellow', failing: 'red' };

/** `redfirst verify` for reading: the verdict, the tests that are not stable, and the first difference. */
export function renderVerifyTerminal(
  { verdict, why, tests, firstDifference, parallelBy }: VerifyOutput,
  options: TerminalOptions,
): string {
  const by = parallelBy === 'xdist' ? 'workers of xdist' : 'processes of pytest';
  const lines: Line[] = [{ text: `${verdict}: ${why}`, style: VERIFY_STYLES[verdict] }];
  for (const test of tests)
    if (test.verdict !== 'stable') lines.push(plainLine(`  ${test.verdict}: ${test.nodeId}: ${test.why}`));
  if (firstDifference !== null) {
    const { nodeId, how, run, seen, insteadOf, message } = firstDifference;
    lines.push(
      plainLine(`First difference: ${how} run ${run}, ${nodeId}: ${seen} instead of ${insteadOf}`),
      ...(message === null
        ? []
        : [plainLine(message.split('\n').slice(0, 20).join('\n').replace(/^/gm, '  '))]),
    );
  }
  lines.push({ text: `The parallel runs were made by ${by}.`, style: 'dim' });
  return drawn(lines, options);
}
