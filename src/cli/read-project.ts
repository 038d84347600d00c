import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { walkFiles } from '#src/checkout/walk.ts';
import { isOwn, isTelling, type ProjectFiles } from '#src/init/project-files.ts';
import { UsageError } from './exit.ts';

/**
 * The repository's own files, and the texts of those that tell how its tests are run.
 *
 * @throws UsageError when one of these can't be read, or when there are too many files to look at
 */
export async function readProject(root: string): Promise<ProjectFiles> {
  const paths: string[] = [];
  const onCut = (): never => {
    throw new UsageError(`${root} holds too many files to look at. Run \`init\` in a fresh clone.`);
  };
  for await (const file of walkFiles(root, { nested: false, onCut })) {
    const path = relative(root, file).split(sep).join('/');
    if (isOwn(path)) paths.push(path);
  }
  paths.sort();
  const texts = new Map<string, string>();
  for (const path of paths.filter(isTelling)) {
    try {
      texts.set(path, (await readFile(join(root, path), 'utf8')).replace(/^\uFEFF/, ''));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new UsageError(`${path} can't be read: ${why}`, { cause: error });
    }
  }
  return { paths, texts };
}
