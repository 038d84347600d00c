// What the project says of recorded reports, without a process for each.
import { checkoutFolder } from '#src/checkout/checkout-folder.ts';
import { packageFolders } from '#src/checkout/package-folders.ts';
import { openReport } from '#src/checkout/report-files.ts';
import { inspect as inspectCommand } from '#src/cli/inspect.ts';
import { readNoteworthy, readReports } from '#src/ingest/read-reports.ts';
import type { Results } from '#src/model/collection.ts';
import type { InspectCase, InspectDocument } from './contract-documents.ts';
import { filesOf, rootOf, type SourceName, sourceOf } from './truth-sources.ts';

/** What `inspect` says of one source of a recorded run; throws where the run lacks it. */
export async function said(run: string, name: SourceName) {
  const source = sourceOf(name);
  const files = filesOf(run, source);
  if (files.length === 0) throw new Error(`${run} has no ${name}`);
  const document = await inspectHere(files, rootOf(run, source));
  const one = (nodeId: string): InspectCase | undefined =>
    document.cases.find((test) => test.nodeId === nodeId);
  return { ...document, one, outcomeOf: (nodeId: string) => one(nodeId)?.outcome ?? 'not there' };
}
/** What the readers make of these files. */
export async function readHere(files: readonly string[], root: string): Promise<Results> {
  return readReports(await opened(files, root), await checkoutAt(root));
}

/** What `inspect --json --cases` says of these files. */
export function inspectHere(files: readonly string[], root: string): Promise<InspectDocument> {
  return inspectWith(files, root, true);
}

/** What `inspect --json` says of these files, with or without `--cases`. */
export async function inspectWith(files: readonly string[], root: string, cases: boolean) {
  let printed = '';
  const notHere = () => {
    throw new Error('inspect asks for nothing of this');
  };
  await inspectCommand(
    { files: [...files], root, cases, json: true },
    {
      currentFolder: notHere,
      pluginFolder: '',
      terminal: { colour: false, width: 100 },
      print: (text) => {
        printed = text;
      },
      findReports: (paths, from) => opened(paths, from),
      readReports: async (reports, from) => readReports(reports, await checkoutAt(from)),
      readNoteworthy: async (reports, from) => readNoteworthy(reports, await checkoutAt(from)),
    },
  );
  return JSON.parse(printed) as InspectDocument;
}

const opened = async (files: readonly string[], root: string) => files.map((file) => openReport(file, root));
const checkoutAt = async (root: string) => checkoutFolder(root, await packagesOf(root));

const packages = new Map<string, Promise<string[]>>();

function packagesOf(root: string): Promise<string[]> {
  const known = packages.get(root) ?? packageFolders(root);
  packages.set(root, known);
  return known;
}
