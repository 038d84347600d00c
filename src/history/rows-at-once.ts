/** Rows of one statement. PostgreSQL's protocol allows 65,535 parameters, so a row may have up to 13. */
export const ROWS_AT_ONCE = 5_000;
