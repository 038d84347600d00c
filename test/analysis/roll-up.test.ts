import { describe, expect, it } from '@jest/globals';
import { rolledUp } from '#src/analysis/roll-up.ts';
import type { Cause, SuspectedRange } from '#src/model/findings.ts';
import { aCause, aCauseTest, aFailure, aSignature, aTest } from '../support/builders.ts';

const range: SuspectedRange = { lastPassed: 'a'.repeat(40), firstFailed: 'b'.repeat(40), commits: null };

/** A cause of so many tests, with a signature of its own. */
function ofTests(name: string, count: number, overrides: Partial<Cause> = {}): Cause {
  const signature = aSignature({ key: `s1-${name}` });
  const tests = Array.from({ length: count }, (_, at) =>
    aCauseTest(aTest({ nodeId: `tests/test_${name}.py::test_${at}`, failure: aFailure() }), { signature }),
  );
  return aCause({ key: `c1-${name}`, tests, signatures: [{ signature, tests: count }], range, ...overrides });
}

const worst = ofTests('worst', 1, { assessment: { severity: 'P1', rule: 'crash', why: 'it crashes' } });
const wide = ofTests('wide', 3);
const last = ofTests('last', 1);

describe('causes that are rolled up', () => {
  it('are one, of all their tests and signatures, the most frequent first', () => {
    const one = rolledUp([worst, wide, last]);
    expect(one.kind).toBe('roll-up');
    expect(one.tests).toHaveLength(5);
    expect(one.signatures.map(({ signature, tests }) => [signature.key, tests])).toEqual([
      ['s1-wide', 3],
      ['s1-last', 1],
      ['s1-worst', 1],
    ]);
  });

  it('have the severity of the worst, and say that it is', () => {
    const { assessment, slaHours } = rolledUp([worst, wide, last]);
    expect(assessment).toMatchObject({ severity: 'P1', rule: 'crash' });
    expect(assessment.why).toContain('it crashes');
    expect(assessment.why).toContain('worst of 3');
    expect(slaHours).toBe(worst.slaHours);
  });

  it('are secret when one of them is', () => {
    const secret = ofTests('secret', 1, { assessment: { ...wide.assessment, isSecurity: true } });
    expect(rolledUp([worst, secret]).assessment.isSecurity).toBe(true);
    expect(rolledUp([worst, wide]).assessment.isSecurity).not.toBe(true);
  });

  it('have a key that is none of theirs, the same for the same signatures', () => {
    const { key } = rolledUp([worst, wide, last]);
    expect([worst, wide, last].map((cause) => cause.key)).not.toContain(key);
    expect(rolledUp([wide, last, worst]).key).toBe(key);
  });

  it('have their range where it is one, else none', () => {
    expect(rolledUp([worst, wide]).range).toEqual(range);
    const later = ofTests('later', 1, { range: { ...range, firstFailed: 'c'.repeat(40) } });
    expect(rolledUp([worst, later]).range).toEqual({ lastPassed: null, firstFailed: null, commits: null });
  });

  it.each([
    [true, [true, false]],
    [false, [false, false]],
    [null, [null, null]],
  ])('are new (%s) when one of them is: %s', (expected, news) => {
    expect(rolledUp(news.map((isNew, at) => ofTests(`n${at}`, 1, { isNew }))).isNew).toBe(expected);
  });

  it('may be a single one', () => {
    expect(rolledUp([last])).toMatchObject({ kind: 'roll-up', tests: last.tests });
  });

  it('can not be none', () => {
    expect(() => rolledUp([])).toThrow('no cause');
  });
});
