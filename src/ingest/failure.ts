import type { Failure, FailureKind, Frame } from '#src/model/test-result.ts';
import { boundedMessage, cleanText, excerptOf } from './excerpt.ts';
import type { PathMap } from './map-path.ts';
import { readTraceback, type Traceback, type TracebackFrame } from './traceback.ts';

/** What a report says of one failure, before its paths are mapped. */
export interface RawFailure {
  kind: FailureKind;
  phase: Failure['phase'];
  /** The report's one-line or short message; '' when it has none. */
  message: string;
  /** The traceback as text; '' when there is none. */
  text: string;
}

/** A recursion's traceback can be endless; its start and its end tell all. */
const HEAD_FRAMES = 10;
const TAIL_FRAMES = 50;

/** How pytest 9.2 marks a `message` attribute that it has cut. */
const CUT = /\[\+\d+ more lines?; full report in element text\]\s*"?$/;
const WRAPPED = /^failed on (?:setup|teardown) with "([\s\S]*?)"?$/;
const MARKED_LINE = /^E {3,}\S/m;
/** A doctest's message ends with the place, which is no part of what went wrong. */
const PLACE_AT_END = /\n\n[^\n]+:\d+: \w+$/;
const COLLECTION = /^collection (?:failure|skipped)$/;
const LOOKS_LIKE_TYPE =
  /(?:Error|Exception|Warning|Exit|Interrupt|Failed|Failure|Skipped|Group|Timeout|StopIteration)$/;
const ERROR_LINE = /^([A-Za-z_][\w.]*(?:Error|Exception|Warning|Exit|Interrupt|Group))(?::\s?(.*))?$/;

/** A failure with its type, message, project frames and excerpt. */
export function failureFrom(raw: RawFailure, paths: PathMap): Failure {
  const text = cleanText(raw.text);
  const traceback = readTraceback(text);
  const frames = projectFrames(traceback.frames, paths);
  const { type, message } = describe(fullMessage(cleanText(raw.message), text, traceback), traceback.type);
  return {
    kind: raw.kind,
    phase: raw.phase,
    type: raw.kind === 'crash' ? '' : type,
    message: boundedMessage(message),
    location: frames.at(-1) ?? null,
    frames,
    excerpt: excerptOf(text),
  };
}

function projectFrames(frames: readonly TracebackFrame[], paths: PathMap): Frame[] {
  const found: Frame[] = [];
  for (const frame of frames) {
    const file = paths.projectFile(frame.path);
    if (file !== null && frame.line > 0) found.push({ file, line: frame.line, function: frame.function });
  }
  return found.length <= HEAD_FRAMES + TAIL_FRAMES
    ? found
    : [...found.slice(0, HEAD_FRAMES), ...found.slice(-TAIL_FRAMES)];
}

/** The whole message, also where the report's own field is cut, wrapped or says only in which phase it failed. */
function fullMessage(field: string, text: string, traceback: Traceback): string {
  const told = WRAPPED.exec(field)?.[1] ?? field;
  if (COLLECTION.test(told) || told === '') return traceback.error || firstParagraph(text);
  // A missing fixture's message is its whole text; what went wrong is in the marked lines.
  if (MARKED_LINE.test(told)) return traceback.error || told;
  if (!CUT.test(told)) return told.replace(PLACE_AT_END, '');
  const start = told.replace(CUT, '').trimEnd();
  return traceback.error.startsWith(start.slice(0, 40)) ? traceback.error : start;
}

function firstParagraph(text: string): string {
  return text.trim().split(/\n\s*\n/)[0] ?? '';
}

/** Splits `Type: message`. `short` is the type that the traceback shows, without its module. */
function describe(message: string, short: string): { type: string; message: string } {
  const match = /^([A-Za-z_][\w.<>]*)(?::[ \n]?([\s\S]*))?$/.exec(message);
  const named = match?.[1] ?? '';
  const last = named.slice(named.lastIndexOf('.') + 1);
  const agrees = short === '' ? LOOKS_LIKE_TYPE.test(last) : last === short.slice(short.lastIndexOf('.') + 1);
  if (match !== null && agrees) return { type: named, message: (match[2] ?? '').replace(/^\s*\n/, '') };
  if (short !== '') return { type: short, message };
  if (message.startsWith('assert ')) return { type: 'AssertionError', message };
  // A SyntaxError shows the source first and says what it is in the last line.
  const line = ERROR_LINE.exec(message.split('\n').findLast((one) => ERROR_LINE.test(one)) ?? '');
  if (line !== null) return { type: line[1] ?? '', message: line[2] ?? '' };
  return match !== null && /^[A-Z]/.test(last) && match[2] !== undefined
    ? { type: named, message: match[2] }
    : { type: '', message };
}
