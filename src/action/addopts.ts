import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

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

/**
 * The options that pytest takes from config files in `folder` and the folders above it up to `root`, as text. All of
 * these files count, whichever pytest will choose: an option found too much only means a flag less of ours.
 */
export async function configuredOptions(folder: string, root: string): Promise<string> {
  const found: string[] = [];
  for (const place of foldersUpTo(folder, root))
    for (const name of configFiles) {
      const text = await readFile(join(place, name), 'utf8').catch(() => '');
      found.push(...addoptsOf(text));
    }
  return found.join(' ');
}

/** Values of `addopts` in INI or TOML, with the lines that go on after it; `junit_family` too, since it may be set there. */
export function addoptsOf(config: string): string[] {
  const entries = config.matchAll(
    /^[ \t]*["']?(?:addopts|junit_family)["']?[ \t]*=[^\n]*(?:\n(?![\w"'-]+[ \t]*=|\[|[ \t]*$)[^\n]*)*/gm,
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
