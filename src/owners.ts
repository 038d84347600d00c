/** Whom an issue is assigned to, and whom it mentions instead: teams, and users who can't be assigned. */
export interface Owners {
  assign: string[];
  mention: string[];
}
