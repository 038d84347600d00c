import type { Failure, RaisedException } from '#src/model/test-result.ts';
import type { Block, Section } from './budget.ts';
import { code, fence, plain } from './escape-markdown.ts';
import { placeCell } from './failing-test.ts';
import { counted } from './numbers.ts';

const LEAVES_SHOWN = 5;
const EXAMPLES_SHOWN = 3;
const DIFF_IS_LEFT_OUT =
  'What the assertion shows of expected and actual is left out for its size: see the collection artifact.';
const EXAMPLE_IS_LEFT_OUT = "Hypothesis' example is left out for its size: see the collection artifact.";

/** What an assertion shows of expected and actual, as a block of its own; none where it shows nothing. */
export function diffBlocks({ diff }: Failure): Block[] {
  return diff === undefined
    ? []
    : [{ kind: 'text', markdown: fence(diff, 'diff'), instead: DIFF_IS_LEFT_OUT }];
}

/** The message up to what `diffBlocks` shows, so that nothing is told twice. */
export function messageBeforeDiff({ message, diff }: Failure): string {
  const first = diff
    ?.split('\n')
    .find((line) => line.trim() !== '')
    ?.trim();
  if (first === undefined) return message;
  const lines = message.split('\n');
  const start = lines.findIndex((line, index) => index > 0 && line.trim() === first);
  return start < 0 ? message : lines.slice(0, start).join('\n').trimEnd();
}

/** The exceptions behind the one that ended the test: what the chain began with, what a group holds. */
export function otherExceptions({ root, leaves = [] }: Failure): Block[] {
  const more = leaves.length - LEAVES_SHOWN;
  const held = [
    ...leaves.slice(0, LEAVES_SHOWN).map((leaf) => `- ${exceptionText(leaf)}`),
    ...(more > 0 ? [`- and ${counted(more, 'more exception')}`] : []),
  ];
  const paragraphs = [
    ...(root === undefined ? [] : [`It began with ${exceptionText(root)}.`]),
    ...(held.length === 0 ? [] : [`The group holds:\n\n${held.join('\n')}`]),
  ];
  return paragraphs.map((markdown) => ({ kind: 'text', markdown }));
}

function exceptionText({ type, message, location }: RaisedException): string {
  const what = [type === '' ? '' : code(type, 120), plain(message, 160)]
    .filter((part) => part !== '')
    .join(': ');
  return `${what || 'an exception without a name'}${location === null ? '' : ` at ${placeCell({ location })}`}`;
}

/**
 * Hypothesis' failing examples, each as Python that shows the call, below the decorator that makes the test run it again.
 * None without such an example.
 */
export function exampleSections(failures: readonly (Failure | null)[]): Section[] {
  const examples = failures.flatMap((failure) => failure?.examples ?? []).slice(0, EXAMPLES_SHOWN);
  if (examples.length === 0) return [];
  const repeatable = examples.some(({ decorator }) => decorator !== null);
  const how = repeatable ? '; the decorator, put on the test for a while, makes it run exactly this' : '';
  const shown = examples.map(({ text, decorator }) =>
    fence([...(decorator === null ? [] : [decorator]), text].join('\n'), 'python'),
  );
  const markdown = `Hypothesis found ${examples.length === 1 ? 'this example' : 'these examples'}${how}:\n\n${shown.join('\n\n')}`;
  return [{ cutOrder: 3, blocks: [{ kind: 'text', markdown, instead: EXAMPLE_IS_LEFT_OUT }] }];
}
