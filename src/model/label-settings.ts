/** What a label is for; the first four are the severities. */
export const LABEL_PURPOSES = [
  'P0',
  'P1',
  'P2',
  'P3',
  'bug',
  'flaky',
  'redfirst',
  'needsInfo',
  'atRisk',
  'breached',
] as const;
export type LabelPurpose = (typeof LABEL_PURPOSES)[number];

/** A label as the repository has it. */
export interface LabelSetting {
  name: string;
  /** Six hexadecimal digits. It only matters where the label is not there yet. */
  color: string;
}

/** What the labels are called in a repository. */
export type LabelSettings = Readonly<Record<LabelPurpose, LabelSetting>>;
