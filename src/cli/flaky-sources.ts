import { importedSources, wantedSources } from '#src/analysis/flaky-category/wanted-sources.ts';
import { fileOfTest } from '#src/analysis/test-name.ts';
import type { FlakyTest } from '#src/model/flaky-finding.ts';
import { sourceFiles } from './source-files.ts';

/** The files of a checkout that may show why these tests are flaky, and what these import, by path relative to `root`. */
export async function flakySources(root: string, flaky: readonly FlakyTest[]): Promise<Map<string, string>> {
  const wanted = flaky.flatMap((test) => wantedSources(fileOfTest(test), test.distinctFailures));
  const own = await sourceFiles(root, wanted);
  const imported = await sourceFiles(
    root,
    [...own].flatMap(([file, text]) => importedSources(file, text)),
  );
  return new Map([...imported, ...own]);
}
