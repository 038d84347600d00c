import type { FuzzCrash } from '#src/model/fuzz-crash.ts';
import type { Problem } from '#src/model/problem.ts';
import type { Frame } from '#src/model/test-result.ts';
import { AtherisLog, kindOfCrash, type LoggedCrash, looksLikeAtheris } from './atheris-log.ts';
import { boundedMessage, cleanText, excerptOf } from './excerpt.ts';
import { failureFrom } from './failure.ts';
import { printedInput } from './fuzz-input.ts';
import { basesOf, type PathMap, pathMap } from './map-path.ts';
import type { Reading, Source } from './reading.ts';
import { linesOf } from './source-text.ts';
import { faultOf, problemOf } from './unreadable.ts';

/** More crashes in one log come from a campaign that goes on after each (`-fork`); the rest is only counted. */
const MAX_CRASHES = 1000;

/** Whether a text begins like the output of a fuzz target, whatever was printed before. */
export function isAtherisLog(head: string): boolean {
  return !/^[<{[]/.test(head) && looksLikeAtheris(head);
}

/**
 * The output of fuzz targets made with Atheris, of a campaign or of a replay: each uncaught exception, timeout and error of
 * libFuzzer or a sanitizer is a crash. A log of a run that found nothing has none.
 */
export async function readAtheris(source: Source): Promise<Reading> {
  const { file } = source;
  const log = new AtherisLog();
  const problems: Problem[] = [];
  try {
    for await (const { text } of linesOf(source)) log.add(text);
  } catch (error) {
    problems.push(problemOf(file, faultOf(error)));
  }
  const paths = pathMap(source.checkout, basesOf(source.folder));
  const left = log.crashes.length - MAX_CRASHES;
  if (left > 0) problems.push({ file, kind: 'too-large', message: `${left} more crashes are left out.` });
  const crashes = log.crashes.slice(0, MAX_CRASHES).map((crash) => crashFrom(crash, paths));
  return { kind: 'fuzz', crashes, problems };
}

function crashFrom(logged: LoggedCrash, paths: PathMap): FuzzCrash {
  const text = logged.lines.join('\n').trim();
  const { type, message, frames, location } =
    logged.cause === 'exception' ? raised(logged, paths) : ended(logged, paths);
  const script = logged.script === null ? null : (paths.projectFile(logged.script) ?? nameOf(logged.script));
  return {
    kind: kindOfCrash(logged).kind,
    type,
    message,
    location,
    frames,
    // libFuzzer calls the target, so that its script is the outermost of the project's files.
    target: frames[0]?.file ?? script,
    input: inputOf(logged, paths),
    timeoutSeconds: logged.timeoutSeconds,
    excerpt: excerptOf(cleanText(text)),
  };
}

type Told = Pick<FuzzCrash, 'type' | 'message' | 'frames' | 'location'>;

/** Between Atheris' headline and libFuzzer's error: the exception's own line, then Python's traceback. */
function raised({ lines }: LoggedCrash, paths: PathMap): Told {
  const told = lines.slice(1);
  const end = told.findIndex((line) => /^==\d+== ?ERROR: /.test(line));
  const report = end === -1 ? told : told.slice(0, end);
  const start = report.findIndex((line) => line.startsWith('Traceback (most recent call last):'));
  const message = report.slice(0, Math.max(start, 0)).join('\n').trim();
  const text = report.slice(Math.max(start, 0)).join('\n').trim();
  const failure = failureFrom({ kind: 'failure', phase: 'call', message, text }, paths);
  const { type, frames, location } = failure;
  return { type, message: failure.message, frames, location };
}

/** What ended without an exception: where Python was is told innermost first, if at all. */
function ended(logged: LoggedCrash, paths: PathMap): Told {
  const frames = logged.lines.flatMap((line) => frameIn(line, paths)).reverse();
  const { type } = kindOfCrash(logged);
  const message = boundedMessage(cleanText(logged.error ?? logged.summary ?? ''));
  return { type, message, frames, location: frames.at(-1) ?? null };
}

/** `  File "fuzz.py", line 5 in TestOneInput`, as Python's faulthandler writes it. */
function frameIn(line: string, paths: PathMap): Frame[] {
  const [, path, number, name] = /^ {2}File "(.+)", line (\d{1,9}) in (.+)$/.exec(line) ?? [];
  const file = path === undefined ? null : paths.projectFile(path);
  return file === null || Number(number) < 1
    ? []
    : [{ file, line: Number(number), function: cleanText(name ?? '') }];
}

/** The input's file where it lies in the repository, else its name. */
function inputOf({ input, inputPath, base64 }: LoggedCrash, paths: PathMap): FuzzCrash['input'] {
  if (input === null) return null;
  const printed = printedInput(input, base64);
  const place = inputPath === null ? null : paths.projectFile(inputPath);
  return place === null ? printed : { ...printed, file: place };
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
