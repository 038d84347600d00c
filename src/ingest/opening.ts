import { asObject, type JsonObject, parseJson } from './json.ts';

/** What is looked at to tell a report's format: never its name. */
export interface Opening {
  /** The text from its first visible character on, at most 64 KiB of it. */
  head: string;
  /** Local name of the XML root element; null when it is no XML. */
  root: string | null;
  /** The first line as a JSON object, else null. */
  firstLine: JsonObject | null;
  /** The whole text as a JSON object; null when it is none, or was not read yet. */
  whole: JsonObject | null;
}

/** So much is looked at before a format must be known. */
export const HEAD_CHARACTERS = 64 * 1024;

/** Looks at the beginning of a text. */
export function openingOf(text: string): Opening {
  const start = text.search(/\S/);
  const head = start === -1 ? '' : text.slice(start, start + HEAD_CHARACTERS);
  const newline = head.indexOf('\n');
  const line = newline === -1 ? head : head.slice(0, newline);
  return {
    head,
    root: rootName(head),
    firstLine: head.startsWith('{') ? jsonObject(line) : null,
    whole: null,
  };
}

/** The text as a JSON object, else null. */
export function jsonObject(text: string): JsonObject | null {
  try {
    return asObject(parseJson(text));
  } catch {
    return null;
  }
}

/** Skips what may stand before the root: declaration, instructions, comments, a DOCTYPE with or without declarations. */
function rootName(head: string): string | null {
  const prolog =
    /^\s*(?:(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE(?:[^<>[\]"']|"[^"]*"|'[^']*')*(?:\[[\s\S]*?\]\s*)?>)\s*)*/i;
  const start = prolog.exec(head)?.[0].length ?? 0;
  const name = /^<([^\s/>!?<]+)/.exec(head.slice(start))?.[1];
  return name === undefined ? null : name.slice(name.lastIndexOf(':') + 1);
}
