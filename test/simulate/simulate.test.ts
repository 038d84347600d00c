import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { startProcess } from '../support/long-process.ts';
import { projectRoot } from '../support/run-cli.ts';
import { DEFECTS } from './defects.ts';

const node = join(projectRoot, 'node_modules/.bin/node');
/** Far above what they take: only a month that hangs comes so far. */
const PATIENCE_MS = 600_000;

/** `npm run simulate -- --defects --known` catches all there are, in half as much time again. */
const ONE_FOR_EACH_INVARIANT = [
  ['marker-not-looked-for-again', 'one-open-issue-a-cause'],
  ['only-page-one', 'every-open-cause-has-an-issue'],
  ['reopened-although-not-planned', 'peoples-close'],
  ['order-of-arrival', 'only-what-is-confirmed'],
  ['closed-on-skip', 'closed-on-passes-only'],
  ['no-cap', 'ten-issues-a-day'],
  ['mass-failures-are-bugs', 'only-from-trusted-runs'],
  ['body-replaced', 'peoples-text'],
  ['deleted-issue-filed-again', 'deleted-stays-deleted'],
  ['breach-said-twice', 'one-comment-a-breach'],
  ['breach-of-a-closed-issue', 'no-breach-of-a-closed-issue'],
  ['peoples-severity-overruled', 'peoples-labels'],
] as const;

/** What `npm run simulate -- …` prints, and its exit code. */
async function simulated(...args: string[]): Promise<{ lines: string[]; status: number | null }> {
  const child = startProcess(node, [join(projectRoot, 'scripts/simulate.ts'), ...args], {
    env: { TMPDIR: process.env['TMPDIR'] ?? '/tmp' },
  });
  const status = await child.ended;
  return { lines: child.output().trimEnd().split('\n'), status };
}

describe('npm run simulate', () => {
  it(
    'plays months in which every invariant holds, and says so in its last line',
    async () => {
      const { lines, status } = await simulated('--seed', '9', '--months', '2');
      expect(lines.at(-1)).toMatch(/^invariants held: yes, months 2, steps \d{3}$/);
      expect(status).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    'plays them on PostgreSQL too, where each process has connections of its own',
    async () => {
      const { lines } = await simulated('--seed', '9', '--months', '1', '--postgres');
      expect(lines.at(-1)).toMatch(/^invariants held: yes, months 1, steps \d+$/);
    },
    PATIENCE_MS,
  );

  it(
    'catches a seeded defect by each invariant, from the month that is known to show it',
    async () => {
      const chosen = ONE_FOR_EACH_INVARIANT.flatMap(([name]) => ['--defect', name]);
      const { lines, status } = await simulated('--known', ...chosen);
      const caught = lines.flatMap(
        (line) => /^(\S+) \| month \d+, step \d+ \| (\S+) \|/.exec(line)?.slice(1, 3) ?? [],
      );
      expect(caught).toEqual(ONE_FOR_EACH_INVARIANT.flat());
      expect(status).toBe(0);
    },
    PATIENCE_MS,
  );

  it('refuses a number that is none, with how it is used', async () => {
    const { lines, status } = await simulated('--months', 'many');
    expect(lines.join('\n')).toContain('usage: npm run simulate');
    expect(status).toBe(2);
  });
});

describe('the seeded defects', () => {
  it('are at least twelve, each with a name of its own and a month that shows it', () => {
    expect(DEFECTS.length).toBeGreaterThanOrEqual(12);
    expect(new Set(DEFECTS.map(({ name }) => name)).size).toBe(DEFECTS.length);
    expect(DEFECTS.filter(({ seenIn }) => seenIn === null)).toEqual([]);
  });
});
