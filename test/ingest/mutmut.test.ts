import { describe, expect, it } from '@jest/globals';
import { readReports } from '#src/ingest/read-reports.ts';
import { noCheckout } from '#src/model/checkout.ts';
import type { Results } from '#src/model/collection.ts';
import { readAll, report, treeOf } from './given.ts';

const meta = (codes: object): string =>
  JSON.stringify({ exit_code_by_key: codes, hash_by_function_name: {}, durations_by_key: {} }, null, 4);
const stats = (counts: object): string =>
  JSON.stringify({
    killed: 0,
    survived: 0,
    total: 0,
    no_tests: 0,
    skipped: 0,
    suspicious: 0,
    timeout: 0,
    check_was_interrupted_by_user: 0,
    segfault: 0,
    ...counts,
  });
const name = (mangled: string, number = 1): string => `shop.core.${mangled}__mutmut_${number}`;
const codes = { [name('x_clamp', 1)]: 1, [name('x_clamp', 2)]: 0, [name('x\u01c1Box\u01c1grow')]: 0 };
const results = `warnings.warn(\n    ${name('x_clamp', 2)}: survived\n    ${name('x\u01c1Box\u01c1grow')}: survived\n`;

const survivors = ({ mutants }: Results) =>
  mutants?.survivors.map(({ class: of, function: called, file }) => [of, called, file]);

describe('mutmut’s .meta', () => {
  // The table of mutmut 3.8.1, `mutmut.stats.status_by_exit_code`.
  it.each([
    [0, 'survived'],
    [1, 'killed'],
    [3, 'killed'],
    [2, 'interrupted'],
    [5, 'noTests'],
    [33, 'noTests'],
    [34, 'skipped'],
    [35, 'suspicious'],
    [36, 'timeout'],
    [24, 'timeout'],
    [-24, 'timeout'],
    [152, 'timeout'],
    [255, 'timeout'],
    [37, 'caughtByTypeCheck'],
    [-11, 'segfault'],
    [-9, 'segfault'],
    [null, 'notChecked'],
    [99, 'suspicious'],
  ])('counts the exit code %j as %s', async (code, status) => {
    const { mutants } = await readAll(meta({ [name('x_clamp')]: code }));
    expect(mutants?.counts).toMatchObject({ total: 1, [status]: 1 });
    const numbers = Object.values(mutants?.counts ?? {}).reduce<number>((sum, one) => sum + (one ?? 0), 0);
    expect(numbers).toBe(2);
  });

  it('names the survivors: module, class, function, and the file that the path of the .meta tells', async () => {
    const file = report(meta(codes), 'mutants/src/shop/core.py.meta');
    const read = await readReports([file], noCheckout);
    expect(read.mutants).toMatchObject({
      counts: { total: 3, killed: 1, survived: 2 },
      modules: ['shop.core'],
    });
    expect(survivors(read)).toEqual([
      [null, 'clamp', 'src/shop/core.py'],
      ['Box', 'grow', 'src/shop/core.py'],
    ]);
    expect(read.mutants?.survivors[1]).toMatchObject({
      name: name('x\u01c1Box\u01c1grow'),
      module: 'shop.core',
    });
  });

  it('of several files is one run', async () => {
    const a = report(meta(codes), 'mutants/src/shop/core.py.meta');
    const b = report(meta({ 'shop.tax.x_rate__mutmut_1': 0 }), 'mutants/src/shop/tax.py.meta');
    const { mutants } = await readReports([a, b], noCheckout);
    expect(mutants?.counts.total).toBe(4);
    expect(mutants?.modules).toEqual(['shop.core', 'shop.tax']);
  });

  it('of equal names in two packages is two mutants, and of the same file one', async () => {
    const one = { 'core.x_a__mutmut_1': 0 };
    const at = (folder: string) => report(meta(one), `${folder}/mutants/core.py.meta`);
    const tree = treeOf('a/core.py', 'b/core.py');
    const inFolder = (folder: string) => ({ ...at(folder), folder: `${folder}/mutants` });
    const two = await readReports([inFolder('a'), inFolder('b'), inFolder('a')], tree);
    expect(two.mutants?.counts.total).toBe(2);
    expect(survivors(two)).toEqual([
      [null, 'a', 'a/core.py'],
      [null, 'a', 'b/core.py'],
    ]);
  });

  it('with a name that is not mutmut’s gives a problem', async () => {
    const read = await readAll(meta({ ...codes, nonsense: 0 }));
    expect(read.mutants?.counts.total).toBe(3);
    expect(read.problems.map(({ kind }) => kind)).toEqual(['malformed']);
    expect(await readAll(meta({ nonsense: 0 }))).toMatchObject({
      mutants: null,
      problems: [{ kind: 'malformed' }],
    });
  });

  it('of a file without mutants has none', async () => {
    expect((await readAll(meta({}))).mutants).toMatchObject({
      counts: { total: 0, killed: 0 },
      survivors: [],
    });
  });
});

describe('the output of `mutmut results`', () => {
  it('names what was not killed, and leaves open how many were', async () => {
    const read = await readAll(results);
    expect(read.mutants?.counts).toMatchObject({ total: null, killed: null, survived: 2 });
    expect(read.mutants?.survivors).toHaveLength(2);
    expect(read.problems).toEqual([]);
  });

  it('with all of them is complete', async () => {
    const { mutants } = await readAll(
      `${results}    ${name('x_clamp', 1)}: killed\n    ${name('x_b')}: no tests\n`,
    );
    expect(mutants?.counts).toMatchObject({ total: 4, killed: 1, survived: 2, noTests: 1 });
  });

  it('finds the files of modules in the checkout', async () => {
    const read = await readReports([report(results)], treeOf('src/shop/core.py'));
    expect(survivors(read)?.[0]).toEqual([null, 'clamp', 'src/shop/core.py']);
    expect(survivors(await readReports([report(results)], treeOf('other.py')))?.[0]).toEqual([
      null,
      'clamp',
      null,
    ]);
  });
});

describe('the numbers of `mutmut export-cicd-stats`', () => {
  it('stand alone', async () => {
    const { mutants } = await readAll(stats({ killed: 21, survived: 9, total: 35, no_tests: 3, timeout: 2 }));
    expect(mutants).toEqual({
      counts: {
        total: 35,
        killed: 21,
        survived: 9,
        timeout: 2,
        noTests: 3,
        skipped: 0,
        suspicious: 0,
        segfault: 0,
        interrupted: 0,
        caughtByTypeCheck: 0,
        notChecked: 0,
      },
      modules: [],
      survivors: [],
    });
  });

  it('leave open what mutmut leaves out of them', async () => {
    const { mutants } = await readAll(stats({ killed: 1, total: 3 }));
    expect(mutants?.counts).toMatchObject({ total: 3, caughtByTypeCheck: null, notChecked: null });
  });

  it('complete what the results leave out, and are not added to what is named', async () => {
    const numbers = stats({ killed: 1, survived: 2, total: 3 });
    const both = await readAll(results, numbers);
    expect(both.mutants?.counts).toMatchObject({ total: 3, killed: 1, survived: 2 });
    const all = await readAll(results, numbers, meta(codes));
    expect(all.mutants?.counts).toMatchObject({ total: 3, killed: 1, survived: 2 });
    expect(all.mutants?.survivors).toHaveLength(2);
  });

  it('that can’t be give a problem', async () => {
    for (const wrong of [{ killed: 5, total: 3 }, { killed: -1 }, { timeout: 0.5, total: 1 }]) {
      const read = await readAll(stats(wrong));
      expect([read.mutants, read.problems.map(({ kind }) => kind)]).toEqual([null, ['malformed']]);
    }
  });
});
