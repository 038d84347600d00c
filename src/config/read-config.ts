import { parseDocument } from 'yaml';
import { type Config, configSchema } from './schema.ts';

/** A whole config, or everything that is wrong with the text: a line each, with its place. */
export type ReadConfig = { config: Config } | { errors: string[] };

/** What holds where there is no config at all. */
export function defaultConfig(): Config {
  return configSchema.parse({});
}

/** Reads the text of `.github/redfirst.yml`; null (no file) and an empty file mean the defaults. */
export function readConfig(text: string | null): ReadConfig {
  if (text === null) return { config: defaultConfig() };
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  if (document.errors.length > 0) return { errors: document.errors.map(({ message }) => firstLine(message)) };
  const value = plainValue(document);
  if (value === TOO_MANY_ALIASES) return { errors: [TOO_MANY_ALIASES] };
  const read = configSchema.safeParse(value ?? {});
  if (read.success) return { config: read.data };
  return {
    errors: read.error.issues.map(
      ({ path, message }) => `${path.length === 0 ? 'the file' : path.map(String).join('.')}: ${message}`,
    ),
  };
}

const TOO_MANY_ALIASES = 'the file: it repeats itself by aliases more often than a config does';

function plainValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 10 });
  } catch {
    return TOO_MANY_ALIASES;
  }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
}
