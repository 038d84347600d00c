import { issuesOf, type ListedIssue } from './oracle/listing.ts';
import type { Play } from './play.ts';
import type { Deed, Person } from './script/script.ts';

/** A person does something to the newest issue of a bug, or of any other; false: there is none to which it could be done. */
export async function playDeed(
  { stage, place, ledger, issues }: Play,
  { who, bug: name, does }: { who: Person; bug: string; does: Deed },
): Promise<boolean> {
  const bug = ledger.bug(name);
  const wantsOpen = does.what !== 'reopen';
  const about = bug === undefined ? [] : issuesOf(issues, bug);
  const others = [...issues.values()].filter(({ kind }) => kind === 'cause').reverse();
  const issue = [...about, ...others].find(({ isOpen }) => isOpen === wantsOpen);
  if (issue === undefined) return false;
  // GitHub lets nobody comment there who may not write.
  if (issue.isLocked && who === 'guest') return false;
  const on = { repository: place.repository, number: issue.number, as: who };
  const { github } = stage;
  switch (does.what) {
    case 'close':
      await github.closeIssue({ ...on, reason: does.reason });
      break;
    case 'reopen':
      await github.reopenIssue(on);
      break;
    case 'set-severity':
      for (const label of issue.labels)
        if (/^P[0-3]$/.test(label) && label !== does.label) await github.unlabel({ ...on, label });
      await github.label({ ...on, labels: [does.label] });
      break;
    case 'rename':
      await github.editIssue({ ...on, title: `Step ${ledger.step}: ${name} as we call it` });
      break;
    case 'write':
    case 'carriage-returns':
    case 'remove-marker':
    case 'replace-text': {
      const body = editedText(issue, does, ledger.step);
      if (body === issue.body) return false;
      await github.editIssue({ ...on, body });
      break;
    }
    case 'lock':
      await github.lockIssue(on);
      break;
    case 'delete':
      await github.deleteIssue(on);
      break;
    case 'assign':
      await github.assign({ ...on, assignees: [who] });
      break;
    case 'add-label':
      await github.label({ ...on, labels: [does.label] });
      break;
    case 'take-label':
      if (!issue.labels.includes(does.label)) return false;
      await github.unlabel({ ...on, label: does.label });
      break;
    case 'comment':
    case 'command':
      await github.comment({ ...on, body: does.text });
      break;
  }
  ledger.deeds.push({ step: ledger.step, at: ledger.now, who, issue: issue.number, bugs: issue.bugs, does });
  return true;
}

type Edit = Extract<Deed, { what: 'write' | 'carriage-returns' | 'remove-marker' | 'replace-text' }>;

function editedText({ body }: ListedIssue, edit: Edit, step: number): string {
  const theirs = `Seen by us too (${step}).  \t<b>Since Monday</b>, $& and $1.`;
  switch (edit.what) {
    case 'carriage-returns':
      return body.replace(/\r?\n/g, '\r\n');
    case 'remove-marker':
      return body.replace(/<!-- redfirst:end summary -->\r?\n?/, '');
    case 'replace-text':
      return `All ours now (${step}).`;
    case 'write':
      return {
        end: () => `${body}\n\n${theirs}\n`,
        between: () => body.replace(/^## Fix/m, () => `${theirs}\n\n## Fix`),
        inside: () => body.replace(/<!-- redfirst:begin status -->/, (marker) => `${marker}\n${theirs}\n`),
      }[edit.where]();
  }
}
