import { COLLECTION_SCHEMA, type Collection, collectionSchema } from '#src/model/collection.ts';
import { firstIssue, type Issue } from '#src/model/first-issue.ts';
import { sizeText } from './bytes.ts';
import { inflate } from './inflate.ts';
import { asObject, stringField } from './json.ts';
import { brokenBound } from './json-bounds.ts';
import { faultClause } from './unreadable.ts';
import { readZip } from './zip.ts';
import { shownName } from './zip-name.ts';

/** What the API confirms of the run that an artifact is listed under. */
interface ExpectedRun {
  /** `owner/name`. */
  repository: string;
  runId: number;
  /** The newest attempt that completed; artifacts of earlier ones are of this run too. */
  attempt: number;
}

/** An artifact as it was downloaded. */
interface Artifact {
  name: string;
  /** The zip. */
  bytes: Uint8Array;
  expected: ExpectedRun;
  /** Hears of the size of its collection before that is parsed; false: there is no room for it beside the others. */
  inflated?: (bytes: number) => boolean;
}

/**
 * The most that a collection may hold: 100,000 tests are about 25 MiB, 10,000 failures with the longest excerpts 100 MiB.
 * Whoever makes an artifact decides what it costs to read it, so this is lower than for a report of one's own.
 */
const MAX_COLLECTION_BYTES = 128 * 1024 * 1024;

/** The wire format is 9 deep; a test that passed has 4 objects and lists, so that these are 750,000 tests. */
const BOUNDS = { depth: 16, containers: 3_000_000 };

const SHOWN_NAMES = 3;
const SHOWN_CHARACTERS = 200;

/**
 * The collection in an artifact, whose form is checked and whose claims of its run agree with what GitHub says; other claims
 * (tested commit, pull request) are not judged here. `refused` says why not, as the rest of a sentence about the artifact;
 * outside text in it is not yet escaped.
 */
export async function readArtifact({
  name,
  bytes,
  expected,
  inflated = () => true,
}: Artifact): Promise<{ collection: Collection } | { refused: string }> {
  const unpacked = await unpack(name, bytes);
  if ('refused' in unpacked) return unpacked;
  if (!inflated(unpacked.json.byteLength))
    return { refused: 'with the other artifacts of the run it is more than is read' };
  const read = readCollection(unpacked.json);
  if ('refused' in read) return read;
  const refused = disagreement(read.collection, expected);
  return refused === null ? read : { refused };
}

async function unpack(name: string, bytes: Uint8Array): Promise<{ json: Uint8Array } | { refused: string }> {
  // Two entries at most, so that one too many is refused by its name.
  const zip = await readZip(bytes, { entries: 2, inflatedBytes: MAX_COLLECTION_BYTES });
  if ('fault' in zip) return { refused: faultClause(zip.fault) };
  const [file, ...others] = zip.entries;
  const wanted = `${name}.json.gz`;
  if (file === undefined || file.name !== wanted || others.length > 0) {
    const held = zip.entries.slice(0, SHOWN_NAMES).map((entry) => shownName(entry.name));
    return {
      refused: `it must hold one file, ${shownName(wanted)}, and holds ${held.join(' and ') || 'none'}`,
    };
  }
  const inflated = await inflate(file.bytes, 'gzip', MAX_COLLECTION_BYTES);
  if ('bytes' in inflated) return { json: inflated.bytes };
  switch (inflated.failure) {
    case 'too-large':
      return { refused: `its collection is larger than ${sizeText(MAX_COLLECTION_BYTES)} (after inflating)` };
    case 'truncated':
      return { refused: 'its collection ends too early: the file was not written to its end' };
    case 'damaged':
      return { refused: 'its collection is not gzip, or damaged' };
  }
}

function readCollection(json: Uint8Array): { collection: Collection } | { refused: string } {
  switch (brokenBound(json, BOUNDS)) {
    case 'depth':
      return { refused: `its collection is nested deeper than ${BOUNDS.depth} levels` };
    case 'containers':
      return { refused: `its collection has more than ${BOUNDS.containers} objects and lists` };
    case null:
  }
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    return { refused: 'its collection is not JSON in UTF-8' };
  }
  const object = asObject(document);
  const schema = object === null ? null : stringField(object, 'schema');
  if (schema !== COLLECTION_SCHEMA) return { refused: wrongSchema(schema) };
  const issue = firstIssue(collectionSchema, document);
  if (issue !== null) return { refused: malformed(issue) };
  const parsed = collectionSchema.safeParse(document);
  return parsed.success
    ? { collection: parsed.data }
    : { refused: malformed(parsed.error.issues[0] ?? { path: [], message: 'unknown' }) };
}

/** `redfirst/collection@2` is newer than `redfirst/collection@1`. */
function wrongSchema(schema: string | null): string {
  const [base, ours] = COLLECTION_SCHEMA.split('@');
  const [found, theirs] = (schema ?? '').split('@');
  if (found !== base || theirs === undefined || !/^\d{1,6}$/.test(theirs))
    return 'it holds no collection of Redfirst';
  return Number(theirs) > Number(ours)
    ? `it was made by a newer Redfirst (collection format ${theirs}; this one reads ${ours}): update the app`
    : `it was made by an older Redfirst (collection format ${theirs}; this one reads ${ours}): update the Action`;
}

function malformed({ path, message }: Issue): string {
  const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return `its collection is not in the form of ${COLLECTION_SCHEMA}: ${shortened(message)} at ${shortened(place.replace(/^\./, '')) || 'its top'}`;
}

function shortened(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}

/** What the job said of its run, against what GitHub says. GitHub's names of repositories don't tell cases apart. */
function disagreement({ claimed }: Collection, { repository, runId, attempt }: ExpectedRun): string | null {
  if (claimed === null) return 'it does not say of which run it is';
  if (claimed.repository.toLowerCase() !== repository.toLowerCase())
    return `it is an artifact of another repository: it says ${shownName(claimed.repository)}`;
  if (claimed.runId !== String(runId))
    return `it is an artifact of another run: it says ${shownName(claimed.runId)}`;
  if (claimed.attempt > attempt)
    return `it is of attempt ${claimed.attempt}, and only ${attempt === 1 ? 'attempt 1 has' : `attempts 1 to ${attempt} have`} completed`;
  return null;
}
