import type { Failure, Frame, RaisedException } from '#src/model/test-result.ts';
import { DRAWN } from './drawn.ts';
import { signOfException } from './exception-table.ts';
import { expressionOf } from './expression.ts';
import { lineOf } from './python-module.ts';
import type { Statement } from './python-statements.ts';
import type { Origin } from './sign.ts';
import type { RanFunction } from './test-code.ts';

/** Hypothesis says with these that the same example passed and failed: it is not the example that decides. */
const UNRELIABLE = /(?:^|\.)Flaky\w*$/;

/** Since Python 3.11 one exception for sockets, tasks and futures alike: only its code can tell. */
const AMBIGUOUS = /^TimeoutError$/;

/** Raised by the project itself, an exception is only a word of its author. */
const BY_ITSELF = 1;

/** An exception of a failure. */
type Raised = Pick<RaisedException, 'type' | 'message' | 'location'>;

/** What the exceptions of the failures show: the one that ended the test, what it began with, those of a group. */
export function exceptionOrigins(failures: readonly Failure[], ran: readonly RanFunction[]): Origin[] {
  return failures.flatMap((failure) => {
    const { root, leaves = [], examples = [], type } = failure;
    const raised = [failure, ...(root === undefined ? [] : [root]), ...leaves];
    const found = raised.flatMap((one) => originOf(one, failure.location, ran) ?? []);
    if (found.length > 0 || examples.length === 0 || UNRELIABLE.test(type)) return found;
    const place = { file: failure.location?.file ?? null, line: failure.location?.line ?? null, text: '' };
    return [{ sign: DRAWN, written: 'an example of Hypothesis', place }];
  });
}

/** `ended`: where the test failed, for an exception whose own place is not the project's. */
function originOf(
  { type, message, location }: Raised,
  ended: Frame | null,
  ran: readonly RanFunction[],
): Origin | null {
  const statement = statementAt(location, ran);
  const sign = signOfException(type, statement?.isOwnWord ? '' : message);
  if (sign === null) return null;
  const { file = null, line = null } = location ?? ended ?? {};
  const place = { file, line, text: statement?.text ?? '' };
  const written = type === '' ? 'a timeout' : type;
  if (statement?.isOwnWord) return { sign: { ...sign, fails: BY_ITSELF }, written, place };
  if (!statement?.isKnown && AMBIGUOUS.test(type)) return null;
  return { sign, written, place };
}

/**
 * The statement of a place. `isOwnWord`: it raises by itself, with a type and words that its author chose; `isKnown`: the
 * function around it is known.
 */
function statementAt(
  location: Frame | null,
  ran: readonly RanFunction[],
): { isOwnWord: boolean; isKnown: boolean; text: string } | null {
  if (location === null) return null;
  const there = ran.filter((one) => one.function.module.file === location.file);
  for (const { function: one, failing, isFragment } of there) {
    const found = failing.filter(({ line, endLine }) => line <= location.line && location.line <= endLine);
    if (found.length > 0)
      return {
        isOwnWord: found.some(raisesItself),
        isKnown: !isFragment,
        text: lineOf(one.module, location.line),
      };
  }
  return null;
}

function raisesItself({ keyword, tokens }: Statement): boolean {
  if (keyword === 'raise') return tokens.length > 1;
  return expressionOf(tokens).chains.some(({ names }) => names.join('.') === 'pytest.fail');
}
