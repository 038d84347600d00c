import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connectFakeGitHub, type RemoteFakeGitHub } from '../support/fake-github/connect.ts';
import { call } from './scene.ts';

const main = fileURLToPath(new URL('../support/fake-github/main.ts', import.meta.url));

let child: ChildProcess;
let github: RemoteFakeGitHub;

beforeEach(async () => {
  child = spawn(process.execPath, [main, '--port', '0', '--now', '2026-03-02T12:00:00Z'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'] ?? '' },
  });
  if (child.stdout === null) throw new Error('The process has no output');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  github = connectFakeGitHub((JSON.parse(line) as { url: string }).url);
});
afterEach(() => {
  child.kill('SIGKILL');
});

describe('the fake GitHub as a process', () => {
  it('is driven over HTTP as the one in the process is', async () => {
    const { sha } = await github.createRepository({ owner: 'octo', name: 'widgets' });
    const { number } = await github.openIssue({ repository: 'octo/widgets', as: 'octo', title: 'Odd' });
    const answer = await call(github, 'GET', `/repos/octo/widgets/issues/${number}`);
    expect(answer.body).toMatchObject({ title: 'Odd', created_at: '2026-03-02T12:00:00Z' });
    expect((await call(github, 'GET', '/repos/octo/widgets/commits/main')).body['sha']).toBe(sha);
    expect((await github.calls()).map(({ template }) => template)).toEqual([
      '/repos/{owner}/{repo}/issues/{issue_number}',
      '/repos/{owner}/{repo}/commits/{ref}',
    ]);
    expect(await github.advanceClock({ days: 1 })).toEqual({ now: '2026-03-03T12:00:00.000Z' });
    expect((await github.state())['octo/widgets']?.issues).toHaveLength(1);
  });

  it('says over HTTP what a control refuses', async () => {
    await expect(github.createRepository({ owner: 'octo', name: 'widgets' })).resolves.toMatchObject({
      fullName: 'octo/widgets',
    });
    await expect(github.createRepository({ owner: 'octo', name: 'widgets' })).rejects.toThrow(
      /There is a repository octo\/widgets already/,
    );
    const unknown = await call(github, 'POST', '/_fake/make-coffee', { body: {} });
    expect([unknown.status, unknown.body['message']]).toEqual([404, 'There is no control makeCoffee']);
    expect((await call(github, 'GET', '/_fake/clock')).body['now']).toBe('2026-03-02T12:00:00.000Z');
  });

  it('ends on SIGTERM', async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });
});
