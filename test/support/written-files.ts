import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { emptyFolder } from './run-cli.ts';

/** Writes the files (path below the folder -> content) into a new folder and returns the folder. */
export function folderWith(files: Record<string, string | Uint8Array>, folder = emptyFolder()): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Writes one report under a name and returns its path. */
export function reportFile(name: string, content: string | Uint8Array): string {
  return join(folderWith({ [name]: content }), name);
}
