import type { ProofVerdict, ProveOutput } from '#src/model/prove-output.ts';
import { drawn, type Line, plainLine, type Style, type TerminalOptions } from './terminal-lines.ts';

const STYLES: Record<ProofVerdict, Style> = {
  'still-red': 'red',
  flaky: 'yellow',
  proved: 'green',
  'not-provable': 'yellow',
  weak: 'yellow',
  'not-shown': 'yellow',
  'no-tests': 'yellow',
};

/** `redfirst prove` for reading: the verdict, why, and each test on both sides. */
export function renderProveTerminal(output: ProveOutput, options: TerminalOptions): string {
  const { verdict, why, tests, base, head } = output;
  const lines: Line[] = [
    { text: `${verdict}: ${why}`, style: STYLES[verdict] },
    plainLine(`base ${base.slice(0, 10)}, head ${head.slice(0, 10)}`),
  ];
  for (const test of tests) {
    const onHead = test.head.length === 0 ? 'not run' : test.head.join(', ');
    lines.push(plainLine(''), { text: `${test.verdict}  ${test.nodeId}`, style: STYLES[test.verdict] });
    lines.push(plainLine(`  base: ${test.base}; head: ${onHead}`), plainLine(`  ${test.why}`));
  }
  return drawn(lines, options);
}
