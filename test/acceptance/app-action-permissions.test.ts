import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHistory } from '#src/history/open-history.ts';
import type { Clock } from '#src/model/clock.ts';
import type { History } from '#src/model/history.ts';
import type { HistoryRecord } from '#src/model/history-record.ts';
import type { ActionEvent } from '../../app/action-surroundings.ts';
import { createTokenProbot, listenTo } from '../../app/create-probot.ts';
import { appLog, createLog } from '../../app/log.ts';
import { readTokenBot, tokenRepositories } from '../../app/token-repositories.ts';
import { triageApp } from '../../app/triage-app.ts';
import { type OnceEnd, triageOnce } from '../../app/triage-once.ts';
import { appPermissions } from '../support/app-on-fake.ts';
import { aCollection, failingTest, mendedTest, passingTests } from '../support/collections.ts';
import type { Permissions } from '../support/fake-github/state.ts';
import { startTriageScene, TRIAGE, type TriageScene } from '../support/triage-workflow.ts';

// A bill is a P1, which is filed at once and due after a moment here.
const config = 'filing: on\nsla:\n  hours:\n    P1: 0.0001\n';
const red = [...passingTests(3), failingTest('billing')];
const green = [...passingTests(3), mendedTest('billing')];

/** An hour ahead of GitHub, so that what is filed now is late. */
const clock: Clock = {
  now: () => new Date(Date.now() + 3_600_000),
  sleep: async () => {},
};

let scene: TriageScene;
let history: History;
/** What the triages with all permissions learnt. */
let learnt: HistoryRecord[];
beforeAll(async () => {
  scene = await startTriageScene(config, { private: true });
  history = await aHistory();
  const whole = { ...appPermissions };
  await triage(await completed({ tests: green }), whole);
  await triage(await completed({ sha: await push(), tests: red }), whole);
  learnt = [];
  for await (const record of history.exportRecords()) learnt.push(record);
  await history.close();
}, 60_000);
afterAll(() => scene.close());

/** One of each kind, each of which would lead to a write: what no one has seen breaks, is asked for and said. */
async function newEvents(row: number): Promise<ActionEvent[]> {
  const { github, repository } = scene;
  const [branch, on] = [`change-${row}`, { repository, number: 1, as: 'octo' }];
  await github.push({ repository, branch, files: { [`${branch}.txt`]: 'x' } });
  const { headSha } = await github.openPullRequest({ repository, head: branch });
  const proposed = await completed({
    event: 'pull_request',
    branch,
    tests: [...red, failingTest(`cart_${row}`)],
  });
  const pushed = await completed({ sha: await push(), tests: [...red, failingTest(`tax_${row}`)] });
  await github.label({ ...on, labels: [row % 2 === 0 ? 'P0' : 'P2'] });
  const { payload: labeled } = await scene.lastEvent('issues', 'labeled');
  await github.comment({ ...on, body: '/redfirst pause until the audit' });
  const { payload: commented } = await scene.lastEvent('issue_comment', 'created');
  return [
    proposed,
    pushed,
    { ...anEvent, name: 'schedule' },
    { ...anEvent, name: 'workflow_dispatch', commit: headSha },
    { ...anEvent, name: 'issues', payload: labeled },
    { ...anEvent, name: 'issue_comment', payload: commented },
  ];
}

const aHistory = () => openHistory({ database: { folder: null }, clock, holder: 'test' });

const anEvent = { id: '1', payload: {}, isByBot: false, completedRun: null, commit: null };

const push = async (): Promise<string> => {
  const files = { 'pushes.txt': String(pushes++) };
  return (await scene.github.push({ repository: scene.repository, branch: 'main', files })).sha;
};
let pushes = 0;

async function completed({
  tests,
  ...run
}: { tests: typeof red } & Parameters<TriageScene['complete']>[0]): Promise<ActionEvent> {
  const { payload } = await scene.complete(run, (runId) => aCollection({ runId, tests }));
  const { id, head_sha } = (payload as { workflow_run: { id: number; head_sha: string } }).workflow_run;
  const completedRun = { runId: id, headSha: head_sha };
  return { ...anEvent, name: 'workflow_run', payload, completedRun };
}

/** What the action does for an event, but for its outputs, with a token of these permissions; and what it warned of. */
async function triage(event: ActionEvent, permissions: Permissions): Promise<OnceEnd & { warned: string[] }> {
  const probot = createTokenProbot({
    apiUrl: scene.github.url,
    token: await scene.tokenOf(permissions),
    log: createLog('fatal'),
    throttle: false,
  });
  const [owner = '', name = ''] = scene.repository.split('/');
  const repository = { id: scene.id, owner, name, defaultBranch: 'main', isPrivate: true };
  const api = await probot.auth();
  const repositories = tokenRepositories(
    { api, bot: await readTokenBot(api, clock), clock },
    { id: scene.id },
  );
  const warned: string[] = [];
  const parts = {
    history,
    repositories,
    clock,
    log: {
      ...appLog(createLog('fatal')),
      warn: (message: string) => void warned.push(message),
      error: (error: unknown, message: string) => void warned.push(`${message}: ${String(error)}`),
    },
  };
  const app = triageApp(parts);
  listenTo(probot, app);
  const folder = mkdtempSync(join(tmpdir(), 'redfirst-once-'));
  const end = await triageOnce({
    ...parts,
    app,
    probot,
    repository,
    workflowPath: TRIAGE.path,
    event,
    folder,
  });
  return { ...end, warned };
}

const without = (...names: string[]): Permissions =>
  Object.fromEntries(Object.entries(appPermissions).filter(([name]) => !names.includes(name)));

const rows: { lacks: string; permissions: Permissions; says: RegExp }[] = [
  { lacks: 'checks: write', permissions: { ...appPermissions, checks: 'read' }, says: /checks: write/ },
  {
    lacks: 'issues: write and pull-requests: write',
    permissions: { ...appPermissions, issues: 'read', pull_requests: 'read' },
    says: /issues: write/,
  },
  { lacks: 'pull-requests', permissions: without('pull_requests'), says: /pull_requests/ },
  { lacks: 'actions', permissions: without('actions'), says: /actions/ },
  { lacks: 'contents', permissions: without('contents'), says: /contents/ },
  { lacks: 'all permissions', permissions: { metadata: 'read' }, says: /permissions/ },
];

/** Each kind of event meets each lack of a write, and the lack of all; the others meet what reads and writes most. */
async function eventsFor({ lacks, permissions }: (typeof rows)[number]): Promise<ActionEvent[]> {
  const all = await newEvents(rows.findIndex((row) => row.lacks === lacks));
  const isWhole = lacks.includes('write') || permissions['contents'] === undefined;
  return isWhole ? all : all.filter(({ name }) => name === 'workflow_run' || name === 'schedule');
}

describe('the job of the app as an action', () => {
  it.each(rows)('stays green without $lacks, whatever happened, and warns of it', async (row) => {
    const warned: string[] = [];
    history = await aHistory();
    for (const record of learnt) await history.importRecord(record);
    for (const event of await eventsFor(row)) {
      const end = await triage(event, row.permissions);
      // What is left for later, or thrown, turns the job red.
      expect([event.name, end.left]).toEqual([event.name, 0]);
      // What was never taken up must not be hidden by a younger history that lacks it.
      if (row.permissions['actions'] === undefined) expect(end.kept).toBeNull();
      warned.push(...end.warned);
    }
    await history.close();
    expect(warned.join('\n')).toMatch(row.says);
  });

  it('does the rest of what a person starts by hand, when a part of it is forbidden', async () => {
    history = await aHistory();
    for (const record of learnt) await history.importRecord(record);
    const { warned } = await triage({ ...anEvent, name: 'workflow_dispatch' }, without('contents'));
    await history.close();
    const forbidden = expect.stringContaining('must have contents=read');
    // Its past, its labels, and the sweep.
    expect(warned).toEqual([forbidden, forbidden, expect.stringContaining('left out for want of contents')]);
  });
});
