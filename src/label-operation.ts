import { LABEL_PURPOSES, type LabelPurpose, type LabelSettings } from '#src/model/label-settings.ts';
import type { OperationOf } from '#src/model/operation.ts';

/** What each label says of an issue; GitHub takes 100 characters. */
const DESCRIPTIONS: Readonly<Record<LabelPurpose, string>> = {
  P0: 'Security, data loss or corruption, cost leaks',
  P1: 'Crashes, wrong money or records',
  P2: 'Incorrect behaviour, test gaps, performance',
  P3: 'Code quality, documents',
  bug: "Something isn't working",
  flaky: 'A test that passes and fails without a commit to explain it',
  redfirst: 'Filed by Redfirst',
  needsInfo: 'Waits for an answer; its SLA stands still meanwhile',
  atRisk: 'Its due date is near',
  breached: 'Its due date has passed',
};

/** The write that gives a repository the labels that issues are to have, with the names and colours of its config. */
export function labelOperation(labels: LabelSettings): OperationOf<'create-labels'> {
  return {
    kind: 'create-labels',
    labels: LABEL_PURPOSES.map((purpose) => ({
      ...labels[purpose],
      description: DESCRIPTIONS[purpose],
    })),
  };
}
