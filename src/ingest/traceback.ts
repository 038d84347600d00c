import { exceptionGroup } from './exception-group.ts';
import { readNativePart, readPart, type TracebackPart } from './traceback-part.ts';

/** What can be taken from a traceback's text, whatever of pytest's styles it has: the exception that ended the test. */
export interface Traceback extends TracebackPart {
  /** The exception that the chain began with; null when there is only one. */
  root: TracebackPart | null;
  /** Of an exception group, the exceptions at the ends of its branches. */
  leaves: TracebackPart[];
}

/** pytest and Python put one of these between chained exceptions; the last part is the one that ended the test. */
const CHAINED =
  /^(?:The above exception was the direct cause of the following exception:|During handling of the above exception, another exception occurred:)$/gm;
/** With `--full-trace` pytest shows its own exception around the traceback of a module that can't be collected. */
const COLLECT_ERROR = /^_pytest\.nodes\.Collector\.CollectError: (?=[\s\S]*\n)/;

/** The places, types and errors of a traceback. */
export function readTraceback(text: string): Traceback {
  const traceback = readChain(text);
  return COLLECT_ERROR.test(traceback.error)
    ? readChain(traceback.error.replace(COLLECT_ERROR, ''))
    : traceback;
}

function readChain(text: string): Traceback {
  const [first = '', ...others] = chainOf(text);
  const last = others.at(-1) ?? first;
  const { own, leaves } = readGroupOrPart(last);
  return { ...own, root: others.length === 0 ? null : readGroupOrPart(first).own, leaves };
}

function readGroupOrPart(text: string): { own: TracebackPart; leaves: TracebackPart[] } {
  const group = exceptionGroup(text);
  if (group === null) return { own: readPart(text), leaves: [] };
  return {
    own: readNativePart(group.own),
    leaves: group.leaves.map((leaf) => readNativePart(chainOf(leaf).at(-1) ?? '')),
  };
}

/** The texts of the chained exceptions, the oldest first. */
function chainOf(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(CHAINED)) {
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start)];
}
