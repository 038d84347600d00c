import { blockMarkers } from '#src/model/issue-blocks.ts';
import { fixed, type Section } from './budget.ts';

/** Sections between the markers of a block that the bot may write again: see `replaceBlocks`. */
export function ownedByBot(name: string, sections: readonly Section[]): Section[] {
  const { begin, end } = blockMarkers(name);
  return [fixed(begin), ...sections, fixed(end)];
}
