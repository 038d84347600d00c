import process from 'node:process';
import { parseArgs } from 'node:util';
import { startFakeGitHub } from './fake-github.ts';

/*
 * The fake GitHub as a process: `node test/support/fake-github/main.ts [--port 0] [--now 2026-01-05T08:00:00Z]`. It prints
 * one line of JSON with its url once it listens, and ends on SIGTERM or SIGINT.
 */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, now: { type: 'string' } },
});
const github = await startFakeGitHub({
  port: Number(values.port),
  ...(values.now === undefined ? {} : { now: values.now }),
});
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    void github.close();
  });
// Only now: who reads it may send a signal at once.
process.stdout.write(`${JSON.stringify({ url: github.url })}\n`);
