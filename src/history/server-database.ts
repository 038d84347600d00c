import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

/** What one process needs at once: a few reports side by side. A server allows a hundred by default, to all together. */
const connectionsAtMost = 10;
const connectWithinMs = 15_000;

/**
 * Opens the database of a PostgreSQL server.
 *
 * @param url `postgresql://user:password@host/database`, with what else PostgreSQL's clients take in it
 * @throws an Error that says where nobody answers, without the password
 */
export async function openServerDatabase(url: string): Promise<Kysely<Tables>> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connectionsAtMost,
    connectionTimeoutMillis: connectWithinMs,
    application_name: 'redfirst',
  });
  // One that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', () => {});
  // One that breaks in use fails what uses it; it says so once more, which would end the process as well.
  pool.on('connect', (client) => client.on('error', () => {}));
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const version = await sql<{ version: number }>`
      select current_setting('server_version_num')::integer as version`.execute(database);
    const number = version.rows[0]?.version ?? 0;
    if (number < oldestServer)
      throw new Error(`it is PostgreSQL ${Math.floor(number / 10_000)}, and 14 is the oldest that works`);
    return database;
  } catch (error) {
    await database.destroy();
    throw new Error(
      `The history's database at ${placeOf(url)} can't be opened (${reasonOf(error)}). See that DATABASE_URL is right and that the server takes connections from here.`,
      { cause: error },
    );
  }
}

/** Of those that its makers still mend in 2026. */
const oldestServer = 140_000;

/** In one line. Of a name that stands for several addresses, what each of them said. */
function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.map(reasonOf).join('; ');
  const reason = 'message' in error && error.message !== '' ? error.message : error;
  return String(reason).replaceAll(/\s+/g, ' ');
}

function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL';
  const { hostname, port, pathname, username } = new URL(url);
  // A password with a slash in it: its beginning is taken for a port, and its end for a database.
  if (url.includes('@') && username === '') return 'DATABASE_URL';
  return `${hostname === '' ? 'localhost' : hostname}${port === '' ? '' : `:${port}`}${pathname}`;
}
