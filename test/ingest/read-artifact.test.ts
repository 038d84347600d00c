import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { artifactName } from '#src/action/artifact-name.ts';
import { readArtifact } from '#src/ingest/read-artifact.ts';
import { buildCollection } from '#src/model/build-collection.ts';
import type { ClaimedRun, Collection } from '#src/model/collection.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { zipOf } from './zip-bytes.ts';

const expected = { repository: 'octo/shop', runId: 77, attempt: 2 };
const name = artifactName({ runId: '77', attempt: 1, job: 'test', environment: 'linux', shard: null });

const claimed: ClaimedRun = {
  repository: 'octo/shop',
  runId: '77',
  attempt: 1,
  workflow: 'CI',
  job: 'test',
  event: 'push',
  ref: 'refs/heads/main',
  testedSha: 'a'.repeat(40),
  parents: [],
  pullRequest: null,
};

function aCollection(claim: ClaimedRun | null = claimed): Collection {
  return buildCollection({
    environment: { name: 'linux', os: null, python: null, matrix: {} },
    shard: null,
    claimed: claim,
    command: null,
    results: {
      session: unknownSession(),
      tests: [
        {
          nodeId: 'tests/test_a.py::test_a',
          nodeIdFrom: 'reportlog',
          rootdir: '',
          file: 'tests/test_a.py',
          line: 1,
          markers: [],
          outcome: 'passed',
          flaky: false,
          attempts: [{ outcome: 'passed', durationMs: 1 }],
        },
      ],
      coverage: null,
      mutants: null,
      fuzzCrashes: [],
      benchmarks: [],
      problems: [],
    },
  });
}

const gzipped = (content: unknown): Uint8Array =>
  new Uint8Array(gzipSync(typeof content === 'string' ? content : JSON.stringify(content)));

/** The artifact with this as the content of its file. */
function read(content: unknown, over: Partial<Parameters<typeof readArtifact>[0]> = {}) {
  return readArtifact({ name, bytes: zipSync({ [`${name}.json.gz`]: gzipped(content) }), expected, ...over });
}

async function refusal(...given: Parameters<typeof read>): Promise<string> {
  const artifact = await read(...given);
  if ('collection' in artifact) throw new Error('It was accepted.');
  return artifact.refused;
}

describe('an artifact of the run', () => {
  it('gives the collection that the Action put there', async () => {
    expect(await read(aCollection())).toEqual({ collection: aCollection() });
  });

  it('may be of an earlier attempt, and may spell the repository in other cases', async () => {
    const claim = { ...claimed, repository: 'Octo/Shop', attempt: 2 };
    expect(await read(aCollection(claim))).toHaveProperty('collection');
  });

  it('of a second use in one job has a file of its own name', async () => {
    const second = `${name}-2`;
    const bytes = zipSync({ [`${second}.json.gz`]: gzipped(aCollection()) });
    expect(await read(null, { name: second, bytes })).toHaveProperty('collection');
    expect(await read(null, { bytes })).toEqual({
      refused: `it must hold one file, "${name}.json.gz", and holds "${second}.json.gz"`,
    });
  });
});

describe('an artifact that claims another origin', () => {
  it.each<[string, Partial<ClaimedRun>, string]>([
    ['run', { runId: '78' }, 'it is an artifact of another run: it says "78"'],
    ['run, written otherwise', { runId: '077' }, 'it is an artifact of another run: it says "077"'],
    [
      'repository',
      { repository: 'evil/shop' },
      'it is an artifact of another repository: it says "evil/shop"',
    ],
    ['attempt', { attempt: 3 }, 'it is of attempt 3, and only attempts 1 to 2 have completed'],
  ])('is refused: another %s', async (_, claim, why) => {
    expect(await refusal(aCollection({ ...claimed, ...claim }))).toBe(why);
  });

  it('is refused when it claims none', async () => {
    expect(await refusal(aCollection(null))).toBe('it does not say of which run it is');
  });

  it('is accepted whatever pull request it claims, which is only a claim', async () => {
    expect(await read(aCollection({ ...claimed, pullRequest: 4 }))).toHaveProperty('collection');
  });
});

describe('an artifact that holds something else', () => {
  it.each<[string, unknown, string]>([
    [
      'a newer format',
      { schema: 'redfirst/collection@2' },
      'newer Redfirst (collection format 2; this one reads 1): update the app',
    ],
    ['an older format', { schema: 'redfirst/collection@0' }, 'update the Action'],
    ['another schema', { schema: 'redfirst/inspect@1' }, 'it holds no collection of Redfirst'],
    ['no schema', {}, 'it holds no collection of Redfirst'],
    ['a list', [], 'it holds no collection of Redfirst'],
    ['no JSON', '{"schema"', 'not JSON in UTF-8'],
    ['very deep JSON', '['.repeat(100_000), 'nested deeper than 16 levels'],
    ['millions of lists', `[${'[],'.repeat(3_000_000)}[]]`, 'more than 3000000 objects and lists'],
    ['an unknown key', { ...aCollection(), html: '<b>' }, 'Unknown key at html'],
    [
      'a wrong list',
      { ...aCollection(), results: { ...aCollection().results, tests: [1] } },
      'at results.tests[0]',
    ],
  ])('is refused: %s', async (_, content, why) => {
    expect(await refusal(content)).toContain(why);
  });

  it('is refused when it is not UTF-8, not gzip, or cut', async () => {
    const json = JSON.stringify(aCollection());
    const cases: [Uint8Array, string][] = [
      [new Uint8Array(gzipSync(Buffer.from(json.replace('linux', 'é'), 'latin1'))), 'not JSON in UTF-8'],
      [new TextEncoder().encode(json), 'not gzip'],
      [gzipped(json).subarray(0, -9), 'ends too early'],
    ];
    for (const [content, why] of cases)
      expect(await refusal(null, { bytes: zipSync({ [`${name}.json.gz`]: content }) })).toContain(why);
  });

  it('is refused when there are more files, or none, and says which', async () => {
    const one = { [`${name}.json.gz`]: gzipped(aCollection()) };
    const two = await refusal(null, { bytes: zipSync({ ...one, 'x.md': Buffer.from('x') }) });
    expect(two).toBe(`it must hold one file, "${name}.json.gz", and holds "${name}.json.gz" and "x.md"`);
    const many = { ...one, 'x.md': Buffer.from('x'), 'y.md': Buffer.from('y') };
    expect(await refusal(null, { bytes: zipSync(many) })).toBe('the zip has 3 entries; at most 2 are read');
    expect(await refusal(null, { bytes: zipOf([]) })).toContain('and holds none');
  });

  it('is refused when it is no zip', async () => {
    expect(await refusal(null, { bytes: gzipped(aCollection()) })).toContain('the zip has no end record');
  });
});

describe('a bomb', () => {
  const wanted = `${name}.json.gz`;

  it('of gzip is refused at the limit', async () => {
    const bytes = zipSync(
      { [wanted]: new Uint8Array(gzipSync(Buffer.alloc(130 * 1024 * 1024))) },
      { level: 0 },
    );
    expect(await refusal(null, { bytes })).toBe('its collection is larger than 128 MiB (after inflating)');
  });

  it('of zip is refused at the limit, whatever size it admits', async () => {
    const stored = new Uint8Array(deflateRawSync(Buffer.alloc(130 * 1024 * 1024)));
    const bytes = zipOf([{ name: wanted, method: 8, content: 'tiny', stored }]);
    expect(await refusal(null, { bytes })).toBe('the zip holds more than 128 MiB (after inflating)');
  });
});
