import { inFolder } from './project-files.ts';
import type { PytestSettings } from './pytest-settings.ts';
import { at, type Settings } from './settings.ts';

/** What a project says of coverage. */
export interface CoverageSettings {
  /** Where it says something, for people to read. */
  from: string;
  /** pytest is told to measure it anyway. */
  isInAddopts: boolean;
  /** The percentage that it asks for; null when it asks for none. */
  failUnder: number | null;
}

/** coverage.py's settings of a folder, in the order in which coverage.py looks, and pytest-cov's option; null for none. */
export function coverageSettings(settings: Settings, pytest: PytestSettings | null): CoverageSettings | null {
  const isInAddopts = pytest?.addopts.some((option) => /^--cov(?:=|$)/.test(option)) ?? false;
  const measured = settingsPlace(settings);
  if (measured !== null) return { ...measured, isInAddopts };
  return isInAddopts && pytest !== null
    ? { from: `--cov in ${pytest.from}`, isInAddopts, failUnder: null }
    : null;
}

function settingsPlace(settings: Settings): Pick<CoverageSettings, 'from' | 'failUnder'> | null {
  const { folder, pyproject } = settings;
  const inis = [
    { name: '.coveragerc', prefix: '' },
    { name: 'setup.cfg', prefix: 'coverage:' },
    { name: 'tox.ini', prefix: 'coverage:' },
  ];
  for (const { name, prefix } of inis) {
    const file = settings.ini(name);
    const sections = [...(file?.keys() ?? [])].filter((section) => section.startsWith(prefix));
    if (file === null || (sections.length === 0 && prefix !== '')) continue;
    return {
      from: inFolder(folder, name),
      failUnder: numberOf(file.get(`${prefix}report`)?.get('fail_under')),
    };
  }
  if (at(pyproject, 'tool', 'coverage') === undefined) return null;
  const failUnder = numberOf(at(pyproject, 'tool', 'coverage', 'report', 'fail_under'));
  return { from: `[tool.coverage] in ${inFolder(folder, 'pyproject.toml')}`, failUnder };
}

/** A percentage that a target can be. */
function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value;
  return typeof number === 'number' && number > 0 && number <= 100 ? number : null;
}
