import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

/** The files that pytest takes its config from. */
const configFiles = [
  'pytest.toml',
  '.pytest.toml',
  'pytest.ini',
  '.pytest.ini',
  'pyproject.toml',
  'tox.ini',
  'setup.cfg',
];

/** Words of a line that are looked at as paths; a longer one lists tests. */
const maxWords = 500;

/**
 * The options that pytest takes from config files, as text: from those in `folder`, in the folders of the paths that the
 * line names, and in the folders above them up to `root`, and from a config that the line itself names (`-c`). All of
 * these files count, whichever pytest will choose: an option found too much only means a flag less of ours.
 */
export async function configuredOptions(line: string, folder: string, root: string): Promise<string> {
  const files = new Set<string>();
  for (const path of [folder, ...namedPaths(line, folder)]) {
    // Anything else is no config, and reading a pipe may never end.
    if (/\.(?:ini|toml|cfg)$/.test(path)) files.add(path);
    for (const place of foldersUpTo(path, root)) for (const name of configFiles) files.add(join(place, name));
  }
  const found: string[] = [];
  for (const file of files) found.push(...addoptsOf(await readFile(file, 'utf8').catch(() => '')));
  return found.join(' ');
}

/** What exists of the words of a line, without their quotes and their tests' names. */
function namedPaths(line: string, folder: string): string[] {
  const words = line.split(/[\s'"=]+/, maxWords).map((word) => word.replace(/::[\s\S]*$/, ''));
  const paths = words
    .filter((word) => word !== '' && !word.startsWith('-'))
    .map((word) => resolve(folder, word));
  return paths.filter((path) => existsSync(path));
}

/** Values of `addopts` in INI or TOML, with the lines that go on after it; `junit_family` too, since it may be set there. */
export function addoptsOf(config: string): string[] {
  const entries = config.matchAll(
    /^[ \t]*["']?(?:addopts|junit_family)["']?[ \t]*=[^\n]*(?:\n(?:[ \t][^\n]*|["'\]#-][^\n]*|(?=\n)))*/gm,
  );
  return [...entries].map(([entry]) => entry);
}

function foldersUpTo(folder: string, root: string): string[] {
  const folders = [folder];
  for (
    let place = folder;
    place !== root && !relative(root, place).startsWith('..') && dirname(place) !== place;
  ) {
    place = dirname(place);
    folders.push(place);
  }
  return folders;
}
