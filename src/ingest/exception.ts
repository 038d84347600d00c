const LOOKS_LIKE_TYPE =
  /(?:Error|Exception|Warning|Exit|Interrupt|Failed|Failure|Skipped|Group|Timeout|StopIteration)$/;
const ERROR_LINE = /^([A-Za-z_][\w.]*(?:Error|Exception|Warning|Exit|Interrupt|Group))(?::\s?(.*))?$/;
const TYPE_AND_MESSAGE = /^([\p{L}_][\p{L}\p{N}_.<>]*)(?:(?::[ \n]?|\n)([\s\S]*))?$/u;

/**
 * Splits `Type: message`.
 *
 * @param shown the type that the traceback shows, with or without its module; '' when it shows none
 */
export function splitError(error: string, shown: string): { type: string; message: string } {
  const match = TYPE_AND_MESSAGE.exec(error);
  const named = match?.[1] ?? '';
  const last = lastName(named);
  const agrees = shown === '' ? LOOKS_LIKE_TYPE.test(last) : last === lastName(shown);
  if (match !== null && agrees) return { type: named, message: (match[2] ?? '').replace(/^\s*\n/, '') };
  if (shown !== '') return { type: shown, message: error };
  if (error.startsWith('assert ')) return { type: 'AssertionError', message: error };
  // A SyntaxError shows the source first and says what it is in the last line.
  const line = ERROR_LINE.exec(error.split('\n').findLast((one) => ERROR_LINE.test(one)) ?? '');
  if (line !== null) return { type: line[1] ?? '', message: line[2] ?? '' };
  return match !== null && /^\p{Lu}/u.test(last) && match[2] !== undefined
    ? { type: named, message: match[2] }
    : { type: '', message: error };
}

function lastName(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}
