import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readActionSurroundings } from '../../app/action-surroundings.ts';

const sha = 'a'.repeat(40);
const variables = {
  INPUT_TOKEN: 'a-token',
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_WORKFLOW_REF: 'octo/shop/.github/workflows/redfirst.yml@refs/heads/main',
  GITHUB_RUN_ID: '7',
  GITHUB_EVENT_NAME: 'workflow_run',
  GITHUB_EVENT_PATH: 'event.json',
  RUNNER_TEMP: '/tmp/job',
};
const read = (over: Record<string, string> = {}, payload: unknown = {}) =>
  readActionSurroundings({ ...variables, ...over }, () => JSON.stringify(payload));

describe('what the runner says', () => {
  it('is one object: the token, the workflow’s own file and branch, the run that completed', () => {
    const surroundings = read({}, { workflow_run: { id: 5, head_sha: sha }, sender: { type: 'Bot' } });
    expect(surroundings).toMatchObject({
      credentials: { token: 'a-token' },
      apiUrl: 'https://api.github.com',
      repository: { owner: 'octo', name: 'shop' },
      workflowPath: '.github/workflows/redfirst.yml',
      workflowRef: 'refs/heads/main',
      event: { isByBot: true, completedRun: { runId: 5, headSha: sha }, commit: null },
    });
  });

  it('has an App before a token', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    const { credentials } = read({ 'INPUT_APP-ID': '12', 'INPUT_PRIVATE-KEY': pem });
    expect(credentials).toMatchObject({ appId: 12 });
  });

  it('has the commit that a person dispatches, whole or not at all', () => {
    const dispatch = { GITHUB_EVENT_NAME: 'workflow_dispatch' };
    expect(read(dispatch, { inputs: { commit: ` ${sha} ` } }).event.commit).toBe(sha);
    expect(read(dispatch, { inputs: null }).event.commit).toBeNull();
    expect(() => read(dispatch, { inputs: { commit: 'main' } })).toThrow(/whole sha/);
  });

  it.each([
    [{ GITHUB_EVENT_NAME: 'pull_request_target' }, /nothing to do for the event `pull_request_target`/],
    [{ GITHUB_WORKFLOW_REF: 'octo/other/.github/workflows/a.yml@refs/heads/main' }, /another repository/],
    [{ INPUT_TOKEN: '' }, /`token` is empty/],
    [{ 'INPUT_APP-ID': '12' }, /`private-key` must hold the key/],
    [{ RUNNER_TEMP: '' }, /does not say RUNNER_TEMP/],
  ])('is refused where it can’t be used: %j', (over, message) => {
    expect(() => read(over)).toThrow(message);
  });
});
