import { beforeAll, describe, expect, it } from '@jest/globals';
import { openHistory } from '#src/history/open-history.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { startedClock } from '#src/model/started-clock.ts';
import { ManualClock } from '../support/a-clock.ts';
import { aRecord } from '../support/builders.ts';
import { violations } from '../support/published-schema.ts';
import { emptyFolder, parseDocument, runCli } from '../support/run-cli.ts';

const folder = emptyFolder();
// aRecord is a P2, filed on 1 March at 10:00 and due on 8 March.
const filedAt = '2026-03-01T10:00:00.000Z';
const now = '2026-03-09T10:00:00.000Z';

let next = 0;
function issue(record: Partial<CauseRecord>): CauseRecord {
  next += 1;
  return aRecord({ key: `c1-${String(next).padStart(12, '0')}`, issue: next, ...record });
}

function closed(at: string, record: Partial<CauseRecord> = {}): CauseRecord {
  const ended = { state: 'closed', closedAt: at, closedBy: 'us', closeReason: 'completed' } as const;
  return issue({ ...ended, ...record });
}

const answered = (acknowledgedAt: string) => ({ clock: { ...startedClock(filedAt), acknowledgedAt } });

const records = [
  // 1 late, 2 at risk (three quarters of 336 h are over on 12 March), 3 with time, 4 whose clock stands still.
  issue(answered('2026-03-01T11:00:00.000Z')),
  issue({
    severity: 'P3',
    slaHours: 336,
    filedAt: '2026-02-26T10:00:00.000Z',
    dueAt: '2026-03-12T10:00:00.000Z',
  }),
  issue({ severity: 'P3', slaHours: 336, dueAt: '2026-03-15T10:00:00.000Z' }),
  issue({
    clock: { ...startedClock(filedAt), paused: { since: '2026-03-02T10:00:00.000Z', by: 'ann', why: '' } },
  }),
  closed('2026-03-01T20:00:00.000Z', {
    severity: 'P1',
    slaHours: 72,
    ...answered('2026-03-01T10:30:00.000Z'),
  }),
  closed('2026-03-08T10:00:00.000Z', answered('2026-03-01T13:00:00.000Z')),
  closed('2026-03-09T08:00:00.000Z'),
  closed('2026-03-01T12:00:00.000Z', { closedBy: 'people', closeReason: 'duplicate' }),
  aRecord({ key: 'c1-held', state: 'held', issue: null, filedAt: null, dueAt: null }),
  issue({ state: 'gone' }),
];

async function save(id: number, name: string, causes: readonly CauseRecord[]): Promise<void> {
  const history = await openHistory({ database: { folder }, clock: new ManualClock(), holder: 'a test' });
  await history.saveRepository({ id, owner: 'octo', name, defaultBranch: 'main', isPrivate: false }, filedAt);
  await history.saveDecision({ repositoryId: id, run: null, causes, newest: null, operations: [] });
  await history.close();
}

beforeAll(() => save(7, 'shop', records), 60_000);

const sla = (...args: string[]) => runCli(['sla', '--data', folder, '--now', now, ...args]);

describe('redfirst sla', () => {
  it('says by severity how issues stand and how long they took, as published', async () => {
    const run = await sla('--json');
    expect([run.status, run.stderr]).toEqual([0, '']);
    const document = parseDocument(run);
    expect(violations('sla', document)).toEqual([]);
    const none = { hoursToAcknowledge: null, hoursToResolve: null, oldestOpen: null };
    const noneOpen = { total: 0, onTime: 0, atRisk: 0, breached: 0, paused: 0 };
    expect(document).toEqual({
      schema: 'redfirst/sla@1',
      repository: 'octo/shop',
      at: now,
      all: {
        open: { total: 4, onTime: 1, atRisk: 1, breached: 1, paused: 1 },
        closed: { met: 2, breached: 1, calledOff: 1 },
        // 0.5, 1 and 3 hours; 9 of 10: between the upper two.
        hoursToAcknowledge: { issues: 3, median: 1, p90: 2.6 },
        // 10, 168 and 190 hours.
        hoursToResolve: { issues: 3, median: 168, p90: 185.6 },
        oldestOpen: {
          issue: 2,
          key: 'c1-000000000002',
          filedAt: '2026-02-26T10:00:00.000Z',
          dueAt: '2026-03-12T10:00:00.000Z',
          ageHours: 264,
        },
      },
      severities: [
        { severity: 'P0', open: noneOpen, closed: { met: 0, breached: 0, calledOff: 0 }, ...none },
        {
          severity: 'P1',
          open: noneOpen,
          closed: { met: 1, breached: 0, calledOff: 0 },
          hoursToAcknowledge: { issues: 1, median: 0.5, p90: 0.5 },
          hoursToResolve: { issues: 1, median: 10, p90: 10 },
          oldestOpen: null,
        },
        {
          severity: 'P2',
          open: { total: 2, onTime: 0, atRisk: 0, breached: 1, paused: 1 },
          closed: { met: 1, breached: 1, calledOff: 1 },
          hoursToAcknowledge: { issues: 2, median: 2, p90: 2.8 },
          hoursToResolve: { issues: 2, median: 179, p90: expect.closeTo(187.8) },
          oldestOpen: {
            issue: 1,
            key: 'c1-000000000001',
            filedAt,
            dueAt: '2026-03-08T10:00:00.000Z',
            ageHours: 192,
          },
        },
        expect.objectContaining({
          severity: 'P3',
          open: { total: 2, onTime: 1, atRisk: 1, breached: 0, paused: 0 },
        }),
      ],
    });
  });

  it('is a table for reading, with the oldest open issue', async () => {
    const { stdout, status } = await sla();
    expect(status).toBe(0);
    const [head, titles, ...rows] = stdout.split('\n');
    expect(head).toBe('4 open issues of octo/shop at 2026-03-09 10:00 UTC: 1 breached, 1 at risk');
    expect(titles?.trim().split(/\s{2,}/)).toEqual([
      'open',
      'on time',
      'at risk',
      'breached',
      'paused',
      'met',
      'closed late',
      'called off',
      'acknowledged after',
      'resolved after',
      'oldest open',
    ]);
    expect(rows.slice(0, 5).map((row) => row.trim().split(/\s{2,}/))).toEqual([
      ['P0', '0', '0', '0', '0', '0', '0', '0', '0'],
      ['P1', '0', '0', '0', '0', '0', '1', '0', '0', '0.5 h, 0.5 h', '10 h, 10 h'],
      ['P2', '2', '0', '0', '1', '1', '1', '1', '1', '2 h, 2.8 h', '179 h, 188 h', '#1, 192 h old'],
      ['P3', '2', '1', '1', '0', '0', '0', '0', '0', '#2, 264 h old'],
      ['all', '4', '1', '1', '1', '1', '2', '1', '1', '1 h, 2.6 h', '168 h, 186 h', '#2, 264 h old'],
    ]);
  });

  it('answers as of the time that is asked about', async () => {
    const early = parseDocument(await sla('--json', '--now', '2026-03-02T10:00:00Z'));
    expect(early).toMatchObject({
      at: '2026-03-02T10:00:00.000Z',
      all: { open: { breached: 0, onTime: 3 } },
    });
  });

  it('refuses what can not be answered, with exit code 2 and a way out', async () => {
    const elsewhere = await runCli(['sla', '--data', emptyFolder()]);
    expect([elsewhere.status, elsewhere.stdout]).toEqual([2, '']);
    expect(elsewhere.stderr).toContain('There is no history in');
    const unknown = await sla('--repo', 'octo/other');
    expect([unknown.status, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toContain('The history has no repository octo/other; it has octo/shop.');
    const misspelt = await sla('--jsn');
    expect(misspelt.status).toBe(2);
    expect(misspelt.stderr).toContain('--json');
  });

  it('asks which one where there are several', async () => {
    await save(8, 'empty', []);
    const several = await sla();
    expect(several.status).toBe(2);
    expect(several.stderr).toContain('name one with --repo: octo/empty, octo/shop');
    const empty = await sla('--repo', 'Octo/Empty');
    expect([empty.status, empty.stdout]).toEqual([
      0,
      '0 open issues of octo/empty at 2026-03-09 10:00 UTC: 0 breached, 0 at risk\nNo issue was filed yet.\n',
    ]);
  }, 60_000);
});
