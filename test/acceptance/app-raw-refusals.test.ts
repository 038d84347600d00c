import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { zipOf } from '../ingest/zip-bytes.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aProject, type Project } from '../support/app-project.ts';
import type { NewArtifact } from '../support/fake-github/runner.ts';
import { junitArtifact, junitOf } from '../support/raw-artifacts.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});
jest.setTimeout(30_000);

/** Believed, it would turn the check green. */
const lie = junitOf('tests.test_lie', { test_lie: 'passes' });
const name = 'junit-3.12';
const zipped = (...parts: Parameters<typeof zipOf>): NewArtifact => ({
  name,
  zipBase64: Buffer.from(zipOf(...parts)).toString('base64'),
});

/** What is to be refused, and what its line in the check must say. */
const hostile: [string, NewArtifact, RegExp][] = [
  ['steps upwards', zipped([{ name: '../junit.xml', content: lie }]), /leads out of its folder/],
  ['an absolute name', zipped([{ name: '/junit.xml', content: lie }]), /absolute path/],
  [
    'a symbolic link',
    zipped([{ name: 'junit.xml', content: lie, attributes: (0o120777 << 16) >>> 0 }]),
    /is a link/,
  ],
  [
    'two files of one name',
    zipped([
      { name: 'junit.xml', content: lie },
      { name: 'JUnit.xml', content: lie },
    ]),
    /one name twice/,
  ],
  [
    'two entries over the same bytes',
    zipped([
      { name: 'junit.xml', content: lie },
      { name: 'b.xml', content: lie, offset: 0 },
    ]),
    /overlaps another entry/,
  ],
  [
    'a bomb that admits four bytes',
    zipped([
      {
        name: 'junit.xml',
        method: 8,
        content: 'tiny',
        stored: deflateRawSync(Buffer.alloc(140 * 1024 * 1024)),
      },
    ]),
    /holds more than/,
  ],
  [
    'more files than are read',
    zipped(Array.from({ length: 5001 }, (_, at) => ({ name: `${at}.xml`, content: '' }))),
    /5001 entries/,
  ],
  ['no zip, and no report', { name, zipBase64: Buffer.from('hello').toString('base64') }, /no report/],
  ['nothing', zipped([]), /empty/],
  [
    'no report',
    { name, files: { 'a.txt': 'hello', 'b.bin': 'x' } },
    /no report that is read, only a\.txt, b\.bin/,
  ],
  [
    'bytes that are not those of its digest',
    { ...junitArtifact(name, lie), digest: `sha256:${'0'.repeat(64)}` },
    /digest/,
  ],
  [
    'another commit in GitHub’s list',
    { ...junitArtifact(name, lie), misstated: { head_sha: '0'.repeat(40) } },
    /another commit/,
  ],
  ['another run in GitHub’s list', { ...junitArtifact(name, lie), misstated: { id: 1 } }, /another run/],
  [
    'another head repository in GitHub’s list',
    { ...junitArtifact(name, lie), misstated: { head_repository_id: 1 } },
    /another repository/,
  ],
];

describe('an uploaded report', () => {
  let project: Project;
  beforeAll(async () => {
    project = await aProject(scene, 'guarded', { config: 'filing: off\nartifacts: ["junit-*"]\n' });
    await project.run({ artifacts: () => [junitArtifact(name, lie)] });
  });

  it.each(hostile)('with %s is refused in a line and turns nothing green', async (what, artifact, says) => {
    const branch = `with-${what.replace(/\W+/g, '-')}`;
    const { headSha } = await project.propose({ branch });
    await project.run({ event: 'pull_request', branch, artifacts: () => [artifact] });
    const { summary, conclusion } = await project.check(headSha);
    expect(conclusion).toBe('neutral');
    const lines = (summary ?? '').split('\n').filter((line) => line.startsWith('- **Refused**'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(says);
    expect(summary).not.toContain('test_lie');
  });

  it('that is refused hides nothing of another artifact’s', async () => {
    const { headSha } = await project.propose({ branch: 'beside' });
    await project.run({
      event: 'pull_request',
      branch: 'beside',
      artifacts: () => [
        junitArtifact(
          'junit-3.13',
          junitOf('tests.test_cart', { test_total: 'fails', test_empty: 'passes' }),
        ),
        zipped([{ name: '../junit.xml', content: lie }]),
      ],
    });
    const { summary, conclusion } = await project.check(headSha);
    expect(conclusion).toBe('failure');
    expect(summary).toContain('tests/test_cart.py::test_total');
    expect(summary).toContain('**Refused**');
  });

  it('that is one file as it is, without a zip, is read', async () => {
    const { headSha } = await project.propose({ branch: 'plain' });
    await project.run({
      event: 'pull_request',
      branch: 'plain',
      artifacts: () => [{ name: 'junit-3.12.xml', zipBase64: Buffer.from(lie).toString('base64') }],
    });
    expect((await project.check(headSha)).conclusion).toBe('success');
  });

  it('whose names and messages are hostile shows as text', async () => {
    const { headSha } = await project.propose({ branch: 'text' });
    const evil = '@octocat <img src=x> [x](https://evil.example) `';
    await project.run({
      event: 'pull_request',
      branch: 'text',
      artifacts: () => [
        {
          name: 'junit-@octocat [x](evil)',
          files: {
            'junit.xml': junitOf('tests.test_a', { [`test_a[${evil}]`]: 'fails' }),
            '<img src=x>.png': 'x',
          },
        },
      ],
    });
    const { summary } = await project.check(headSha);
    expect(summary).toContain('**Passed over**');
    expect(summary?.replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')).not.toMatch(
      /<img|\]\(https:\/\/evil|(?<![\w`])@octocat/,
    );
  });
});
