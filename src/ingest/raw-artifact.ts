import { reportBytes } from './bytes.ts';
import { namedInput } from './fuzz-input.ts';
import type { ReportFile } from './report-file.ts';
import { isCalledReport, type ReportKind, SHAPE_CHARACTERS, shapeOf } from './report-shape.ts';
import { decodePieces } from './text.ts';
import { faultClause, UnreadableError } from './unreadable.ts';
import { readZip } from './zip.ts';

/** What an artifact that a workflow uploaded by itself holds. Names are outside text. */
export interface RawArtifact {
  /** What looks like a report, or is called so. Their paths begin with the artifact's name. */
  reports: ReportFile[];
  /** Whether all of them seem to be of coverage. */
  onlyMeasures: boolean;
  /** Paths in the artifact of its other files. */
  passedOver: string[];
}

/** More files than this are no folder of reports. */
const MOST_FILES = 5000;

/** As for a collection: whoever makes an artifact decides what it costs to read it. */
const MAX_BYTES = 128 * 1024 * 1024;

/** What a zip begins with, also one without any entry. */
const ZIP = /^PK(?:\u0003\u0004|\u0005\u0006)/;

/**
 * The reports in an artifact, which is a zip, or one file as it is (`archive: false` of actions/upload-artifact). They are
 * told by what is in them, whatever folder they are in. `refused` says why none is taken, as the rest of a sentence about
 * the artifact.
 *
 * @param inflated hears of the size of the files together; false: there is no room for them
 */
export async function unpackReports({
  name,
  bytes,
  inflated,
}: {
  name: string;
  bytes: Uint8Array;
  inflated: (bytes: number) => boolean;
}): Promise<RawArtifact | { refused: string }> {
  const isZip = ZIP.test(String.fromCharCode(...bytes.subarray(0, 4)));
  const zip = isZip
    ? await readZip(bytes, { entries: MOST_FILES, inflatedBytes: MAX_BYTES })
    : { entries: [{ name, bytes }] };
  if ('fault' in zip) return { refused: faultClause(zip.fault) };
  if (!inflated(zip.entries.reduce((sum, entry) => sum + entry.bytes.byteLength, 0)))
    return { refused: 'with the other artifacts of the run it is more than is read' };
  const reports: ReportFile[] = [];
  const passedOver: string[] = [];
  let onlyMeasures = true;
  // A zip's order is its writer's; results must not depend on it.
  for (const entry of [...zip.entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const report = reportOf(isZip ? `${name}/${entry.name}` : name, entry);
    const kind = await kindOf(report);
    if (kind === null && !isCalledReport(entry.name)) passedOver.push(entry.name);
    else {
      reports.push(report);
      onlyMeasures &&= kind === 'coverage';
    }
  }
  if (reports.length === 0)
    return {
      refused:
        passedOver.length === 0
          ? 'it is empty'
          : `it holds no report that is read, only ${namedFiles(passedOver)}`,
    };
  return { reports, onlyMeasures, passedOver };
}

/** So that looking at the beginning of a file does not decode all of it. */
const CHUNK_BYTES = 64 * 1024;

function reportOf(path: string, { name, bytes }: { name: string; bytes: Uint8Array }): ReportFile {
  return {
    path,
    folder: name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : null,
    async *chunks() {
      for (let at = 0; at < bytes.byteLength; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
    },
  };
}

async function kindOf(file: ReportFile): Promise<ReportKind | null> {
  if (namedInput(file.path) !== null) return 'other';
  let head = '';
  try {
    for await (const { text } of decodePieces(reportBytes(file.chunks()), [])) {
      head += text;
      if (head.length >= SHAPE_CHARACTERS) break;
    }
  } catch (error) {
    // What came before is looked at; what is wrong with it is said when it is read.
    if (!(error instanceof UnreadableError)) throw error;
  }
  return shapeOf(head);
}

const SHOWN_FILES = 3;
const SHOWN_CHARACTERS = 80;

/** Some of the files by name, and how many there are. */
export function namedFiles(files: readonly string[]): string {
  const shown = files
    .slice(0, SHOWN_FILES)
    .map((file) => (file.length > SHOWN_CHARACTERS ? `${file.slice(0, SHOWN_CHARACTERS)}…` : file));
  const left = files.length - shown.length;
  return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ');
}
