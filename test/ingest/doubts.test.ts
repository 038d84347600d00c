import { describe, expect, it } from '@jest/globals';
import { standingDoubts } from '#src/ingest/doubts.ts';
import type { FormatName, TestsReading } from '#src/ingest/reading.ts';
import { unknownSession } from '#src/model/unknown-session.ts';

const reading = (nodeIds: readonly string[], doubt: string | null, missing = 0): TestsReading => ({
  kind: 'tests',
  tests: nodeIds.map((nodeId) => ({
    result: {
      nodeId,
      nodeIdFrom: 'json-report',
      rootdir: '',
      file: null,
      line: null,
      markers: [],
      outcome: 'passed',
      flaky: false,
      attempts: [{ outcome: 'passed', durationMs: null }],
    },
    address: null,
    repeated: false,
  })),
  session: unknownSession(),
  problems: [],
  ...(doubt === null
    ? {}
    : { doubts: [{ problem: { file: 'r', kind: 'ambiguous', message: doubt }, missing }] }),
});
const standing = (...parts: [FormatName, TestsReading][]) =>
  standingDoubts(parts.map(([format, one]) => ({ format, reading: one }))).map(({ message }) => message);

describe('what a report can’t tell', () => {
  it('is said', () => {
    expect(standing(['json-report', reading(['a'], 'x')])).toEqual(['x']);
    expect(standing(['json-report', reading(['a'], 'x')], ['junit', reading(['a'], null)])).toEqual(['x']);
  });

  it('is not said where a reportlog of the same tests tells it', () => {
    expect(standing(['json-report', reading(['a'], 'x')], ['reportlog', reading(['a', 'b'], null)])).toEqual(
      [],
    );
  });

  it('is said beside a reportlog of other tests', () => {
    expect(standing(['json-report', reading(['a', 'c'], 'x')], ['reportlog', reading(['a'], null)])).toEqual([
      'x',
    ]);
  });

  it('of tests without a result is said until the exact report has so many more', () => {
    const lacking = reading(['a'], 'two are missing', 2);
    const alone = ['json-report', lacking] as [FormatName, TestsReading];
    expect(standing(alone, ['reportlog', reading(['a'], null)])).toEqual(['two are missing']);
    expect(standing(alone, ['reportlog', reading(['a', 'b'], null)])).toEqual(['two are missing']);
    expect(standing(alone, ['reportlog', reading(['a', 'b', 'c'], null)])).toEqual([]);
  });
});
