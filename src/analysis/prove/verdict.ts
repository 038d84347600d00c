import {
  PROOF_VERDICTS,
  type ProofOutcome,
  type ProofVerdict,
  type ProvedTest,
} from '#src/model/prove-output.ts';
import type { Failure, Outcome } from '#src/model/test-result.ts';

/** How a test ended once. */
export interface SeenRun {
  /** Null: it did not run, and nothing says why. */
  outcome: Outcome | null;
  failure: Failure | null;
  /** Why the run did not see the tree's own code; null: it did. */
  copy: string | null;
}

/** A test on both sides. */
export interface SeenTest {
  nodeId: string;
  base: readonly SeenRun[];
  head: readonly SeenRun[];
}

/** What these are raised for where a name, a module or an argument does not exist yet. */
const NAMELESS = new Set([
  'ImportError',
  'ModuleNotFoundError',
  'SyntaxError',
  'IndentationError',
  'TabError',
  'NameError',
  'UnboundLocalError',
  'AttributeError',
  'TypeError',
]);

type Colour = 'red' | 'green' | 'none';

const COLOURS: Record<Outcome, Colour> = {
  failed: 'red',
  error: 'red',
  passed: 'green',
  xpassed: 'green',
  skipped: 'none',
  xfailed: 'none',
  unknown: 'none',
};

/** The verdict on one test (design §6). `isTestSide` tells of a path from the repository's root. */
export function proofOf(test: SeenTest, isTestSide: (path: string) => boolean): ProvedTest {
  const { verdict, why } = judge(test, isTestSide);
  return {
    nodeId: test.nodeId,
    base: worst(test.base.map(outcomeOf)),
    head: test.head.map(outcomeOf),
    verdict,
    why,
  };
}

/** The verdict on a whole change: the first in the order of the design that one of its tests has. */
export function proofOfAll(tests: readonly ProvedTest[]): { verdict: ProofVerdict; why: string } {
  for (const verdict of PROOF_VERDICTS) {
    const [first, ...rest] = tests.filter((test) => test.verdict === verdict);
    if (first === undefined) continue;
    const others = rest.length === 0 ? '' : ` (and ${rest.length} more like it)`;
    return { verdict, why: `${first.nodeId}: ${first.why}${others}` };
  }
  return { verdict: 'no-tests', why: 'the change adds and changes no test, and none was named' };
}

interface Judged {
  verdict: ProvedTest['verdict'];
  why: string;
}

function judge({ base, head }: SeenTest, isTestSide: (path: string) => boolean): Judged {
  const [onBase, onHead] = [base.map(colourOf), head.map(colourOf)];
  const differing = differs(onHead, 'on the head') ?? differs(onBase, "on the base's source");
  if (differing !== null) return { verdict: 'flaky', why: differing };
  const copy = [...base, ...head].find((run) => run.copy !== null)?.copy;
  if (copy != null) return { verdict: 'not-provable', why: copy };
  if (onHead.some((colour) => colour === 'red'))
    return { verdict: 'still-red', why: `it fails on the head too${saidBy(head)}` };
  if (head.some(({ outcome }) => outcome === 'xfailed'))
    return { verdict: 'still-red', why: 'on the head it fails as its xfail mark expects' };
  if (!onHead.every((colour) => colour === 'green') || onHead.length === 0)
    return { verdict: 'not-shown', why: `on the head it did not run${skippedBy(head)}` };
  return judgeBase(base, isTestSide);
}

/** Of a test that passes on the head every time. */
function judgeBase(base: readonly SeenRun[], isTestSide: (path: string) => boolean): Judged {
  const [first] = base;
  if (base.some((run) => colourOf(run) === 'green'))
    return { verdict: 'not-shown', why: "it passes on the base's source as well, so it shows no bug there" };
  if (first === undefined || first.outcome === null)
    return { verdict: 'weak', why: "on the base's source it is not collected" };
  if (first.outcome === 'xfailed')
    return { verdict: 'not-shown', why: 'an xfail mark keeps it from ever being red' };
  if (colourOf(first) === 'none')
    return { verdict: 'not-shown', why: `on the base's source it did not run${skippedBy(base)}` };
  const weak = base.map((run) => weakness(run, isTestSide)).find((reason) => reason !== null);
  if (weak != null) return { verdict: 'weak', why: weak };
  return { verdict: 'proved', why: `red on the base's source${saidBy(base)}, green on the head` };
}

/** Why a red run shows less than a bug: the test did not get to ask. Null: it did. */
export function weakness(
  { outcome, failure }: SeenRun,
  isTestSide: (path: string) => boolean,
): string | null {
  if (failure === null) return outcome === 'error' ? "on the base's source it ends with an error" : null;
  if (failure.phase === 'collect') return `on the base's source its file can't be collected${told(failure)}`;
  if (failure.phase !== 'call') return `on the base's source its ${failure.phase} fails${told(failure)}`;
  const type = failure.type.slice(failure.type.lastIndexOf('.') + 1);
  if (failure.kind !== 'failure' || !NAMELESS.has(type)) return null;
  if (failure.location !== null && !isTestSide(failure.location.file)) return null;
  return `on the base's source the test itself raises ${type}, as where something does not exist yet${told(failure)}`;
}

function differs(colours: readonly Colour[], where: string): string | null {
  if (new Set(colours).size < 2) return null;
  const passed = colours.filter((colour) => colour === 'green').length;
  return `${where} it passed in ${passed} of ${colours.length} equal runs`;
}

function saidBy(runs: readonly SeenRun[]): string {
  const failure = runs.find((run) => run.failure !== null)?.failure;
  return failure == null ? '' : told(failure);
}

const longestMessage = 200;

function told({ type, message }: Failure): string {
  const [line = ''] = message.trim().split('\n');
  const said = [type, line.slice(0, longestMessage)].filter((part) => part !== '').join(': ');
  return said === '' ? '' : ` (${said})`;
}

function skippedBy(runs: readonly SeenRun[]): string {
  return runs.some(({ outcome }) => outcome === 'skipped') ? ': it is skipped' : '';
}

function colourOf({ outcome }: SeenRun): Colour {
  return outcome === null ? 'none' : COLOURS[outcome];
}

function outcomeOf(run: SeenRun): ProofOutcome {
  if (run.outcome === 'failed' || run.outcome === 'error') return run.outcome;
  return colourOf(run) === 'green' ? 'passed' : 'missing';
}

function worst(outcomes: readonly ProofOutcome[]): ProofOutcome {
  const order: readonly ProofOutcome[] = ['failed', 'error', 'missing', 'passed'];
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'missing';
}
