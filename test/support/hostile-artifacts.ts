import { deflateRawSync, gzipSync } from 'node:zlib';
import type { Collection } from '#src/model/collection.ts';
import { zipOf } from '../ingest/zip-bytes.ts';
import { artifactOf } from './app-on-fake.ts';
import { aTest } from './builders.ts';
import { aCollection } from './collections.ts';
import type { NewArtifact } from './fake-github/runner.ts';

/** What is to be refused, made for one run of one repository. */
type Hostile = (run: number, repository: string) => NewArtifact;

/** Of the artifact of a run, as the Action names it. */
export const nameOf = (run: number, attempt = 1): string => `redfirst-${run}-${attempt}-test-ubuntu`;

/** A collection that passes everything: believed, it would turn the check green. */
export const falseCollection = (
  run: number,
  repository: string,
  over: Partial<Parameters<typeof aCollection>[0]> = {},
): Collection =>
  aCollection({
    repository,
    runId: run,
    tests: [aTest({ nodeId: 'lie.py::test_lie' })],
    ...over,
  });

const gzipped = (content: unknown): Uint8Array =>
  gzipSync(typeof content === 'string' ? content : JSON.stringify(content));

const zipped = (run: number, ...parts: Parameters<typeof zipOf>): NewArtifact => ({
  name: nameOf(run),
  zipBase64: Buffer.from(zipOf(...parts)).toString('base64'),
});

/** An artifact with one file of the right name, which holds this. */
export const artifactOfFile = (run: number, content: unknown): NewArtifact => ({
  name: nameOf(run),
  files: { [`${nameOf(run)}.json.gz`]: { base64: Buffer.from(gzipped(content)).toString('base64') } },
});

/** A name, what it has, how it is made, and what its line in the check must say. */
export const hostileArtifacts: [string, string, Hostile, RegExp][] = [
  [
    'name-of-other',
    'the name of another run',
    (run, repository) => artifactOf(nameOf(run - 1), falseCollection(run, repository)),
    /name is that of another run/,
  ],
  [
    'later-attempt',
    'the name of an attempt that is yet to come',
    (run, repository) => artifactOf(nameOf(run, 2), falseCollection(run, repository)),
    /attempt/,
  ],
  [
    'claims-other-run',
    'the claim of another run',
    (run, repository) => artifactOf(nameOf(run), falseCollection(run - 1, repository)),
    /artifact of another run/,
  ],
  [
    'claims-other-attempt',
    'the claim of an attempt that is yet to come',
    (run, repository) => artifactOf(nameOf(run), falseCollection(run, repository, { attempt: 2 })),
    /attempt 2/,
  ],
  [
    'claims-other-repository',
    'the claim of another repository',
    (run, repository) =>
      artifactOf(nameOf(run), falseCollection(run, repository, { repository: 'octo/bank' })),
    /artifact of another repository/,
  ],
  [
    'claims-nothing',
    'no claim at all',
    (run, repository) => artifactOf(nameOf(run), { ...falseCollection(run, repository), claimed: null }),
    /does not say of which run/,
  ],
  [
    'listed-other-run',
    'another run in GitHub’s list',
    (run, repository) => ({
      ...artifactOf(nameOf(run), falseCollection(run, repository)),
      misstated: { id: run - 1 },
    }),
    /belongs to another run/,
  ],
  [
    'listed-other-repository',
    'another repository in GitHub’s list',
    (run, repository) => ({
      ...artifactOf(nameOf(run), falseCollection(run, repository)),
      misstated: { repository_id: 1 },
    }),
    /belongs to another run|another repository/,
  ],
  [
    'listed-other-head',
    'another head repository in GitHub’s list',
    (run, repository) => ({
      ...artifactOf(nameOf(run), falseCollection(run, repository)),
      misstated: { head_repository_id: 1 },
    }),
    /another repository/,
  ],
  [
    'listed-other-commit',
    'another commit in GitHub’s list',
    (run, repository) => ({
      ...artifactOf(nameOf(run), falseCollection(run, repository)),
      misstated: { head_sha: '0'.repeat(40) },
    }),
    /another commit/,
  ],
  [
    'wrong-digest',
    'bytes that are not those of its digest',
    (run, repository) => ({
      ...artifactOf(nameOf(run), falseCollection(run, repository)),
      digest: `sha256:${'0'.repeat(64)}`,
    }),
    /digest/,
  ],
  ['gzip-bomb', 'a gzip bomb', (run) => artifactOfFile(run, ' '.repeat(140 * 1024 * 1024)), /larger than/],
  [
    'zip-bomb',
    'a zip bomb that admits four bytes',
    (run) =>
      zipped(run, [
        {
          name: `${nameOf(run)}.json.gz`,
          method: 8,
          content: 'tiny',
          stored: deflateRawSync(Buffer.alloc(140 * 1024 * 1024)),
        },
      ]),
    /holds more than/,
  ],
  [
    'overlapping',
    'two entries over the same bytes',
    (run) =>
      zipped(run, [
        { name: `${nameOf(run)}.json.gz`, content: gzipped('{}') },
        { name: 'b.json.gz', content: gzipped('{}'), offset: 0 },
      ]),
    /overlaps another entry/,
  ],
  [
    'two-entries',
    'a second file',
    (run, repository) =>
      zipped(run, [
        { name: `${nameOf(run)}.json.gz`, content: gzipped(falseCollection(run, repository)) },
        { name: 'extra.json.gz', content: gzipped(falseCollection(run, repository)) },
      ]),
    /must hold one file/,
  ],
  [
    'traversal',
    'a file with steps upwards',
    (run, repository) =>
      zipped(run, [
        { name: `../${nameOf(run)}.json.gz`, content: gzipped(falseCollection(run, repository)) },
      ]),
    /\.\.|path/,
  ],
  [
    'link',
    'a symbolic link',
    (run, repository) =>
      zipped(run, [
        {
          name: `${nameOf(run)}.json.gz`,
          content: gzipped(falseCollection(run, repository)),
          attributes: (0o120777 << 16) >>> 0,
        },
      ]),
    /link|regular file/,
  ],
  [
    'duplicates',
    'two files of one name',
    (run, repository) =>
      zipped(run, [
        { name: `${nameOf(run)}.json.gz`, content: gzipped(falseCollection(run, repository)) },
        { name: `${nameOf(run)}.json.gz`, content: gzipped('{}') },
      ]),
    /twice|same name|two/,
  ],
  ['no-json', 'what is no JSON', (run) => artifactOfFile(run, '<xml/>'), /not JSON/],
  [
    'newer',
    'a newer format',
    (run) => artifactOfFile(run, { schema: 'redfirst/collection@99' }),
    /newer Redfirst/,
  ],
  [
    'unknown-key',
    'a key that the format does not have',
    (run, repository) => artifactOfFile(run, { ...falseCollection(run, repository), body: '<b>' }),
    /not in the form/,
  ],
  [
    'no-gzip',
    'what is not gzipped',
    (run) => ({ name: nameOf(run), files: { [`${nameOf(run)}.json.gz`]: '{}' } }),
    /gzip/,
  ],
  [
    'no-zip',
    'no zip',
    (run) => ({ name: nameOf(run), zipBase64: Buffer.from('hello').toString('base64') }),
    /zip/,
  ],
];
