import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where an embedded database lies within the data folder that holds it (its lock lies beside it). */
export function databaseIn(folder: string): string {
  return join(folder, 'database');
}

/** Whether a folder holds an embedded database. Loads no database engine, so that the CLI may ask before it does. */
export function hasDatabase(folder: string): boolean {
  return existsSync(databaseIn(folder));
}
