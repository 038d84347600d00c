import { duration, utc } from './numbers.ts';

/** An older issue that a new one links, and why it is not that one that goes on. Times are UTC ISO. */
export type EarlierIssue =
  | { number: number; why: 'locked'; closedAt: string | null }
  | { number: number; why: 'closed-long-ago'; closedAt: string }
  /** Later runs show that some of its tests fail for another reason. */
  | { number: number; why: 'split' };

/**
 * What a new issue says of older ones about the same tests.
 *
 * @param earlier oldest first
 * @param at when the new one is filed, UTC ISO
 */
export function renderLinkedSentences(earlier: readonly EarlierIssue[], at: string): string[] {
  const newest = earlier.at(-1);
  if (newest === undefined) return [];
  const others = earlier.slice(0, -1).map(({ number }) => `#${number}`);
  const before = others.length === 0 ? '' : ` Before that: ${others.join(', ')}.`;
  return [`${linkSentence(newest, at)}${before}`];
}

function linkSentence(earlier: EarlierIssue, at: string): string {
  const { number, why } = earlier;
  switch (why) {
    case 'locked': {
      const closed = earlier.closedAt === null ? '' : `, closed ${utc(earlier.closedAt)},`;
      return `**It failed before: #${number}**${closed} is locked, so this is a new issue.`;
    }
    case 'closed-long-ago': {
      const ago = duration(Date.parse(at) - Date.parse(earlier.closedAt));
      return `**It failed before: #${number}** was closed ${utc(earlier.closedAt)}, ${ago} ago, so this is a new issue.`;
    }
    case 'split':
      return `**Split from #${number}**: later runs show that these tests fail for another reason than the others there.`;
  }
}
