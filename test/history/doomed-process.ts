// A process of its own that works on the history and kills itself at one of its SQL statements. With the statement null it
// does all of the work, and says how many statements that took.
import { argv, kill, pid, stdout } from 'node:process';
import pg from 'pg';
import { EmbeddedPostgres } from '#src/history/embedded-postgres.ts';
import { openHistory } from '#src/history/open-history.ts';
import { ManualClock } from '../support/a-clock.ts';
import { doomedRepository, doomedWork } from './doomed-work.ts';

const { database, work, index, statement, isSent, exported } = JSON.parse(argv[2] ?? '');
let statements = 0;
let isArmed = false;

/** Runs one statement, unless it is the fatal one; that is sent to a server or not, and its answer never comes. */
function counted<Answer>(run: () => Answer): Answer {
  if (isArmed) statements += 1;
  if (!isArmed || statements !== statement) return run();
  const answer = isSent ? run() : undefined;
  if (isSent) setImmediate(() => kill(pid, 'SIGKILL'));
  else kill(pid, 'SIGKILL');
  return answer as Answer;
}

const query = pg.Client.prototype.query;
pg.Client.prototype.query = function counting(...given: unknown[]) {
  return counted(() => Reflect.apply(query, this, given));
};
/** What begins a statement in PostgreSQL's protocol: Query and Execute. */
const begins = new Set(['Q', 'E'].map((letter) => letter.charCodeAt(0)));
const execute = EmbeddedPostgres.prototype.execProtocolRawSync;
EmbeddedPostgres.prototype.execProtocolRawSync = function counting(message) {
  const run = () => Reflect.apply(execute, this, [message]);
  return begins.has(message[0] ?? 0) ? counted(run) : run();
};

const history = await openHistory({ database, clock: new ManualClock(), holder: `the doomed, pid ${pid}` });
const { prepare, work: doomed } = doomedWork(work, exported);
await prepare(history, doomedRepository(index));
isArmed = true;
await doomed(history, doomedRepository(index));
isArmed = false;
await history.close();
stdout.write(`${statements}\n`);
