import { parse, TomlError } from 'smol-toml';
import { type Ini, readIni } from './ini.ts';
import { inFolder, type ProjectFiles } from './project-files.ts';

/** The settings files of one folder, read. */
export interface Settings {
  folder: string;
  /** pyproject.toml; an empty table where there is none. */
  pyproject: unknown;
  /** Another TOML file of the folder, by name; null when there is none that can be read. */
  toml(name: string): unknown;
  /** An INI file of the folder, by name; null when there is none. */
  ini(name: string): Ini | null;
  /** The text of a file of the folder, by name; null when there is none. */
  text(name: string): string | null;
  /** Files that can't be read, a sentence each. */
  problems: string[];
}

/** Reads the settings of a folder; what can't be read is a problem and otherwise as if it were not there. */
export function readSettings({ texts }: ProjectFiles, folder: string): Settings {
  const problems: string[] = [];
  const text = (name: string): string | null => texts.get(inFolder(folder, name)) ?? null;
  const toml = (name: string): unknown => {
    const given = text(name);
    if (given === null) return null;
    try {
      return parse(given);
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      const why = error.message.split('\n')[0] ?? '';
      problems.push(`${inFolder(folder, name)}:${error.line}:${error.column} is no TOML: ${why}`);
      return null;
    }
  };
  return {
    folder,
    pyproject: toml('pyproject.toml') ?? {},
    toml,
    ini: (name) => {
      const given = text(name);
      return given === null ? null : readIni(given);
    },
    text,
    problems,
  };
}

/** What stands in a table below these keys; undefined when it is not there. */
export function at(table: unknown, ...keys: string[]): unknown {
  let value = table;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** The entries of a table; none of anything else. */
export function entriesAt(table: unknown, ...keys: string[]): [string, unknown][] {
  const value = at(table, ...keys);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** The texts of a list; a text by itself is split at blanks, as pytest does. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s+/).filter((word) => word !== '');
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
