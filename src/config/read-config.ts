import type { ConfigError } from '#src/model/config-error.ts';
import { type ConfigDocument, readConfigDocument } from './config-document.ts';
import { valueErrors } from './issue-message.ts';
import { mergeLayers } from './merge-layers.ts';
import { type Config, configSchema } from './schema.ts';

/** Where a repository's config is. */
export const CONFIG_PATH = '.github/redfirst.yml';

/** A whole config, or everything that is wrong with the texts, in the order of the files. */
export type ReadConfig = { config: Config } | { errors: ConfigError[] };

/** The text of a config file and how a reader finds it; a null text: there is no file. */
export interface ConfigText {
  file: string;
  text: string | null;
}

/** Whoever has so many has something else than a config. */
const MOST_ERRORS = 100;

/** What holds where there is no config at all. */
export function defaultConfig(): Config {
  return configSchema.parse({});
}

/**
 * Reads a repository's config. No file and an empty one mean the defaults.
 *
 * @param owner the defaults that the owner sets for all repositories; what the repository's own file says goes before
 */
export function readConfig(
  text: string | null,
  { file = CONFIG_PATH, owner = null }: { file?: string; owner?: ConfigText | null } = {},
): ReadConfig {
  const own = readLayer({ file, text });
  const owners = readLayer(owner ?? { file, text: null });
  const errors = [...own.errors, ...owners.errors];
  if (errors.length > 0) return { errors };
  const read = configSchema.safeParse(mergeLayers(own.document.value, owners.document.value) ?? {});
  if (read.success) return { config: read.data };
  // Each is right, and not both together.
  return { errors: placed(file, own.document, read.error.issues) };
}

/** One file by itself. Its value can be merged when it has no errors. */
function readLayer({ file, text }: ConfigText): { document: ConfigDocument; errors: ConfigError[] } {
  const document = readConfigDocument(text ?? '');
  const syntax = document.errors
    .slice(0, MOST_ERRORS)
    .map(({ place, message }) => ({ file, place, path: '', message }));
  if (document.value === undefined) return { document, errors: syntax.sort(byPlace) };
  const read = configSchema.safeParse(document.value ?? {});
  const wrong = read.success ? [] : placed(file, document, read.error.issues);
  return { document, errors: [...syntax, ...wrong].sort(byPlace) };
}

function placed(
  file: string,
  { value, placeOf }: ConfigDocument,
  issues: Parameters<typeof valueErrors>[0][],
): ConfigError[] {
  return (
    issues
      .slice(0, MOST_ERRORS)
      .flatMap((issue) => valueErrors(issue, value, MOST_ERRORS))
      .slice(0, MOST_ERRORS)
      .map(({ path, part, message }) => ({ file, place: placeOf(path, part), path: dotted(path), message }))
      // A value of the wrong type is often too long or too short besides.
      .filter((error, at, all) => all.findIndex(({ path }) => path === error.path) === at)
      .sort(byPlace)
  );
}

function dotted(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${String(step)}`))
    .join('');
}

function byPlace({ place: a }: ConfigError, { place: b }: ConfigError): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
