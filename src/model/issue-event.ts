/** What happened to an issue's labels and assignees, and who did it. */
export interface IssueEvent {
  kind: 'labeled' | 'unlabeled' | 'assigned';
  /** Of the label; '' where it is none. */
  label: string;
  /** A login. */
  by: string;
  /** No App, ours or another, did it. */
  isPerson: boolean;
  /** UTC ISO, in whole seconds. */
  at: string;
}
