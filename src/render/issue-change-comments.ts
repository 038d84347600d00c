import type { CauseRecord, SeverityDecision } from '#src/model/cause-record.ts';
import { plain } from './escape-markdown.ts';
import { type IssueComment, issueComment, markerTime } from './issue-comment.ts';
import { personText } from './mentions.ts';
import { counted, utc } from './numbers.ts';
import { evidenceLink } from './run-facts.ts';
import { goneWords } from './what-to-do.ts';

/**
 * Says that an issue is closed as a duplicate. `same-cause`: two were opened about one cause; `joined`: later runs show that
 * two causes are one.
 */
export function renderDuplicateComment(
  { tests }: CauseRecord,
  { of, why }: { of: number; why: 'same-cause' | 'joined' },
): IssueComment {
  const reason = {
    'same-cause': 'both are about one cause',
    joined: 'later runs show that their failures have one cause',
  }[why];
  const which = tests.length === 1 ? 'Its test is' : `Its ${counted(tests.length, 'test')} are`;
  return issueComment(`duplicate v1 of=${of}`, [
    `**Closed as a duplicate of #${of}**: ${reason}.`,
    `${which} listed there, and what is known of it from now on stands there.`,
  ]);
}

/** Asks the maintainers what to do, since none of the tests is left. */
export function renderRemovedComment({ tests, failed }: CauseRecord): IssueComment {
  const runs = Math.min(...tests.map(({ absentIn = [] }) => absentIn.length));
  const newest = Math.max(0, ...tests.flatMap(({ absentIn = [] }) => absentIn));
  return issueComment(`removed v1 run=${newest}`, [
    `**${goneWords(tests.length)}, so nothing shows any more whether the bug is still there.** Close the issue as completed if the bug is mended or went with the code; else name a test that shows it.`,
    `Absent from ${counted(Number.isFinite(runs) ? runs : 0, 'complete trusted run')} in a row, with their file or function gone; it failed last in ${evidenceLink(failed.last)}.`,
  ]);
}

/** Says that the rules give an issue another severity than before, and until when it is due now. */
export function renderSeverityComment(
  { dueAt }: CauseRecord,
  { from, to }: { from: SeverityDecision; to: SeverityDecision },
): IssueComment {
  const did = to.severity < from.severity ? 'Raised' : 'Lowered';
  const by = to.by === null ? 'the rules' : personText(to.by);
  const due = dueAt === null ? '' : ` Due **${utc(dueAt)}**.`;
  return issueComment(`severity v1 at=${markerTime(to.at)}`, [
    `**${did} from ${from.severity} to ${to.severity}** by ${by}: ${plain(to.why) || 'no reason given'}.${due}`,
    ...(to.by === null ? ['`/redfirst severity <P0 to P3> <why>` decides otherwise, for good.'] : []),
  ]);
}
