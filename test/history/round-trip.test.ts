import { describe, expect, it } from '@jest/globals';
import { collectionSchema } from '#src/model/collection.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { aCollection, aRepository, aRun, saveReport } from './builders.ts';
import { historiesOnBothEngines } from './engines.ts';
import { aGeneratedCollection, asKept } from './generated-collections.ts';

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

describe('the generated collections', () => {
  it('are collections, and hold what there is to lose', () => {
    const all = seeds.map((seed) => aGeneratedCollection(seed));
    for (const collection of all) expect(collectionSchema.parse(collection)).toEqual(collection);
    const tests = all.flatMap(({ results }) => results.tests);
    const outcomes = tests.flatMap(({ attempts }) => attempts.map(({ outcome }) => outcome));
    expect(new Set(outcomes).size).toBe(7);
    expect(tests.some(({ attempts }) => attempts.length > 2)).toBe(true);
    expect(tests.some(({ nodeId }) => nodeId.includes('\0'))).toBe(true);
    expect(tests.some(({ nodeId }) => nodeId.length > 5_000)).toBe(true);
    expect(all.some(({ results }) => results.tests.length === 0)).toBe(true);
    expect(new Set(all.map(({ results }) => results.order?.length ?? 0)).size).toBe(3);
    expect(all.some(({ results }) => results.coverage?.files.length === 0)).toBe(true);
    expect(
      all.some(
        ({ results }) => new Set(results.tests.map(({ nodeId }) => nodeId)).size < results.tests.length,
      ),
    ).toBe(true);
  });
});

describe.each(await historiesOnBothEngines())('on $name', ({ history }) => {
  describe('a collection', () => {
    it('comes back as it was saved, whatever is in it', async () => {
      const repository = aRepository();
      for (const seed of seeds) {
        const headSha = seed.toString(16).padStart(40, '0');
        const run = aRun(repository, { runId: seed, headSha });
        const collection = aGeneratedCollection(seed);
        await saveReport(history, run, [collection]);
        const loaded = await history.loadCollectionsOfHead(repository.id, headSha);
        expect({ seed, loaded }).toEqual({ seed, loaded: [{ run, collection: asKept(collection) }] });
      }
    });

    it('comes back as it was saved when many share what is in them, saved in one call and loaded in one', async () => {
      const repository = aRepository();
      const run = aRun(repository);
      const collections = seeds.slice(0, 20).map((seed) => {
        const environment = `${String(seed).padStart(2, '0')}`;
        // Three seeds: the same tests, failures and files in several environments.
        return aGeneratedCollection(seed % 3, { environment, shard: null, job: 'test' });
      });
      await saveReport(history, run, collections);
      const loaded = await history.loadCollectionsOfHead(repository.id, run.headSha);
      expect(loaded.map(({ collection }) => collection)).toEqual(collections.map(asKept));
    });

    it('keeps its tests apart that differ in their rootdir only, or in what is no valid text', async () => {
      const repository = aRepository();
      const names = [
        ['', 't.py::test'],
        ['a', 't.py::test'],
        ['', 't.py::test\ud800'],
        ['', 't.py::test\ud801'],
        ['', 't.py::test\ufffd'],
        ['', 't.py::test","b'],
      ] as const;
      const tests = names.map(([rootdir, nodeId], line) => aTest({ rootdir, nodeId, line: line + 1 }));
      await saveReport(history, aRun(repository), [aCollection({ tests })]);
      const [loaded] = await history.loadCollectionsOfHead(repository.id, aRun(repository).headSha);
      expect(loaded?.collection.results.tests).toEqual(tests);
    });

    it('may hold ten thousand tests, each different in all that is kept of it', async () => {
      const repository = aRepository();
      const tests = Array.from({ length: 10_000 }, (_, index) => ({
        ...aTest({
          nodeId: `tests/test_${index % 97}.py::test_${index}`,
          line: index + 1,
          markers: [`m${index % 13}`],
          ...(index % 2 === 0 ? {} : { failure: aFailure({ message: `assert ${index} == 0` }) }),
        }),
        attempts:
          index % 2 === 0
            ? [{ outcome: 'passed' as const, durationMs: index % 1_000 }]
            : [
                {
                  outcome: 'failed' as const,
                  durationMs: index,
                  failure: aFailure({ message: `assert ${index} == 0` }),
                },
              ],
      }));
      await saveReport(history, aRun(repository), [aCollection({ tests })]);
      const [loaded] = await history.loadCollectionsOfHead(repository.id, aRun(repository).headSha);
      expect(loaded?.collection.results.tests).toEqual(tests);
    });
  });
});
