/** Values by section and key, as text; those of several lines keep their line ends. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Reads what Python's configparser would of setup.cfg, tox.ini and the like: a line that is indented goes on with the value before
 * it, and whole lines are comments. Lines that are neither are passed over: the tools themselves will say what is wrong with them.
 */
export function readIni(text: string): Ini {
  const sections = new Map<string, Map<string, string>>();
  let section: Map<string, string> | null = null;
  let key: string | null = null;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^\s*(?:[#;].*)?$/.test(line)) continue;
    const name = /^\[(.+)\]\s*$/.exec(line)?.[1]?.trim();
    if (name !== undefined) {
      section = sections.get(name) ?? new Map<string, string>();
      sections.set(name, section);
      key = null;
    } else if (/^\s/.test(line)) {
      if (section !== null && key !== null) section.set(key, `${section.get(key) ?? ''}\n${line.trim()}`);
    } else {
      const [, found, value] = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(line) ?? [];
      key = found?.toLowerCase() ?? null;
      if (section !== null && key !== null) section.set(key, value ?? '');
    }
  }
  return sections;
}

/** The words of a value, which stand on several lines or on one, between blanks or commas. */
export function iniWords(value: string | undefined): string[] {
  return (value ?? '').split(/[\s,]+/).filter((word) => word !== '');
}
