import { describe, expect, it } from '@jest/globals';
import { parseJson } from '#src/ingest/json.ts';
import { readNoteworthy } from '#src/ingest/read-reports.ts';
import { noCheckout } from '#src/model/checkout.ts';
import { junit, readAll, report } from './given.ts';

/** How many tests there are where those that passed are only counted. */
async function countedIn(content: string): Promise<number> {
  const { results, counted } = await readNoteworthy([report(content)], noCheckout);
  return results.tests.length + counted;
}

describe('reports that were made to mislead', () => {
  it('write one name in several ways: it is one test', async () => {
    const twice = junit(
      '<testcase classname="a" name="x&amp;&#32;y"/><testcase classname="&#97;" name="x&#38;&#9;y"/>' +
        '<testcase classname="a" name="x&amp; y"><failure/></testcase>',
    );
    const { tests } = await readAll(twice);
    expect(tests.map(({ nodeId, outcome }) => [nodeId, outcome])).toEqual([
      ['a.py::x&\ty', 'passed'],
      ['a.py::x& y', 'failed'],
    ]);
    expect(await countedIn(twice)).toBe(2);
  });

  it('write numbers as references', async () => {
    const { tests } = await readAll(junit('<testcase classname="a" name="b" time="&#48;.5"/>'));
    expect(tests[0]?.attempts).toEqual([{ outcome: 'passed', durationMs: 500 }]);
    const { coverage } = await readAll(
      '<coverage><class filename="a.py"><line number="1&#50;" hits="&#x31;" branch="tr&#117;e" condition-coverage="50% (1/2)"/></class></coverage>',
    );
    expect(coverage?.files[0]).toMatchObject({
      executed: [12],
      branches: [{ line: 12, total: 2, covered: 1 }],
    });
  });

  it('name one test by two class names: counting says the same as listing', async () => {
    const both = junit(
      '<testcase classname="tests.test_a" name="x"/><testcase classname="tests/test_a" name="x"/>',
    );
    expect((await readAll(both)).tests).toHaveLength(1);
    expect(await countedIn(both)).toBe(1);
  });

  it('blame a test that passed elsewhere for a dead worker: counting says the same as listing', async () => {
    const crash = `failed on setup with "worker 'gw0' crashed while running 'tests/test_a.py::x'"`;
    const both = junit(
      `<testcase classname="tests.test_a" name="x"/><testcase classname="prefix.tests.test_a" name="x"><error message="${crash.replaceAll('"', '&quot;')}"/></testcase>`,
    );
    expect((await readAll(both)).tests).toMatchObject([{ nodeId: 'tests/test_a.py::x', outcome: 'failed' }]);
    expect(await countedIn(both)).toBe(1);
  });

  it('give one test very many results, and records', async () => {
    const inOne = await readAll(junit(`<testcase name="a">${'<failure/>'.repeat(200_000)}</testcase>`));
    expect(inOne).toMatchObject({ tests: [{ outcome: 'failed' }], problems: [] });
    const inMany = await readAll(junit('<testcase name="a"/>'.repeat(200_000), 200_000));
    expect(inMany).toMatchObject({ tests: [{ outcome: 'passed' }], problems: [{ kind: 'ambiguous' }] });
    expect(inMany.tests[0]?.attempts).toHaveLength(200_000);
  });

  it('have something wrong in each of very many files', async () => {
    const wrong = Array.from(
      { length: 150_000 },
      (_, at) => `<class filename="f${at}"><line number="x" hits="1"/></class>`,
    );
    const { problems } = await readAll(`<coverage>${wrong.join('')}</coverage>`);
    expect(problems).toHaveLength(150_000);
  });

  it('name very many files below very many sources', async () => {
    const sources = '<source>/s</source>'.repeat(2_000);
    const files = Array.from({ length: 2_000 }, (_, at) => `<class filename="f${at}"/>`).join('');
    const first = await readAll(`<coverage><sources>${sources}</sources>${files}</coverage>`);
    expect(first).toMatchObject({ coverage: null, problems: [{ kind: 'too-large' }] });
    const last = await readAll(`<coverage>${files}<sources>${sources}</sources></coverage>`);
    expect(last).toMatchObject({ coverage: null, problems: [{ kind: 'too-large' }] });
  });

  it('were interrupted in one of several suites', async () => {
    const suite = (elements: string): string => `<testsuite name="pytest" tests="1">${elements}</testsuite>`;
    const merged = `<testsuites>${suite('<testcase classname="a" name="b"/><testcase time="0.000"/>')}${suite('<testcase classname="c" name="d"/>')}</testsuites>`;
    expect((await readAll(merged)).problems).toEqual([
      expect.objectContaining({ kind: 'truncated', message: expect.stringContaining('no name') }),
    ]);
  });

  it('declare another encoding than their byte order mark', async () => {
    const marked = new TextEncoder().encode(
      `\ufeff<?xml version="1.0" encoding="iso-8859-1"?>${junit('<testcase classname="a" name="é"/>').replace(/^<\?[^>]*>/, '')}`,
    );
    expect(await readAll(marked)).toMatchObject({ tests: [{ nodeId: 'a.py::é' }], problems: [] });
  });
});

describe('JSON that was made to keep a parser busy', () => {
  it('ends within a string of very many escapes', () => {
    expect(() => parseJson(`{"a": "NaN ${'x\\"'.repeat(1_000_000)}`)).toThrow(SyntaxError);
    expect(() => parseJson(`{"a": "${'x\\"'.repeat(1_000_000)}\\`)).toThrow(SyntaxError);
  });

  it('still may hold NaN beside such a string', () => {
    const text = 'NaN "Infinity\\'.repeat(1000);
    expect(parseJson(`{"a": ${JSON.stringify(text)}, "b": [NaN, -Infinity]}`)).toEqual({
      a: text,
      b: [null, null],
    });
  });

  it('is nested deeper than any report, or has more parts', () => {
    expect(() => parseJson('['.repeat(2_000_000))).toThrow('nested too deep');
    expect(() => parseJson(`[${'{},'.repeat(9_000_000)}{}]`)).toThrow('too many parts');
    expect(parseJson(`[${'{},'.repeat(500_000)}{}]`)).toHaveLength(500_001);
  });
});
