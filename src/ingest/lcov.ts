import { fileCoverage } from '#src/model/file-coverage.ts';
import type { Problem } from '#src/model/problem.ts';
import { outsideProblem } from './coverage-lines.ts';
import { wellFormed } from './excerpt.ts';
import { addRecordLine, emptyRecord, factsOf, type LcovFacts, type LcovRecord } from './lcov-record.ts';
import { basesOf, pathMap } from './map-path.ts';
import { onlyProblem, type ReadCoverage, type Reading, type Source } from './reading.ts';
import { linesOf } from './source-text.ts';
import { faultOf, problemOf } from './unreadable.ts';

/** All records of one file. */
interface FileRecords {
  facts: LcovFacts[];
  dropped: number;
}

interface Tracefile {
  files: Map<string, FileRecords>;
  open: { name: string; record: LcovRecord } | null;
  unclosed: number;
  strange: number;
  branchesMeasured: boolean;
}

/** Whether a text begins as an LCOV tracefile does: with a test's name or a file, after comments. */
export function isLcov(head: string): boolean {
  return /^(?:#.*\r?\n|TN:.*\r?\n|\s)*SF:/.test(head);
}

/**
 * LCOV as coverage.py, geninfo and others write it: lines, and branches where they are told apart by the line that they
 * leave. Its paths are relative to the folder in which the tool ran, or absolute; of excluded lines it says nothing.
 */
export async function readLcov(source: Source): Promise<Reading> {
  const { file } = source;
  const trace: Tracefile = {
    files: new Map(),
    open: null,
    unclosed: 0,
    strange: 0,
    branchesMeasured: false,
  };
  const problems: Problem[] = [];
  try {
    await readLines(source, trace);
  } catch (error) {
    problems.push(problemOf(file, faultOf(error)));
  }
  if (trace.open !== null) {
    problems.push({
      file,
      kind: 'truncated',
      message: `The last record (${wellFormed(trace.open.name)}) has no end, so lines may be missing from it.`,
    });
    close(trace);
  }
  if (trace.files.size === 0 && problems.length === 0)
    return onlyProblem({ file, kind: 'malformed', message: 'The LCOV report names no file.' });
  if (trace.unclosed > 0)
    problems.push({
      file,
      kind: 'malformed',
      message: `${trace.unclosed} record(s) have no end_of_record; they were read up to the next file.`,
    });
  if (trace.strange > 0)
    problems.push({ file, kind: 'malformed', message: `${trace.strange} line(s) are no LCOV and left out.` });
  const files = coverageOf(source, trace, problems);
  return { kind: 'coverage', files, branchesMeasured: trace.branchesMeasured, problems };
}

async function readLines(source: Source, trace: Tracefile): Promise<void> {
  for await (const { text, ended } of linesOf(source)) {
    const line = text.trimEnd();
    // A line that was cut may read like another one.
    if (!ended && trace.open !== null && line !== 'end_of_record') return;
    if (line.startsWith('SF:')) {
      if (trace.open !== null) trace.unclosed += 1;
      close(trace);
      trace.open = { name: line.slice(3).trim(), record: emptyRecord() };
    } else if (line === 'end_of_record') close(trace);
    else if (trace.open !== null && addRecordLine(trace.open.record, line)) continue;
    else if (!/^(?:[A-Z]{2,8}:|#|\s*$)/.test(line)) trace.strange += 1;
  }
}

function close(trace: Tracefile): void {
  const { open } = trace;
  trace.open = null;
  if (open === null || open.name === '') return;
  const known = trace.files.get(open.name) ?? { facts: [], dropped: 0 };
  trace.files.set(open.name, known);
  const facts = factsOf(open.record);
  known.facts.push(facts);
  known.dropped += open.record.dropped;
  if (facts.branchesMeasured) trace.branchesMeasured = true;
}

function coverageOf(source: Source, trace: Tracefile, problems: Problem[]): ReadCoverage[] {
  const paths = pathMap(source.checkout, basesOf(source.folder));
  return [...trace.files].map(([name, { facts, dropped }]): ReadCoverage => {
    if (dropped > 0) {
      const message = `${dropped} line or branch number(s) of ${wellFormed(name)} are impossible and left out.`;
      problems.push({ file: source.file, kind: 'malformed', message });
    }
    const place = paths.nearest([wellFormed(name)]);
    if (place.outside) problems.push(outsideProblem(source.file, wellFormed(name), place.path));
    return {
      coverage: fileCoverage(place.path, {
        executed: facts.flatMap(({ executed }) => executed),
        missing: facts.flatMap(({ missing }) => missing),
        excluded: [],
        branches: facts.flatMap(({ branches }) => branches),
      }),
      places: [name],
      ...(facts.some(({ linesGuessed }) => linesGuessed) ? { ran: facts.flatMap(({ ran }) => ran) } : {}),
      ...(facts.some(({ branchesGuessed }) => branchesGuessed) ? { branchesGuessed: true } : {}),
    };
  });
}
