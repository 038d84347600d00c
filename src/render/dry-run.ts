import { DRY_RUN_MARKER, DRY_RUN_TITLE, keyText } from '#src/model/issue-blocks.ts';
import type { Severity } from '#src/model/severity.ts';
import { BUDGET, fitBody, fixed, type Section } from './budget.ts';
import { plain } from './escape-markdown.ts';
import { grouped, utc } from './numbers.ts';
import { withoutBreaks } from './outside-text.ts';
import { ownedByBot } from './owned-block.ts';
import { tableBlock } from './table.ts';

const ROWS = 200;

/** An issue that would be filed. */
export interface WouldBeIssue {
  /** As `renderIssue` made it. */
  title: string;
  severity: Severity;
  /** UTC ISO, if it were filed now. */
  due: string;
  tests: number;
  key: string;
}

/**
 * The one issue of a first install: what would be filed, and how to begin (design §5). `blocks` brings the same issue up
 * to date later, by `replaceBlocks`. The drafts come worst first; those that find no room are counted.
 *
 * @param facts when it was seen, UTC ISO
 */
export function renderDryRun(
  drafts: readonly WouldBeIssue[],
  { at }: { at: string },
): { marker: string; title: string; body: string; blocks: Record<string, string> } {
  const block = fitBody(listSections(drafts, at), BUDGET.issue).trim();
  return {
    marker: DRY_RUN_MARKER,
    title: DRY_RUN_TITLE,
    body: fitBody([fixed(DRY_RUN_MARKER), ...ownedByBot('dry-run', [fixed(block)])], BUDGET.issue),
    blocks: { 'dry-run': block },
  };
}

function listSections(drafts: readonly WouldBeIssue[], at: string): Section[] {
  const would =
    drafts.length === 0
      ? 'no issue would be'
      : drafts.length === 1
        ? '1 issue would be'
        : `${grouped(drafts.length)} issues would be`;
  const begin =
    'To begin filing, a maintainer comments `/redfirst start` here, or sets `filing: on` in `.github/redfirst.yml`.';
  const head = fixed(`**Nothing is filed yet; ${would}.** ${begin}`);
  const seen = fixed(`As of ${utc(at)}. Checks and comments on pull requests work already.`);
  if (drafts.length === 0) return [head, seen];
  const table = tableBlock({
    columns: ['Severity', 'Issue', 'Tests', 'Due, if filed now', 'Key'],
    rows: drafts
      .slice(0, ROWS)
      .map(({ title, severity, due, tests, key }) => [
        severity,
        plain(withoutBreaks(title), 200),
        grouped(tests),
        utc(due),
        `\`${keyText(key)}\``,
      ]),
    total: drafts.length,
    noun: 'issue',
    rest: 'the newest check of the default branch names their tests',
  });
  return [head, { cutOrder: 1, blocks: [table] }, seen];
}
