import { describe, expect, it } from '@jest/globals';
import { buildCollection } from '#src/model/build-collection.ts';
import { collectionSchema, type Results } from '#src/model/collection.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { aFailure, aTest } from '../support/builders.ts';

const secret = `gh${'p'}_${'a1B2c3D4'.repeat(5)}`;

function results(overrides: Partial<Results>): Results {
  return {
    session: unknownSession(),
    tests: [],
    coverage: null,
    mutants: null,
    fuzzCrashes: [],
    benchmarks: [],
    problems: [],
    ...overrides,
  };
}
const build = (of: Partial<Results>) =>
  buildCollection({
    environment: { name: `key ${secret}`, os: 'linux', python: '3.13', matrix: { key: secret } },
    shard: { name: 'a', expected: 2 },
    claimed: null,
    command: { exitCode: 1, signal: null, line: `TOKEN=${secret} pytest` },
    results: results(of),
  });

describe('a collection', () => {
  it('is of the published form', () => {
    const collection = build({ tests: [aTest({ failure: aFailure() })] });
    expect(collectionSchema.parse(collection)).toEqual(collection);
  });

  it('holds no secret, wherever it stood', () => {
    const failure = aFailure({
      type: `E${secret}`,
      message: secret,
      excerpt: `>  login(password="hunter22")\nE  ${secret}`,
      location: { file: `${secret}.py`, line: 1, function: secret },
      frames: [{ file: `${secret}.py`, line: 1, function: secret }],
    });
    const collection = build({
      tests: [aTest({ nodeId: `t.py::test_x[${secret}]`, file: `${secret}.py`, markers: [secret], failure })],
      problems: [{ file: `${secret}.xml`, kind: 'malformed', message: secret }],
      session: { ...unknownSession(), plugins: { [secret]: '1' }, seeds: { randomly: secret } },
      coverage: { files: [], branchesMeasured: false, contexts: [`t.py::test_x[${secret}]|run`] },
      fuzzCrashes: [
        {
          kind: 'exception',
          type: `E${secret}`,
          message: `password="hunter22" ${secret}`,
          location: { file: `${secret}.py`, line: 1, function: secret },
          frames: [{ file: `${secret}.py`, line: 1, function: secret }],
          target: `${secret}.py`,
          input: { sha1: 'abc', sizeBytes: 4, base64: 'RlVaCg==', file: `${secret}/crash-abc` },
          timeoutSeconds: null,
          excerpt: secret,
        },
      ],
      benchmarks: [
        {
          nodeId: `t.py::test_x[${secret}]`,
          name: secret,
          group: secret,
          params: { key: secret },
          minMs: 1,
          maxMs: 1,
          meanMs: 1,
          stddevMs: 0,
          medianMs: 1,
          iqrMs: 0,
          rounds: 1,
          iterations: 1,
          opsPerSecond: 1000,
          commit: { sha: 'f00', branch: secret, isDirty: false },
          machine: secret,
        },
      ],
    });
    expect(collectionSchema.parse(collection)).toEqual(collection);
    const text = JSON.stringify(collection);
    expect(text).not.toContain(secret.slice(5));
    expect(text).not.toContain('hunter22');
    expect(text).toContain('[redacted: github-token]');
  });

  it('says when it had to change a node id, and keeps a parameter that is only called password', () => {
    const nodeIds = [`t.py::test_x[${secret}]`, 't.py::test_y[password=hunter22]'];
    const { results: of } = build({ tests: nodeIds.map((nodeId) => aTest({ nodeId })) });
    expect(of.tests.map(({ nodeId }) => nodeId)).toEqual([
      't.py::test_x[[redacted: github-token]]',
      't.py::test_y[password=hunter22]',
    ]);
    expect(of.problems).toEqual([
      { file: 'node ids', kind: 'unsafe', message: expect.stringMatching(/node ids of 1 test/) },
    ]);
  });
});
