import type { FuzzCrashKind } from '#src/model/fuzz-crash.ts';
import { type NamedInput, namedInput } from './fuzz-input.ts';

/** One crash as a log of Atheris tells it, line by line. */
export interface LoggedCrash {
  /** What Atheris itself says, before libFuzzer does. */
  cause: 'exception' | 'timeout' | null;
  /** libFuzzer's or a sanitizer's words: `fuzz target exited`, `timeout after 4 seconds`. */
  error: string | null;
  summary: string | null;
  timeoutSeconds: number | null;
  input: NamedInput | null;
  /** Where libFuzzer says that it wrote the input, or took it from. */
  inputPath: string | null;
  base64: string | null;
  /** The script, where a replay names it. */
  script: string | null;
  lines: string[];
}

const EXCEPTION = / === Uncaught Python exception: ===$/;
const TIMEOUT = / === Timeout: \d+s elapsed, timeout=(\d{1,9})s ===$/;
const ERROR = /^==\d+== ?ERROR: (?:libFuzzer|\w*Sanitizer): (.*)$/;
const SUMMARY = /^SUMMARY: \w+: (.*)$/;
const WRITTEN = /Test unit written to (.+)$/;
const BASE64 = /^Base64: ([A-Za-z0-9+/=]+)$/;
const REPLAY = /^(.+\.py): Running \d+ inputs? \d+ time\(s\) each\.$/;
const REPLAYED = /^Running: (.+)$/;
const BEGIN = /^INFO: (?:Seed: \d+|Running with entropic power schedule|Using built-in libfuzzer)/;

/** GitHub puts the time before every line of a log. */
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]{8,20}Z(?: |$)/;

/** A text that holds one of these in its beginning is a log of Atheris. */
const SIGNS = [BEGIN, EXCEPTION, TIMEOUT, ERROR];

/** More lines of one crash than this are not kept; its excerpt shows fewer. */
const MAX_LINES = 2000;

/** Whether one of these lines is of Atheris or libFuzzer. */
export function looksLikeAtheris(head: string): boolean {
  return head.split('\n').some((line) => SIGNS.some((sign) => sign.test(plain(line))));
}

/** Takes the lines of one log, or of several one after the other, and gives their crashes. */
export class AtherisLog {
  readonly crashes: LoggedCrash[] = [];
  #open: LoggedCrash | null = null;
  #script: string | null = null;
  #replayed: string | null = null;

  add(text: string): void {
    const line = plain(text);
    if (BEGIN.test(line)) {
      this.#open = null;
      this.#script = null;
      this.#replayed = null;
      return;
    }
    this.#script = REPLAY.exec(line)?.[1] ?? this.#script;
    this.#replayed = REPLAYED.exec(line)?.[1] ?? this.#replayed;
    this.#open = this.#begun(line) ?? this.#open;
    if (this.#open !== null) describe(this.#open, line);
  }

  /** The crash that the line begins, if it begins one: libFuzzer's error follows Atheris' own report of the same. */
  #begun(line: string): LoggedCrash | null {
    const cause = EXCEPTION.test(line) ? 'exception' : TIMEOUT.test(line) ? 'timeout' : null;
    const isOnlyError =
      cause === null && ERROR.test(line) && (this.#open === null || this.#open.error !== null);
    if (cause === null && !isOnlyError) return null;
    const crash: LoggedCrash = {
      cause,
      error: null,
      summary: null,
      timeoutSeconds: null,
      input: this.#replayed === null ? null : namedInput(this.#replayed),
      inputPath: this.#replayed,
      base64: null,
      script: this.#script,
      lines: [],
    };
    this.crashes.push(crash);
    return crash;
  }
}

function describe(crash: LoggedCrash, line: string): void {
  if (crash.lines.length < MAX_LINES) crash.lines.push(line);
  crash.error ??= ERROR.exec(line)?.[1] ?? null;
  crash.summary ??= SUMMARY.exec(line)?.[1] ?? null;
  crash.base64 ??= BASE64.exec(line)?.[1] ?? null;
  const seconds = TIMEOUT.exec(line)?.[1];
  if (seconds !== undefined && Number(seconds) > 0) crash.timeoutSeconds = Number(seconds);
  const written = WRITTEN.exec(line)?.[1];
  if (written !== undefined) {
    crash.inputPath = written;
    crash.input = namedInput(written);
  }
}

function plain(line: string): string {
  return line.trimEnd().replace(TIME, '');
}

/** What kind of crash it is, and the word for it. */
export function kindOfCrash({ cause, error, summary, input }: LoggedCrash): {
  kind: FuzzCrashKind;
  type: string;
} {
  const said = error ?? summary ?? '';
  if (cause === 'exception') return { kind: 'exception', type: '' };
  if (cause === 'timeout' || /^timeout\b/.test(said)) return { kind: 'timeout', type: 'timeout' };
  if (/^out-of-memory\b/.test(said)) return { kind: 'oom', type: 'out-of-memory' };
  if (/\bleak(?:s|ed)?\b/.test(said)) return { kind: 'leak', type: 'memory leak' };
  return {
    kind: input?.kind ?? 'crash',
    type: (/^[\w -]{1,60}/.exec(said)?.[0] ?? '').split(' on ')[0] ?? '',
  };
}
