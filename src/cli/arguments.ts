// Values of options, from text. What can't be one is an InvalidArgumentError, which commander shows with the option's name.
import { InvalidArgumentError } from 'commander';
import { durationMs } from '#src/model/duration-ms.ts';
import type { RepositoryName } from './requests.ts';

export function readRef(text: string): string {
  // Else `--base --json` would look for a commit of that name.
  if (text.startsWith('-') || text === '')
    throw new InvalidArgumentError('give a branch, a tag or a commit.');
  return text;
}

/** A full commit id, in lower case: a shorter one may mean another commit tomorrow. */
export function readSha(text: string): string {
  if (!/^[0-9a-f]{40}$/i.test(text))
    throw new InvalidArgumentError(
      "give the commit's full id of 40 hexadecimal digits, as `git rev-parse HEAD` prints it.",
    );
  return text.toLowerCase();
}

export function readRepositoryName(text: string): RepositoryName {
  const [, owner, name] = /^([^\s/-][^\s/]*)\/([^\s/]+)$/.exec(text) ?? [];
  if (owner === undefined || name === undefined)
    throw new InvalidArgumentError('give owner and name, for example octo/shop.');
  return { owner, name };
}

/** A name that somebody gives to something of theirs. */
export function readName(text: string): string {
  if (text.trim() === '' || text.startsWith('-')) throw new InvalidArgumentError('give a name.');
  return text;
}

export function readFolder(text: string): string {
  if (text === '' || text.startsWith('--')) throw new InvalidArgumentError('give a folder.');
  return text;
}

/** A whole number from 1 on. */
export function readNumber(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError('give a whole number from 1 on.');
  return Number(text);
}

/** `90s`, `5m`, `1h`: in ms. */
export function readDuration(text: string): number {
  const ms = durationMs(text);
  if (ms === null) throw new InvalidArgumentError('give a duration such as 90s, 5m or 1h.');
  return ms;
}

export function readTime(text: string): Date {
  // Date.parse alone would also take `1` or `May`; an SLA must not start at a misread time.
  const looksIso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(text);
  const time = new Date(
    looksIso && /T.*\d$/.test(text) && !/[+-]\d{2}:\d{2}$/.test(text) ? `${text}Z` : text,
  );
  // `new Date` takes 30 February for 2 March.
  const day = Number(text.slice(8, 10));
  const daysInMonth = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
  if (!looksIso || Number.isNaN(time.getTime()) || day > daysInMonth)
    throw new InvalidArgumentError('give a time such as 2026-04-02T10:00:00Z (without a zone it is UTC).');
  return time;
}
