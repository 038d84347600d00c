import { SEVERITIES } from '#src/model/severities.ts';
import type { Assessment, FindingKind, SeverityRule } from '#src/model/severity.ts';
import { matchesGlob } from './path-glob.ts';
import { hasWord, withoutFolders } from './words.ts';

/** A finding as the rules see it. Null is unknown, and no condition matches it. */
export interface Subject {
  /** Everything it is; a failing doctest of a document is both `failure` and `document-doctest`. */
  kinds: readonly FindingKind[];
  /** The test's file, relative to the repository root. */
  path: string | null;
  /** The repository's name: a folder of the path that is called so says nothing of one test. Absent: not known. */
  project?: string | null;
  /** Class and function names joined by `::`, without parameters. */
  name: string;
  markers: readonly string[];
  crashPath: string | null;
  exception: string;
  message: string;
  /** Failing tests in the cause. */
  tests: number;
  /** 0–1; known only from history. */
  flakyRate: number | null;
}

/** What a kind means, as a reader would say it. */
const KIND_TEXT: Readonly<Record<FindingKind, string>> = {
  failure: 'a test fails',
  crash: 'the interpreter or a worker died while a test ran',
  'collection-error': 'pytest could not collect it',
  'internal-error': 'pytest itself failed',
  'suite-broken': 'more than half of the suite fails',
  flaky: 'a test is flaky',
  'fuzz-crash': 'a fuzzer crashed it',
  'surviving-mutant': 'a mutant survived',
  'coverage-drop': 'coverage dropped',
  slowdown: 'it became slower',
  'document-doctest': 'an example in a document fails',
};

/** One condition of a rule: what it found, for a reader; null when it does not hold; undefined when the rule has none. */
type Condition = (when: SeverityRule['when'], subject: Subject) => string | null | undefined;

const CONDITIONS: readonly Condition[] = [
  ({ words }, subject) => words && findWord(words, subject),
  ({ path }, { path: file }) => path && findGlob(path, file, 'the path'),
  ({ crashPath }, subject) => crashPath && findGlob(crashPath, subject.crashPath, 'the crash location'),
  ({ marker }, { markers }) =>
    marker &&
    say(
      marker.find((name) => markers.includes(name)),
      (name) => `it has the marker ${name}`,
    ),
  ({ exception }, subject) =>
    exception &&
    say(
      exception.find((name) => isException(subject.exception, name)),
      (name) => `it raised ${name}`,
    ),
  ({ message }, subject) =>
    message &&
    say(
      message.find((part) => subject.message.includes(part)),
      (part) => `its message contains "${part}"`,
    ),
  ({ minTests }, { tests }) =>
    minTests === undefined
      ? undefined
      : tests >= minTests
        ? `${tests} tests fail (${minTests} or more)`
        : null,
  ({ flakyRateAbove: limit }, { flakyRate }) => {
    if (limit === undefined) return undefined;
    return flakyRate !== null && flakyRate > limit
      ? `it is flaky in more than ${percent(limit)} of its runs`
      : null;
  },
  ({ kinds, flakyRateAbove }, subject) =>
    kinds &&
    say(
      kinds.find((kind) => subject.kinds.includes(kind)),
      // How often it is flaky has said that it is.
      (kind) => (kind === 'flaky' && flakyRateAbove !== undefined ? '' : KIND_TEXT[kind]),
    ),
];

/**
 * Decides a severity: what a test's author says with `@pytest.mark.severity("P1")` wins (design §5), which only our own
 * pytest plugin can tell; else the rules, in order: all conditions of a rule have to hold, the first rule that does decides.
 * A list without a rule for the finding gives P2, the default of the design for "any other failure".
 */
export function assess(subject: Subject, rules: readonly SeverityRule[]): Assessment {
  const byRules = assessByRules(subject, rules);
  const marked = subject.markers.flatMap((marker) => MARKER.exec(marker)?.[1] ?? []).toSorted()[0];
  const severity = SEVERITIES.find((known) => known === marked);
  if (severity === undefined) return byRules;
  const why = `a failing test has the marker severity("${severity}"), by which its author decides`;
  // What concerns security stays so, whatever the marker says of its weight.
  return { ...byRules, severity, rule: 'severity-marker', why };
}

/** How the plugin's lines give the marker with its argument. */
const MARKER = /^severity\((P[0-3])\)$/;

function assessByRules(subject: Subject, rules: readonly SeverityRule[]): Assessment {
  for (const rule of rules) {
    const found = CONDITIONS.map((condition) => condition(rule.when, subject)).filter(
      (text) => text !== undefined,
    );
    const met = found.filter((text) => text !== null);
    if (met.length < found.length) continue;
    const reasons = met.filter((text) => text !== '');
    const why = reasons.length === 0 ? rule.why : `${reasons.join(' and ')}: ${rule.why}`;
    return {
      severity: rule.severity,
      rule: rule.name,
      why,
      ...(rule.security === true && { isSecurity: true }),
    };
  }
  return { severity: 'P2', rule: 'no rule', why: 'no rule of the configured list applies' };
}

function findWord(words: readonly string[], { path, project = null, name, markers }: Subject): string | null {
  const telling = path === null || project === null ? path : withoutFolders(path, project);
  for (const word of words) {
    if (telling !== null && hasWord(telling, word)) return `"${word}" is a word of the path ${path}`;
    if (hasWord(name, word)) return `"${word}" is a word of the test name ${name}`;
    const marker = markers.find((candidate) => hasWord(candidate, word));
    if (marker !== undefined) return `"${word}" is a word of the marker ${marker}`;
  }
  return null;
}

function findGlob(patterns: readonly string[], path: string | null, what: string): string | null {
  if (path === null) return null;
  return say(
    patterns.find((pattern) => matchesGlob(path, pattern)),
    (pattern) => `${what} ${path} matches ${pattern}`,
  );
}

/** Whether an exception type is the named one, with or without its module. */
export function isException(type: string, name: string): boolean {
  return type === name || type.endsWith(`.${name}`);
}

function say<T>(found: T | undefined, text: (found: T) => string): string | null {
  return found === undefined ? null : text(found);
}

function percent(rate: number): string {
  return `${Math.round(rate * 1000) / 10} %`;
}
