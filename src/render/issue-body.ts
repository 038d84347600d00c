import type { RunFacts } from '#src/model/findings.ts';
import { issueMarker } from '#src/model/issue-blocks.ts';
import { BUDGET, fitBody, fixed, type Section } from './budget.ts';
import { plain } from './escape-markdown.ts';
import { utc } from './numbers.ts';
import { ownedByBot } from './owned-block.ts';
import { runLink } from './run-facts.ts';
import { smallTable } from './table.ts';

/** The bot's blocks of an issue besides the evidence, as Markdown. */
export interface IssueBlocks {
  status: string;
  summary: string;
  severity: string;
  sla: string;
  tests: string;
  checklist: string;
  discovered: string;
  record: string;
}

/**
 * An issue's text. Its identity is the hidden marker on the first line. What the bot may write again stands in blocks
 * between hidden `begin` and `end` markers: see `replaceBlocks`. The rest (root cause, fix, and all that people add) is theirs.
 */
export function issueBody(key: string, blocks: IssueBlocks, evidence: readonly Section[]): string {
  const owned = (name: keyof IssueBlocks) => ownedByBot(name, [fixed(blocks[name])]);
  return fitBody(
    [
      fixed(issueMarker(key)),
      ...owned('status'),
      ...owned('summary'),
      ...owned('severity'),
      ...owned('sla'),
      ...ownedByBot('evidence', evidence),
      ...owned('tests'),
      fixed(forPeople),
      ...owned('checklist'),
      ...owned('discovered'),
      ...owned('record'),
    ],
    BUDGET.issue,
  );
}

/** The block `discovered`. */
export function discoveredBlock(facts: RunFacts): string {
  const run = runLink(facts);
  const by = plain(facts.discoveredBy, 120) + (run === null ? '' : ` (${run})`);
  return `## Record\n\n${smallTable(['Discovered by', 'Date'], [[by, utc(facts.at)]])}`;
}

const forPeople = `## Root cause

_For people to fill in: what is wrong, and since when._

## Fix

_For people to fill in: what was changed, and in which pull request._`;
