/** How a person ended an issue by a command. */
export interface PersonsEnd {
  /** A login. */
  by: string;
  /** '' where no reason was given. */
  why: string;
  /** The issue that it is a duplicate of; null: it is completed. */
  duplicateOf: number | null;
  /** UTC ISO. */
  at: string;
}
