import type { CoverageDocument, DurationsDocument, FlakyDocument } from './contract-documents.ts';
import { violations } from './published-schema.ts';
import { type CliRun, parseDocument, runCli } from './run-cli.ts';

interface Answers {
  flaky: FlakyDocument;
  durations: DurationsDocument;
  coverage: CoverageDocument;
}

/** Where a history is: a folder, or a PostgreSQL database, which starts faster. */
export type Place = string | { url: string };

/** Runs the CLI on a history. */
export function runOn(place: Place, args: readonly string[]): Promise<CliRun> {
  return typeof place === 'string'
    ? runCli([...args, '--data', place])
    : runCli([...args], { env: { DATABASE_URL: place.url } });
}

/** Saves reports as a run of octo/shop on main, unless the options say otherwise. */
export function addRun(
  place: Place,
  files: readonly string[],
  { sha, run, options = [] }: { sha: string; run: number; options?: readonly string[] },
): Promise<CliRun> {
  const repository = options.includes('--repo') ? [] : ['--repo', 'octo/shop'];
  const branch = options.includes('--branch') ? [] : ['--branch', 'main'];
  return runOn(place, [
    ...['history', 'add', ...files, '--sha', sha, '--run', String(run)],
    ...repository,
    ...branch,
    ...options,
  ]);
}

/** The answer to a question about the history in a folder. Throws where it does not follow its published schema. */
export async function answerOf<About extends keyof Answers>(
  about: About,
  place: Place,
  options: readonly string[] = [],
): Promise<Answers[About]> {
  const document = parseDocument(await runOn(place, [about, '--json', ...options]));
  const against = violations(about, document);
  if (against.length > 0) throw new Error(`${about} --json is not as published: ${against.join('; ')}`);
  return document as Answers[About];
}
