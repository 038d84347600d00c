import { redact } from '#src/model/redaction.ts';
import type { Failure, FailureKind, Frame, RaisedException } from '#src/model/test-result.ts';
import { assertionDiff } from './assertion-diff.ts';
import { splitError } from './exception.ts';
import { boundedMessage, cleanText, excerptOf } from './excerpt.ts';
import { failingExamples, withoutExamples } from './hypothesis-examples.ts';
import type { PathMap } from './map-path.ts';
import { readTraceback, type Traceback } from './traceback.ts';
import type { TracebackFrame, TracebackPart } from './traceback-part.ts';

/** What a report says of one failure, before its paths are mapped. */
export interface RawFailure {
  kind: FailureKind;
  phase: Failure['phase'];
  /** The report's one-line or short message; '' when it has none. */
  message: string;
  /** The traceback as text; '' when there is none. */
  text: string;
  /** Where it was raised, from a report that says so apart: the text may not show it (`--tb=no`, `pytrace=False`). */
  crash?: { path: string; line: number } | null;
  /** What the exception itself says, for what the text does not show. */
  raised?: { type: string; frames: readonly TracebackFrame[] } | null;
  /** What Hypothesis' plugin says beside the traceback: the report's section of that name. */
  hypothesis?: string | null;
}

/** A recursion's traceback can be endless; its start and its end tell all. */
const HEAD_FRAMES = 10;
const TAIL_FRAMES = 50;
/** More places than these are not even looked at: each costs a look at the tree. */
const MOST_HEAD = 200;
const MOST_TAIL = 1_000;
const MOST_LEAVES = 20;
/** Of an exception that is not the one that ended the test. */
const OTHER_MESSAGE = 500;

/** How pytest 9.2 marks a `message` attribute that it has cut. */
const CUT = /\[\+\d+ more lines?; full report in element text\]\s*"?$/;
const WRAPPED = /^failed on (?:setup|teardown) with "([\s\S]*?)"?$/;
/** A doctest's message ends with the place, which is no part of what went wrong. */
const PLACE_AT_END = /\n\n[^\n]+:\d+: \w+$/;

/** Where a test fails without an example (health checks), Hypothesis says with which seed it would do so again. */
const HYPOTHESIS_SEED = /--hypothesis-seed=(\d{1,60})\b/;

/** Messages in whose place the traceback's own error says what went wrong. */
const SAYS_LESS: readonly RegExp[] = [
  /^$/,
  /^collection (?:failure|skipped)$/,
  // nose2, of every failure.
  /^test failure$/,
  /^_pytest\.nodes\.Collector\.CollectError: /,
  // Of a missing fixture the whole text, marked lines and all.
  /^E {3,}\S/m,
  // pytest 9 shows the only exception of a group in its place.
  / \[single exception in [\p{L}\p{N}_.]+\]$/u,
  // A doctest's text, with Python's traceback inside.
  /^UNEXPECTED EXCEPTION: /m,
];

/** A failure with its type, message, project frames and excerpt, and what else its traceback tells. */
export function failureFrom(raw: RawFailure, paths: PathMap): Failure {
  const text = cleanText(raw.text);
  const traceback = completed(readTraceback(text), raw);
  const { type, message } = splitError(fullMessage(cleanText(raw.message), text, traceback), traceback.type);
  const own = projectFrames(traceback.frames, paths);
  const inside = projectFrames(
    traceback.leaves.flatMap(({ frames }) => frames),
    paths,
  );
  const leaves = traceback.leaves.slice(0, MOST_LEAVES).map((leaf) => raisedException(leaf, paths));
  const examples = failingExamples([message, ...traceback.leaves.map(({ error }) => error)]);
  const diff = assertionDiff(type, message);
  const seed = HYPOTHESIS_SEED.exec(raw.hypothesis ?? '')?.[1];
  return {
    kind: raw.kind,
    phase: raw.phase,
    type: typeShown(raw.kind, type),
    message: boundedMessage(message),
    location: onlyPlace(leaves) ?? own.at(-1) ?? crashPlace(raw, paths),
    frames: [...headAndTailOf([...own, ...inside], HEAD_FRAMES, TAIL_FRAMES)],
    excerpt: excerptOf(text),
    ...(traceback.root === null ? {} : { root: raisedException(traceback.root, paths) }),
    ...(leaves.length === 0 ? {} : { leaves }),
    ...(diff === null ? {} : { diff }),
    ...(examples.length === 0 ? {} : { examples }),
    ...(seed === undefined ? {} : { hypothesisSeed: seed }),
  };
}

/** A text without any place, as `--tb=no` leaves it, completed by what the exception said of itself. */
function completed(traceback: Traceback, { raised, text }: RawFailure): Traceback {
  if (raised == null || traceback.frames.length > 0) return traceback;
  const type = traceback.type === '' && text.trim() === '' ? raised.type : traceback.type;
  return { ...traceback, type, frames: [...raised.frames] };
}

/** Of a crash there is no exception; and pytest shows what it says against a file without its own `Failed`. */
function typeShown(kind: FailureKind, type: string): string {
  return kind === 'crash' || (kind === 'collection-error' && type === 'Failed') ? '' : type;
}

function raisedException(part: TracebackPart, paths: PathMap): RaisedException {
  const { type, message } = splitError(part.error, part.type);
  return {
    type,
    message: redact(boundedMessage(withoutExamples(message), OTHER_MESSAGE)),
    location: projectFrames(part.frames, paths).at(-1) ?? null,
  };
}

/** Where all exceptions of a group were raised; the place of the group itself only says who waited for them. */
function onlyPlace(leaves: readonly RaisedException[]): Frame | null {
  const [first, ...others] = leaves.map(({ location }) => location);
  const same = others.every((other) => other?.file === first?.file && other?.line === first?.line);
  return same ? (first ?? null) : null;
}

function crashPlace({ crash }: RawFailure, paths: PathMap): Frame | null {
  const file = crash == null || crash.line <= 0 ? null : paths.projectFile(crash.path);
  return crash == null || file === null ? null : { file, line: crash.line, function: null };
}

function projectFrames(frames: readonly TracebackFrame[], paths: PathMap): Frame[] {
  return headAndTailOf(frames, MOST_HEAD, MOST_TAIL).flatMap(
    ({ path, line, function: name, isTestFile = false }) => {
      const file = line > 0 ? paths.projectFile(path, isTestFile) : null;
      return file === null ? [] : [{ file, line, function: name }];
    },
  );
}

function headAndTailOf<T>(items: readonly T[], head: number, tail: number): readonly T[] {
  return items.length <= head + tail ? items : [...items.slice(0, head), ...items.slice(-tail)];
}

/** The whole message, also where the report's own field is cut, wrapped or says less than the traceback. */
function fullMessage(field: string, text: string, traceback: Traceback): string {
  const told = WRAPPED.exec(field)?.[1] ?? field;
  if (SAYS_LESS.some((pattern) => pattern.test(told)))
    return traceback.error || told.replace(/^collection (?:failure|skipped)$/, '') || firstParagraph(text);
  if (!CUT.test(told)) return told.replace(PLACE_AT_END, '');
  const start = told.replace(CUT, '').trimEnd();
  const isStartOf = (whole: string): boolean => whole.startsWith(start.slice(0, 40));
  if (isStartOf(traceback.error)) return traceback.error;
  // A doctest is its own traceback.
  return isStartOf(text.trimStart()) ? text.trim().replace(PLACE_AT_END, '') : start;
}

function firstParagraph(text: string): string {
  return text.trim().split(/\n\s*\n/)[0] ?? '';
}
