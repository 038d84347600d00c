import type { LikelyCause } from '#src/model/flaky-finding.ts';
import { redact } from '#src/model/redaction.ts';
import type { Failure, Outcome } from '#src/model/test-result.ts';
import { attemptsOrigin } from './attempt-pattern.ts';
import { type CodeEvidence, codeEvidence } from './code-evidence.ts';
import { answeredBy, ownServer } from './own-server.ts';
import type { PythonProgram } from './python-program.ts';
import { exceptionOrigins } from './raised.ts';
import type { Origin, Place } from './sign.ts';
import { failedFunctions } from './test-code.ts';

/** What is known of a flaky test. */
export interface FlakyFacts {
  /** Classes and function as in the node id, without parameters, joined by `::`; only to find its code. */
  testName: string;
  /** The test's file relative to the repository root; null when it is not known. */
  file: string | null;
  /** How it failed. */
  failures: readonly Failure[];
  /** Outcomes of its attempts in each part in which it ran, plain passes too; none where they are not known. */
  attempts: readonly (readonly Outcome[])[];
  /** The checkout's files as far as they are at hand: of a branch's tests together, since each file is read but once. */
  code: PythonProgram;
}

/** The likely cause of a test's flakiness, with what shows it. */
export interface FlakyCause extends LikelyCause {
  /** The lines that show it, the most telling first; at most 3. */
  evidence: Place[];
}

/** What an origin weighs: see `Sign`. What decides over the failing line weighs more than what merely happens. */
interface Weighed {
  origin: Origin;
  weight: number;
  how: 'fails' | 'raised' | 'occurs' | 'attempts';
}

const FAILING = 2;
/** Hints alone name nothing. */
const LEAST = 2;
const MOST_EVIDENCE = 3;
const MOST_TEXT = 200;

/**
 * The likely cause of a flaky test, from what its code and its tracebacks do, never from names or the test's own words. The
 * strongest evidence wins; `unknown` where there is none, or where two causes have equally strong evidence.
 */
export function categorise({ testName, file, failures, attempts, code: program }: FlakyFacts): FlakyCause {
  const ran = failedFunctions(failures, program);
  const module = file === null ? null : program.module(file);
  const test = module?.functions.get(testName.replaceAll('::', '.')) ?? null;
  const code = codeEvidence(ran, test, program);
  const server = ownServer(ran, code.occurs);
  const fails = answeredBy(server, code.fails);
  const raised = answeredBy(server, exceptionOrigins(failures, ran));
  const weighed = weigh({ ...code, fails }, raised, attemptsOrigin(attempts));
  return verdictOf(weighed, ran.length > 0 || test !== null);
}

function weigh(code: CodeEvidence, raised: readonly Origin[], attempts: Origin | null): Weighed[] {
  const weight = (strength: number): number => (strength === 0 ? 0 : strength + FAILING);
  const found: Weighed[] = [
    ...code.fails.map((origin) => ({ origin, weight: weight(origin.sign.fails), how: 'fails' as const })),
    ...raised.map((origin) => ({ origin, weight: weight(origin.sign.fails), how: 'raised' as const })),
    ...code.occurs.map((origin) => ({ origin, weight: origin.sign.occurs, how: 'occurs' as const })),
  ];
  if (attempts !== null)
    found.push({ origin: attempts, weight: weight(attempts.sign.fails), how: 'attempts' });
  return found.filter(({ weight }) => weight >= LEAST).sort((a, b) => b.weight - a.weight);
}

function verdictOf(weighed: readonly Weighed[], isCodeKnown: boolean): FlakyCause {
  const [best] = weighed;
  if (best === undefined) {
    const why = isCodeKnown
      ? 'nothing in the lines that failed or in what the test does before shows a cause'
      : 'the code that failed is not known';
    return { category: 'unknown', why, evidence: [] };
  }
  const strongest = weighed.filter(({ weight }) => weight === best.weight);
  const categories = [...new Set(strongest.map(({ origin }) => origin.sign.category))].sort();
  if (categories.length > 1) {
    const reasons = categories.map((category) => {
      const [first = best] = strongest.filter(({ origin }) => origin.sign.category === category);
      return `${category} (${sentence(first)})`;
    });
    const why = `as much speaks for ${reasons.join(' as for ')}`;
    return { category: 'unknown', why, evidence: placesOf(strongest) };
  }
  const { category } = best.origin.sign;
  return {
    category,
    why: sentence(best),
    evidence: placesOf(weighed.filter(({ origin }) => origin.sign.category === category)),
  };
}

function sentence({ origin, how }: Weighed): string {
  const { sign, written, place } = origin;
  const name = bounded(written);
  const at = place.line === null ? '' : ` in line ${place.line}`;
  switch (how) {
    case 'fails':
      return `what fails depends on ${name}${at}: ${sign.reason}`;
    case 'raised':
      return `it fails with ${name}${at}: ${sign.reason}`;
    case 'occurs':
      return `it does ${name}${at}: ${sign.reason}`;
    case 'attempts':
      return `${name}: ${sign.reason}`;
    default:
      return how satisfies never;
  }
}

function placesOf(weighed: readonly Weighed[]): Place[] {
  const found = new Map<string, Place>();
  for (const { origin } of weighed) {
    const { file, line, text } = origin.place;
    if (text === '' && file === null) continue;
    const key = JSON.stringify([file, line, text]);
    if (found.size < MOST_EVIDENCE) found.set(key, { file, line, text: bounded(text) });
  }
  return [...found.values()];
}

/** Code of the checkout has not gone through the readers, which redact. */
function bounded(text: string): string {
  const clean = redact(text.replace(/\s+/g, ' ').trim());
  return clean.length <= MOST_TEXT ? clean : `${clean.slice(0, MOST_TEXT - 1)}…`;
}
