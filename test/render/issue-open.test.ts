import { describe, expect, it } from '@jest/globals';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { replaceBlocks } from '#src/model/issue-blocks.ts';
import { startedClock } from '#src/model/started-clock.ts';
import { renderIssue } from '#src/render/issue.ts';
import { renderOpenBlocks } from '#src/render/issue-open.ts';
import {
  aCause,
  aCauseTest,
  aFailure,
  anAnalysis,
  anEvidence,
  aRecord,
  aTest,
  someFacts,
} from '../support/builders.ts';

const news = { closeAfter: 3, cause: null, analysis: anAnalysis() };
const filedAt = '2026-03-01T10:00:00.000Z';
const testNamed = (name: string, over: Partial<CauseRecord['tests'][number]> = {}) => ({
  nodeId: `tests/test_a.py::${name}`,
  rootdir: '',
  signature: 's1-1a2b3c4d5e6f',
  environments: [],
  ...over,
});
const gone = { removed: 'file', absentIn: [81, 82, 83, 84, 85] } as const;

describe('the first line of an open issue', () => {
  it('is the one that it was filed with, while it fails', () => {
    const { status } = renderOpenBlocks(aRecord({ lead: '**It fails.**' }), news);
    expect(status).toMatch(/^\*\*It fails\.\*\* Find the cause and mend it/);
  });

  it('counts the passes that close it', () => {
    const record = aRecord({ lead: '**It fails.**', passed: [anEvidence(91, 'c')] });
    expect(renderOpenBlocks(record, news)['status']).toMatch(
      /^\*\*Passes again since \[`cccccccccc`\]\S+ \(1 of 3 runs\)\.\*\* Nothing to do/,
    );
  });

  it('says which of its tests are gone, and does not count them as failing', () => {
    const record = aRecord({
      lead: '**2 tests fail.**',
      tests: [testNamed('test_a'), testNamed('test_b', { ...gone, absentIn: [...gone.absentIn] })],
    });
    const { status, tests } = renderOpenBlocks(record, news);
    expect(status).toMatch(/^\*\*`test_a` fails since .*1 other test of it is gone\./);
    expect(tests).toContain('~~`test_b`~~ · removed: absent from 5 complete runs, and its file is gone');
    expect(tests).not.toContain('~~`test_a`~~');
  });

  it('asks when all are gone', () => {
    const record = aRecord({ tests: [testNamed('test_a', { ...gone, absentIn: [...gone.absentIn] })] });
    expect(renderOpenBlocks(record, news)['status']).toMatch(/^\*\*The test of this issue is gone\.\*\*/);
  });
});

describe('the clock of an open issue', () => {
  it('says why it stands, and that the due date will move', () => {
    const paused = { since: '2026-03-03T09:00:00.000Z', by: 'mona-lisa', why: 'waits for @bank' };
    const { status, sla } = renderOpenBlocks(aRecord({ clock: { ...startedClock(filedAt), paused } }), news);
    expect(status).toContain('| paused (before: 2026-03-08 10:00 UTC) |');
    expect(sla).toContain('**Paused** since 2026-03-03 09:00 UTC by `@mona-lisa`: waits for @\u200bbank.');
  });

  it.each([
    ['2026-03-10T10:00:00.000Z', 2 * 24 * 3_600_000, 'by its severity, and 2 days of pauses.'],
    ['2026-03-08T10:00:00.000Z', 0, ': 7 days after it was filed, by its severity.'],
    // Earlier than its severity alone would have it.
    ['2026-03-05T08:00:00.000Z', 0, ', by the severities that it had (above) and since when.'],
  ])('explains the due date %s after %d ms of pauses', (dueAt, pausedMs, words) => {
    const clock = { ...startedClock(filedAt), pausedMs };
    expect(renderOpenBlocks(aRecord({ dueAt, clock }), news)['sla']).toContain(words);
  });

  it('counts from when it was opened again', () => {
    const clock = startedClock('2026-03-13T10:00:00.000Z');
    const { sla } = renderOpenBlocks(aRecord({ dueAt: '2026-03-20T10:00:00.000Z', clock }), news);
    expect(sla).toContain('7 days after it was reopened');
  });
});

describe('the severity of an open issue', () => {
  const severities = [
    { severity: 'P2' as const, by: null, why: 'any other failure', at: filedAt },
    { severity: 'P1' as const, by: 'mona-lisa', why: 'money', at: '2026-03-02T08:00:00.000Z' },
  ];

  it('stays as it was written when there is no history of it', () => {
    expect(renderOpenBlocks(aRecord(), news)).not.toHaveProperty('severity');
  });

  it('tells who decided, when and why', () => {
    const { severity } = renderOpenBlocks(aRecord({ severity: 'P1', severities }), news);
    expect(severity).toContain('**P1** by `@mona-lisa`: money.');
    expect(severity).toContain('| P2 | 2026-03-01 10:00 UTC | the rules | any other failure |');
    expect(severity).toContain('| P1 | 2026-03-02 08:00 UTC | `@mona-lisa` | money |');
  });
});

describe('the tests of an open issue', () => {
  const cause = aCause({
    tests: ['a', 'b', 'c', 'd'].map((set) =>
      aCauseTest(aTest({ nodeId: `tests/test_a.py::test_x[${set}]`, failure: aFailure() })),
    ),
  });
  const tests = [
    ...['a', 'b', 'c', 'd'].map((set) => testNamed(`test_x[${set}]`)),
    testNamed('test_y', { formerly: ['tests/test_old.py::test_y'] }),
  ];

  it('share a row where they differ only in parameters; what was renamed has its old name', () => {
    const block = renderOpenBlocks(aRecord({ tests }), { ...news, cause })['tests'];
    expect(block).toContain('5 tests of 2 functions');
    expect(block).toContain(
      "| `test_x` · 4 parameter sets: `[a]`, `[b]`, `[c]`, … | `pytest 'tests/test_a.py::test_x[a]' -v` |",
    );
    expect(block).toContain(
      '| `test_y` · formerly `tests/test_old.py::test_y` | see *Steps to reproduce* | not in [run 77]',
    );
  });

  it('are left as they are when nothing is known that is new', () => {
    expect(renderOpenBlocks(aRecord({ tests }), news)).not.toHaveProperty('tests');
  });

  it('tell no command where that must be quiet', () => {
    const block = renderOpenBlocks(aRecord({ tests }), { ...news, cause, isQuiet: true })['tests'];
    expect(block).not.toContain('pytest ');
  });
});

describe('the blocks of an issue that grew as much as it can', () => {
  it('find room in the longest issue', () => {
    const excerpt = Array.from({ length: 90 }, () => 'x'.repeat(490)).join('\n');
    const filed = renderIssue(aCause({ tests: [aCauseTest(aTest({ failure: aFailure({ excerpt }) }))] }), {
      analysis: anAnalysis(),
      facts: someFacts(),
    }).body;
    expect(filed.length).toBeGreaterThan(40_000);
    const many = Array.from({ length: 3_000 }, (_, index) => testNamed(`test_${index}_${'y'.repeat(150)}`));
    const severities = Array.from({ length: 300 }, (_, index) => ({
      severity: 'P1' as const,
      by: `person-${index}`,
      why: 'w'.repeat(400),
      at: filedAt,
    }));
    const paused = { since: filedAt, by: 'mona-lisa', why: 'w'.repeat(400) };
    const record = aRecord({ tests: many, severities, clock: { ...startedClock(filedAt), paused } });
    const cause = aCause({
      tests: many.map(({ nodeId }) => aCauseTest(aTest({ nodeId, failure: aFailure() }))),
    });
    const grown = replaceBlocks(filed, renderOpenBlocks(record, { ...news, cause }));
    expect(grown).toContain('more tests');
    expect(grown?.length).toBeLessThanOrEqual(65_536);
  });
});
