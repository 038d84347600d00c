import type { Cause } from '#src/model/findings.ts';
import { groupBy } from '#src/model/group-by.ts';
import type { Section } from './budget.ts';
import { decidingFailure, functionKey } from './failing-test.ts';
import { exampleSections } from './failure-details.ts';
import { counted } from './numbers.ts';
import { commandBlock } from './reproduction.ts';

const COMMANDS_SHOWN = 10;
const COMMANDS_FOLDED = 90;

/**
 * How to see each failure again: a command a test. Those of the first parameter set of each function come first and are
 * open, as far as they are few; the others are folded.
 */
export function stepsSections({ tests }: Cause): Section[] {
  const functions = groupBy(tests, ({ result }) => functionKey(result));
  const shown = functions.slice(0, COMMANDS_SHOWN).map(([first]) => first);
  const others = tests.filter((test) => !shown.includes(test));
  const isPerFunction = functions.length < tests.length;
  const lead = isPerFunction ? 'one command a function' : 'one command a test';
  const steps: Section = {
    cutOrder: 1,
    blocks: [
      {
        kind: 'text',
        markdown: `## Steps to reproduce\n\nFrom the root of the repository, ${lead}:`,
      },
      commandBlock(
        shown.map(({ reproduce }) => reproduce),
        { total: shown.length },
      ),
    ],
  };
  const rest: Section[] =
    others.length === 0
      ? []
      : [
          {
            cutOrder: 4,
            blocks: [
              commandBlock(
                others.slice(0, COMMANDS_FOLDED).map(({ reproduce }) => reproduce),
                { total: others.length, folded: counted(others.length, 'more command') },
              ),
            ],
          },
        ];
  const failures = shown.map(({ result }) => decidingFailure(result));
  return [steps, ...rest, ...powerShellSections(shown), ...exampleSections(failures)];
}

/** Only those of the open commands that PowerShell reads otherwise; folded, since few need them. */
function powerShellSections(shown: Cause['tests']): Section[] {
  const commands = shown.flatMap(({ reproduceInPowerShell: line }) => (line === undefined ? [] : [line]));
  if (commands.length === 0) return [];
  const which = commands.length < shown.length ? 'where it differs; ' : '';
  const folded = `In PowerShell 7.3 or newer (${which}not executed here)`;
  return [
    {
      cutOrder: 6,
      blocks: [commandBlock(commands, { total: commands.length, folded, shell: 'powershell' })],
    },
  ];
}
