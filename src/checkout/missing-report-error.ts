/** A named report that does not exist. */
export class MissingReportError extends Error {
  override readonly name = 'MissingReportError';
}
