import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { startAppUnderTest } from './app-under-test.ts';

/** One mistake, as a change of the app's own text. */
export interface Edit {
  /** From the project's root. */
  file: string;
  /** Stands there exactly once. */
  find: string;
  replace: string;
}

/** A mistake that somebody could make, and that months must show. */
export interface Defect {
  name: string;
  edits: readonly Edit[];
  /** A month in which it is seen early; null: none is known yet. */
  seenIn: { seed: number; first: number } | null;
}

/** An edit does not fit the text any more: the defect has to be written anew. */
export class StaleDefect extends Error {
  override readonly name = 'StaleDefect';
}

const ROOT = new URL('../../', import.meta.url);
const QUERY = 'defect';
const loaded = new Map<string, Defect>();

/** The app with a defect: its modules are loaded anew with the text changed, and no file is. */
export async function spoiltApp(defect: Defect): Promise<typeof startAppUnderTest> {
  if (loaded.size === 0) registerHooks({ resolve: resolveSpoilt, load: loadSpoilt });
  loaded.set(defect.name, defect);
  const spoilt: typeof import('./app-under-test.ts') = await import(
    new URL(`app-under-test.ts?${QUERY}=${defect.name}`, import.meta.url).href
  );
  return spoilt.startAppUnderTest;
}

type Hooks = Parameters<typeof registerHooks>[0];

/** What a spoilt module imports of the app is spoilt as well: each defect has modules of its own. */
const resolveSpoilt: NonNullable<Hooks['resolve']> = (specifier, context, next) => {
  const resolved = next(specifier, context);
  const defect = context.parentURL === undefined ? null : defectIn(context.parentURL);
  const isOurs = ['src/', 'app/'].some((folder) => resolved.url.startsWith(new URL(folder, ROOT).href));
  return defect === null || !isOurs
    ? resolved
    : { ...resolved, url: `${resolved.url}?${QUERY}=${defect.name}` };
};

const loadSpoilt: NonNullable<Hooks['load']> = (url, context, next) => {
  const defect = defectIn(url);
  if (defect === null) return next(url, context);
  const path = fileURLToPath(url.split('?')[0] ?? url);
  const edits = defect.edits.filter(({ file }) => path === fileURLToPath(new URL(file, ROOT)));
  const read = next(url, context);
  if (edits.length === 0) return read;
  const { source } = read;
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  return { ...read, source: edits.reduce((before, edit) => edited(defect, before, edit), text) };
};

function defectIn(url: string): Defect | null {
  if (!url.includes(`?${QUERY}=`)) return null;
  return loaded.get(new URL(url).searchParams.get(QUERY) ?? '') ?? null;
}

function edited(defect: Defect, text: string, { file, find, replace }: Edit): string {
  const times = text.split(find).length - 1;
  if (times !== 1)
    throw new StaleDefect(`The defect ${defect.name} is stale: ${file} has ${times} times: ${find}`);
  return text.replace(find, () => replace);
}
