import { describe, expect, it } from '@jest/globals';
import { faultOf } from '#src/ingest/unreadable.ts';
import { ValueNumbers } from '#src/ingest/value-numbers.ts';
import { XmlScanner } from '#src/ingest/xml-scanner.ts';

/** The numbers of the attribute `c` of the elements in a document's root, and their values. */
function numbersIn(elements: string): { numbers: number[]; values: string[] } {
  const values = new ValueNumbers('c');
  const numbers: number[] = [];
  const scanner = new XmlScanner({
    open: (tag) => {
      if (tag.name !== 'root') numbers.push(values.of(tag));
      return 'enter';
    },
    close: () => {},
    taken: () => {},
  });
  scanner.push(new TextEncoder().encode(`<root>${elements}</root>`));
  scanner.end();
  return { numbers, values: Array.from({ length: values.size }, (_, number) => values.at(number)) };
}

describe('numbers for values', () => {
  it('are the same for the same value, also after others, and told apart by every byte', () => {
    expect(numbersIn('<a c="x.y"/><a c="x.z"/><a c="x.y"/><a/><a c=""/><a c="é"/>')).toEqual({
      numbers: [0, 1, 0, 2, 2, 3],
      values: ['x.y', 'x.z', '', 'é'],
    });
  });

  it('do not ask how a value is written', () => {
    const written =
      '<a c="a&amp;b"/><a c="a&#38;b"/><a c=\'a&amp;b\'/><a c="a&amp;amp;b"/><a c="a\tb"/><a c="a b"/>';
    expect(numbersIn(written)).toEqual({ numbers: [0, 0, 0, 1, 2, 2], values: ['a&b', 'a&amp;b', 'a b'] });
  });

  it('are refused where values were made to have one hash, which would make reading quadratic', () => {
    // "Aa" and "BB" have one hash of the usual kind (31 times the one before, plus the next).
    const words = Array.from({ length: 256 }, (_, bits) =>
      Array.from({ length: 8 }, (_, at) => ((bits >> at) & 1 ? 'Aa' : 'BB')).join(''),
    );
    const elements = words.map((word) => `<a c="${word}"/>`).join('');
    let fault: unknown;
    try {
      numbersIn(elements);
    } catch (error) {
      fault = faultOf(error);
    }
    expect(fault).toMatchObject({ kind: 'unsafe' });
  });
});
