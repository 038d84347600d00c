/** One thing that is wrong in a config file. Its texts hold what people wrote. */
export interface ConfigError {
  /** Which file, as a reader finds it: `.github/redfirst.yml`, or `octo/.github: .github/redfirst.yml`. */
  file: string;
  /** Counted from 1. Null: it is about the file as a whole. */
  place: { line: number; column: number } | null;
  /** The key, dotted, with list items as `[0]`; '' where it is none. */
  path: string;
  /** What is wrong, what is expected and, where it is not plain from that, what to do. One line. */
  message: string;
}

/** An error in one line, as compilers write it: `.github/redfirst.yml:12:5: sla.hours.P9: unknown key; …`. */
export function configErrorLine({ file, place, path, message }: ConfigError): string {
  const at = place === null ? file : `${file}:${place.line}:${place.column}`;
  return [at, ...(path === '' ? [] : [path]), message].join(': ');
}
