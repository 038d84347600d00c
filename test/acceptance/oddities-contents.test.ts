import { expect, it } from '@jest/globals';
import type { InspectCase } from '../support/contract-documents.ts';
import { inspect } from '../support/run-cli.ts';
import { describeWithSharedData, hasShared, sharedPath, truthOf } from '../support/shared-data.ts';
import { readHere, said } from '../support/truth-inspect.ts';

describeWithSharedData('what tests print', () => {
  it('may hold lone surrogates, ANSI and NUL: the document stays UTF-8 and holds them', async () => {
    const { exit, tests } = await inspect([sharedPath('lab-output/xunit2/reportlog.jsonl'), '--cases']);
    expect([exit, tests.failed]).toEqual([0, truthOf('lab-output/xunit2').failing.length]);
  });

  it.each(['reportlog', 'json-report', 'JUnit'] as const)(
    'may be 5 MB in one failure: the document stays below 100 kB (%s)',
    async (name) => {
      const { one: _, outcomeOf: __, ...document } = await said('lab-output/big-5MB', name);
      expect(document.tests).toMatchObject({ total: 3, failed: 2, passed: 1 });
      expect(JSON.stringify(document).length).toBeLessThan(100_000);
    },
  );

  it('may break xdist itself: what was read before is kept, and the loss is named', async () => {
    const run = 'lab-output/xdist2-lone-surrogate-breaks-xdist';
    for (const name of ['reportlog', 'JUnit'] as const) {
      const { problems } = await said(run, name);
      expect([name, problems.map(({ message }) => message).join()]).toEqual([
        name,
        expect.stringMatching(/internal error/i),
      ]);
    }
  });
});

describeWithSharedData('durations', () => {
  it('of JUnit are setup, call and teardown, as those of the log are', async () => {
    const [log, junit] = [
      await said('lab-durations/serial', 'reportlog'),
      await said('lab-durations/serial', 'JUnit'),
    ];
    const lasted = ({ attempts }: InspectCase) => attempts[0]?.durationMs ?? -1;
    // JUnit rounds to a millisecond.
    expect(
      log.cases.map((test) => Math.abs(lasted(test) - lasted(junit.one(test.nodeId) ?? test)) < 1),
    ).toEqual(log.cases.map(() => true));
    expect(log.cases.length).toBe(18);
  });
});

describeWithSharedData('coverage', () => {
  it.each(['branch-package', 'branch-source-path', 'multi-root', 'relative-files'])(
    'names the same files in XML, JSON and LCOV, whatever they are relative to (%s)',
    async (run) => {
      const paths = async (file: string) => {
        const path = sharedPath('lab-coverage', run, file);
        const { coverage } = await readHere([path], sharedPath('lab-coverage/suite'));
        return coverage?.files.map((one) => one.path);
      };
      const json = await paths('coverage.json');
      expect(json).toContain('src/shop/cart.py');
      expect(json).toContain('src/shop/dätei_ünï.py');
      expect(await paths('coverage.xml')).toEqual(json);
      expect(await paths('coverage.lcov')).toEqual(json);
    },
  );

  it('is absent where nothing was measured, which is no problem', async () => {
    expect(hasShared('lab-coverage/no-data/coverage.xml')).toBe(false);
    const { coverage, problems } = await said('lab-coverage/no-data', 'JUnit + tree');
    expect([coverage, problems]).toEqual([null, []]);
  });
});
