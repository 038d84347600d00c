import { artifactGroups, type PlacedReports } from '#src/analysis/artifact-groups.ts';
import { toldOnce } from '#src/analysis/told-twice.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import { type CommitTree, readTree } from '#src/github/read-tree.ts';
import { readReports } from '#src/ingest/read-reports.ts';
import type { ReportFile } from '#src/ingest/report-file.ts';
import { treeCheckout } from '#src/ingest/tree-checkout.ts';
import type { ArtifactNote } from '#src/model/artifact-note.ts';
import { buildCollection } from '#src/model/build-collection.ts';
import { type Checkout, noCheckout } from '#src/model/checkout.ts';
import type { Collection, Results } from '#src/model/collection.ts';
import type { Problem } from '#src/model/problem.ts';
import { withBlobIds } from '#src/model/with-blob-ids.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';

/** What raw reports of a run come to. */
interface RawCollections {
  /** Each with the attempt that made its reports. Nobody claims anything of them, so their `claimed` is null. */
  collections: { attempt: number; collection: Collection }[];
  notes: ArtifactNote[];
  /** Git blob ids of the files of the run's commit, as far as GitHub lists them; null: they were not asked for, or not given. */
  headFiles: ReadonlyMap<string, string> | null;
}

/**
 * Reads reports that a workflow uploaded without the Redfirst step, by the files of the run's commit, which cost one read.
 *
 * @param collected what the Redfirst step collected in the same run
 */
export async function readRawArtifacts(
  access: RepositoryAccess,
  run: WorkflowRun,
  {
    artifacts,
    collected,
  }: { artifacts: readonly PlacedReports<ReportFile>[]; collected: readonly Results[] },
): Promise<RawCollections> {
  const read: RawCollections = { collections: [], notes: [], headFiles: null };
  if (artifacts.length === 0) return read;
  const tree = await readTree(access, run.headSha);
  if ('files' in tree) read.headFiles = tree.files;
  const tested = testedFiles(tree, run);
  for (const { environment, attempt, reports } of artifactGroups(artifacts)) {
    const { results, ...twice } = toldOnce(await readGroup(reports, tested), collected);
    if (twice.tests > 0 || twice.coverage) read.notes.push({ kind: 'told-twice', environment, ...twice });
    if (results === null) continue;
    const place = { name: environment, os: null, python: null, matrix: {} };
    const facts = { environment: place, shard: null, claimed: null, command: null };
    read.collections.push({ attempt, collection: buildCollection({ ...facts, results }) });
  }
  return read;
}

/** What is known of the files that were tested. */
interface TestedFiles {
  checkout: Checkout;
  /** Git blob ids by path; empty where nobody knows which text was tested. */
  blobs: ReadonlyMap<string, string>;
  /** Why paths can't be confirmed; null: they can. */
  doubt: Problem | null;
}

/**
 * The files of the run's commit. A pull request's jobs mostly test its merge into the base branch, and raw reports do not say so:
 * its files are where the head's are, but may hold other text.
 */
function testedFiles(tree: CommitTree | { unknown: string }, { event, headSha }: WorkflowRun): TestedFiles {
  const doubt = (why: string): Problem => ({
    file: `the files of commit ${headSha.slice(0, 7)}`,
    kind: 'ambiguous',
    message: `${why}, so the files of tests are told by JUnit's names alone.`,
  });
  if ('unknown' in tree) return { checkout: noCheckout, blobs: new Map(), doubt: doubt(tree.unknown) };
  const blobs = testsItsCommit(event) ? tree.files : new Map<string, string>();
  // Among some of the paths a namesake would be taken for one that is missing.
  if (!tree.isWhole) return { checkout: noCheckout, blobs, doubt: doubt('They are more than GitHub lists') };
  return { checkout: treeCheckout(tree.files.keys()), blobs, doubt: null };
}

/** Whether the runs of an event test the commit that GitHub calls their head. */
export function testsItsCommit(event: string): boolean {
  return !event.startsWith('pull_request');
}

async function readGroup(
  reports: readonly ReportFile[],
  { checkout, blobs, doubt }: TestedFiles,
): Promise<Results> {
  // An artifact keeps the folders below what its files have in common, which may be the root of the checkout.
  const files = reports.map((file) => ({
    ...file,
    folder: file.folder != null && checkout.kind(file.folder) === 'folder' ? file.folder : null,
  }));
  const read = await withBlobIds(await readReports(files, checkout), async () => blobs);
  const isGuessed = read.coverage !== null || read.tests.some(({ nodeIdFrom }) => isFromJunit(nodeIdFrom));
  return doubt === null || !isGuessed ? read : { ...read, problems: [...read.problems, doubt] };
}

function isFromJunit(origin: string): boolean {
  return origin.startsWith('junit');
}
