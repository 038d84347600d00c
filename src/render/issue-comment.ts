import { BUDGET, fitBody, fixed } from './budget.ts';

/** A comment on an issue. The marker is its first line, and the same only for what says the same. */
export interface IssueComment {
  marker: string;
  body: string;
}

/** The hidden first line of a comment, by which it is found again. */
export function commentMarker(says: string): string {
  return `<!-- redfirst:${says} -->`;
}

/** A comment whose marker says `says`, a text of ours, and whose paragraphs are Markdown. */
export function issueComment(says: string, paragraphs: readonly string[]): IssueComment {
  const marker = commentMarker(says);
  return { marker, body: fitBody([fixed(marker), ...paragraphs.map(fixed)], BUDGET.comment) };
}

/** A time for a marker: nothing in it can end the comment. */
export function markerTime(iso: string): string {
  return iso.replace(/[^\d:TZ.+-]/g, '').slice(0, 40);
}
