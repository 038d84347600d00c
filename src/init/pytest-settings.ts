import { iniWords } from './ini.ts';
import { inFolder } from './project-files.ts';
import { at, type Settings, textsOf } from './settings.ts';

/** What a project tells pytest. */
export interface PytestSettings {
  /** Where it stands, for people to read. */
  from: string;
  testPaths: string[];
  addopts: string[];
}

interface Place {
  name: string;
  /** As it is written there. */
  section: string;
  values(settings: Settings): PytestValues | null;
}

type PytestValues = Omit<PytestSettings, 'from'>;

/** In the order in which pytest looks (its documentation, "Finding the rootdir"): the first that has its section counts. */
const PLACES: readonly Place[] = [
  { name: 'pytest.toml', section: '[pytest]', values: ownToml('pytest.toml') },
  { name: '.pytest.toml', section: '[pytest]', values: ownToml('.pytest.toml') },
  { name: 'pytest.ini', section: '[pytest]', values: ini('pytest.ini', 'pytest', true) },
  { name: '.pytest.ini', section: '[pytest]', values: ini('.pytest.ini', 'pytest', true) },
  { name: 'pyproject.toml', section: '[tool.pytest]', values: pyproject('native') },
  { name: 'pyproject.toml', section: '[tool.pytest.ini_options]', values: pyproject('ini') },
  { name: 'tox.ini', section: '[pytest]', values: ini('tox.ini', 'pytest', false) },
  { name: 'setup.cfg', section: '[tool:pytest]', values: ini('setup.cfg', 'tool:pytest', false) },
];

/** pytest's settings in a folder; null when there are none. */
export function pytestSettings(settings: Settings): PytestSettings | null {
  for (const { name, section, values } of PLACES) {
    const found = values(settings);
    if (found !== null) return { from: `${section} in ${inFolder(settings.folder, name)}`, ...found };
  }
  return null;
}

function ownToml(name: string) {
  return (settings: Settings): PytestValues | null => {
    const table = settings.toml(name);
    return table === null ? null : valuesOf(at(table, 'pytest'));
  };
}

/** @param alone the file counts without the section too */
function ini(name: string, section: string, alone: boolean) {
  return (settings: Settings): PytestValues | null => {
    const file = settings.ini(name);
    const values = file?.get(section);
    if (file === null || (values === undefined && !alone)) return null;
    return { testPaths: iniWords(values?.get('testpaths')), addopts: iniWords(values?.get('addopts')) };
  };
}

/** pytest 9 reads `[tool.pytest]`; with `ini_options` inside it is the older table. */
function pyproject(form: 'native' | 'ini') {
  return ({ pyproject: table }: Settings): PytestValues | null => {
    const [native, older] = [at(table, 'tool', 'pytest'), at(table, 'tool', 'pytest', 'ini_options')];
    if (form === 'ini') return older === undefined ? null : valuesOf(older);
    return native === undefined || older !== undefined ? null : valuesOf(native);
  };
}

function valuesOf(table: unknown): PytestValues {
  return { testPaths: textsOf(at(table, 'testpaths')), addopts: textsOf(at(table, 'addopts')) };
}
