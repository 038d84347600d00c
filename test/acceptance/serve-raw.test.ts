import { expect, it } from '@jest/globals';
import type { RemoteFakeGitHub } from '../support/fake-github/connect.ts';
import { junitArtifact, junitOf } from '../support/raw-artifacts.ts';
import { installApp, serveInstalled, stopped, until } from '../support/served-app.ts';
import { withFakeProcess } from '../support/with-fake-process.ts';

let github: RemoteFakeGitHub;
const mine = withFakeProcess((started) => {
  github = started;
});

it('redfirst serve reads reports that a workflow uploads without the Redfirst step', async () => {
  const app = await installApp(github, { owner: 'octo', name: 'raw' });
  const { repository } = app;
  await github.push({
    repository,
    branch: 'main',
    files: {
      '.github/redfirst.yml': 'filing: on\nartifacts: ["junit-*"]\n',
      'tests/deep/test_more/inner.py': 'def test_it(): ...\n',
    },
  });
  const served = mine(await serveInstalled(github, app));
  const { run } = await github.startRun({ repository });
  const junit = junitOf('tests.deep.test_more.inner', {
    test_it: 'fails',
    test_ok: 'passes',
    test_too: 'passes',
  });
  await github.completeRun({
    repository,
    run,
    conclusion: 'failure',
    artifacts: [junitArtifact('junit-3.12', junit), junitArtifact('junit-3.13', junit)],
  });
  const checks = await until(
    async () => (await github.state())[repository]?.checkRuns ?? [],
    (found) => found.some(({ status }) => status === 'completed'),
  );
  expect(checks.map(({ name, conclusion }) => [name, conclusion])).toEqual([['Redfirst', 'failure']]);
  expect(checks[0]?.summary).toContain('`tests/deep/test_more/inner.py::test_it`');
  expect(checks[0]?.summary).toContain('environment `3.12; 3.13`');
  expect(await stopped(served)).toBe(0);
}, 60_000);
