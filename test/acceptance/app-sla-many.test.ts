import { describe, expect, it } from '@jest/globals';
import type { AppOnFake } from '../support/app-on-fake.ts';
import type { Call } from '../support/fake-github/call-log.ts';
import { filedIssues } from '../support/filed-issues.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const OPEN = 10_000;
const DUE = 50;

/** Every 200th is due a week after it was filed, the others much later. */
const records = Array.from({ length: OPEN }, (_, at) => ({
  filedAt: '2026-04-01T10:00:00.000Z',
  dueAt: at % (OPEN / DUE) === 0 ? '2026-04-08T10:00:00.000Z' : '2026-09-01T10:00:00.000Z',
}));

const writesOf = (calls: readonly Call[]) => calls.filter(({ kind }) => kind === 'write');
const listsOf = (calls: readonly Call[]) =>
  calls.filter(
    ({ method, template }) => method === 'GET' && /\/(issues|comments|labels|events)$/.test(template),
  );

/** How often each issue was written to. */
function writesByIssue(calls: readonly Call[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of writesOf(calls)) {
    const issue = /\/issues\/(\d+)/.exec(path)?.[1] ?? path;
    counts.set(issue, (counts.get(issue) ?? 0) + 1);
  }
  return counts;
}

describe('a sweep over 10,000 open issues of which 50 are due', () => {
  it('lists little, writes three times at most for a due issue, and nothing the second time', async () => {
    await scene.moveTo('2026-04-01T10:00:00.000Z');
    const shop = await filedIssues(scene, { name: 'many', records });
    const sweepAt = async (time: string): Promise<Call[]> => {
      await scene.moveTo(time);
      await scene.github.clearCalls();
      expect(await scene.app.sweep()).toBe(0);
      return shop.calls();
    };
    for (const [time, said] of [
      ['2026-04-07T10:00:00.000Z', 'SLA at risk'],
      ['2026-04-08T10:00:01.000Z', 'SLA breached'],
    ] as const) {
      const calls = await sweepAt(time);
      const writes = writesByIssue(calls);
      expect(writes.size).toBe(DUE);
      expect(Math.max(...writes.values())).toBeLessThanOrEqual(3);
      expect(listsOf(calls).length).toBeLessThanOrEqual(100);
      // What is read does not grow with the issues that are not due: the config, CODEOWNERS, and a few for each.
      expect(calls.filter(({ kind }) => kind === 'read').length).toBeLessThanOrEqual(10 + 5 * DUE);
      const comments = writesOf(calls).filter(({ template }) => template.endsWith('/comments'));
      expect(comments.map(({ body }) => JSON.stringify(body).includes(said))).toEqual(
        Array.from({ length: DUE }, () => true),
      );
      const again = await sweepAt(time);
      expect(writesOf(again)).toEqual([]);
      expect(listsOf(again)).toEqual([]);
    }
    expect((await shop.issue(1)).labels).toEqual(['P2', 'bug', 'redfirst', 'sla: breached']);
    expect((await shop.issue(2)).comments).toEqual([]);
  }, 180_000);
});
