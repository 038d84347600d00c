import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What starts Python here: some systems have it as `python3` only. */
export function pythonOnPath(path = ''): 'python' | 'python3' {
  const has = (name: string): boolean =>
    path
      .split(delimiter)
      .some((folder) => existsSync(join(folder, name)) || existsSync(join(folder, `${name}.exe`)));
  return has('python') || !has('python3') ? 'python' : 'python3';
}
