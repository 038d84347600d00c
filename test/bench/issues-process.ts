// One process of `npm run bench -- issues`: sweeps over open issues of a fake GitHub, then says what that took as one line of JSON.
import { argv } from 'node:process';
import { groupBy } from '#src/model/group-by.ts';
import { startAppOnFake } from '../support/app-on-fake.ts';
import type { Call } from '../support/fake-github/call-log.ts';
import { filedIssues } from '../support/filed-issues.ts';

const [, , openText = '', dueText = ''] = argv;
const [open, due] = [Number(openText), Number(dueText)];

const scene = await startAppOnFake();
const filedAt = '2026-04-01T10:00:00.000Z';
const shop = await filedIssues(scene, {
  name: 'many',
  records: Array.from({ length: open }, (_, at) => ({
    filedAt,
    dueAt: at % (open / due) === 0 ? '2026-04-08T10:00:00.000Z' : '2026-09-01T10:00:00.000Z',
  })),
});

/** The calls and the CPU time of one sweep. */
async function sweepAt(time: string): Promise<{ calls: Call[]; cpuMs: number }> {
  await scene.moveTo(time);
  await scene.github.clearCalls();
  const before = process.cpuUsage();
  await scene.app.sweep();
  const { user, system } = process.cpuUsage(before);
  return { calls: await shop.calls(), cpuMs: (user + system) / 1000 };
}

function writesOf(calls: readonly Call[]): Call[] {
  return calls.filter(({ kind }) => kind === 'write');
}

function readsOf(calls: readonly Call[]): Call[] {
  return calls.filter(({ kind }) => kind === 'read');
}

await sweepAt('2026-04-07T10:00:00.000Z');
const first = await sweepAt('2026-04-08T10:00:01.000Z');
const second = await sweepAt('2026-04-08T10:05:00.000Z');
await scene.close();
const byIssue = groupBy(writesOf(first.calls), ({ path }) => /\/issues\/(\d+)/.exec(path)?.[1] ?? path);
if (byIssue.length !== due) throw new Error(`${byIssue.length} issues were written to, and ${due} are due`);
console.log(
  JSON.stringify({
    lists: readsOf(first.calls).filter(({ template }) => /\/(issues|comments)$/.test(template)).length,
    reads: readsOf(first.calls).length,
    writes: writesOf(first.calls).length,
    mostWrites: Math.max(...byIssue.map(({ length }) => length)),
    readsAgain: readsOf(second.calls).length,
    writesAgain: writesOf(second.calls).length,
    cpuMs: first.cpuMs,
    cpuAgainMs: second.cpuMs,
  }),
);
