// What values look like in columns, on the way in and on the way out.
import { createHash } from 'node:crypto';
import type { ZodType } from 'zod';

/** JSON text for a json column. It is pure ASCII where a text could not be stored as it is. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value);
}

/**
 * A record, validated.
 *
 * @param what names it in the error
 * @throws an Error when it does not follow the schema: another version, or another hand, wrote it
 */
export function readRecord<Value>(schema: ZodType<Value>, stored: unknown, what: string): Value {
  const read = schema.safeParse(stored);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new Error(
    `The history's record of ${what} can't be read (${issue?.path.join('.')}: ${issue?.message}): another version of Redfirst wrote it, or it was changed by hand.`,
    { cause: read.error },
  );
}

/**
 * A bigint as a number.
 *
 * @throws an Error when a number could not hold it exactly
 */
export function readInteger(stored: number | string | bigint): number {
  const value = Number(stored);
  if (!Number.isSafeInteger(value)) throw new Error(`The history holds ${stored}, which is no safe integer.`);
  return value;
}

const hashedPrefix = 'sha256:';
/** PostgreSQL's index takes rows of up to 2,704 bytes; a character has up to 4. */
const maxKeyLength = 500;

/**
 * A text from outside as part of a key: itself where PostgreSQL can hold it, else its hash. Different texts stay
 * different: NUL, halves of surrogate pairs and any length are told apart.
 */
export function keyText(text: string): string {
  const fits =
    !/[\0\p{Surrogate}]/u.test(text) && text.length <= maxKeyLength && !text.startsWith(hashedPrefix);
  return fits ? text : hashedPrefix + sha256(text);
}

/** The hash of a value's JSON, in which any two texts differ. */
export function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
