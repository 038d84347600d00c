import { describe, expect, it } from '@jest/globals';
import type { Analysis } from '#src/model/findings.ts';
import type { GateFinding } from '#src/model/gate-finding.ts';
import { renderCheck } from '#src/render/check.ts';
import { renderComment, renderGreenComment } from '#src/render/comment.ts';
import { renderIncompleteCheck, renderNoResultsCheck } from '#src/render/unfinished-check.ts';
import { anAnalysis, aRedAnalysis, someFacts } from '../support/builders.ts';

const facts = someFacts();
const newFailures: GateFinding = {
  gate: 'newFailures',
  path: null,
  met: true,
  actual: 0,
  limit: 0,
  because: null,
};
const aGate = (over: Partial<GateFinding>): GateFinding => ({
  ...newFailures,
  gate: 'diffCoverage',
  met: false,
  actual: 62.5,
  limit: 80,
  ...over,
});
/** A run in which nothing but gates went wrong. */
const gated = (...gates: GateFinding[]): Analysis =>
  anAnalysis({
    conclusion: 'failure',
    apartFromFailures: 'success',
    gates: [newFailures, ...gates],
    diffCoverage: {
      lines: 8,
      covered: 5,
      files: [{ path: 'src/shop/cart.py', lines: 8, missing: [3, 4, 5] }],
      unmeasured: [],
    },
  });

const everyGate = gated(
  aGate({ gate: 'noResults', met: true, actual: null, limit: null }),
  aGate({ gate: 'newFlaky', actual: 2, limit: 0 }),
  aGate({ gate: 'coverageTotal', actual: 79.996 }),
  aGate({ gate: 'coverageDrop', actual: 2.5, limit: 1 }),
  aGate({}),
  aGate({ gate: 'paths.coverage', path: 'src/pay/**', met: null, actual: null, because: 'no-such-file' }),
  aGate({
    gate: 'paths.diffCoverage',
    path: 'src/pay/**',
    actual: null,
    met: true,
    because: 'no-added-lines',
  }),
  aGate({ gate: 'slowdowns', met: null, actual: null, limit: 0, because: 'no-durations' }),
);

const title = (analysis: Analysis): string => renderCheck(analysis, facts).title;
const firstLine = (analysis: Analysis): string => renderCheck(analysis, facts).summary.split('\n')[0] ?? '';

describe('a failed gate', () => {
  it.each<[Partial<GateFinding>, string]>([
    [{}, 'Diff coverage 62.5 % is below 80 %'],
    [{ gate: 'coverageTotal', actual: 78.2 }, 'Coverage 78.2 % is below 80 %'],
    [{ gate: 'coverageTotal', actual: 79.999 }, 'Coverage 79.999 % is below 80 %'],
    [{ gate: 'coverageTotal', actual: 99.9999, limit: 100 }, 'Coverage 99.99 % is below 100 %'],
    [{ gate: 'coverageDrop', actual: 2.5, limit: 1 }, 'Coverage fell by 2.5 pp, allowed is 1 pp'],
    [{ gate: 'coverageDrop', actual: 0.004, limit: 0 }, 'Coverage fell by 0.01 pp, allowed is 0 pp'],
    [{ gate: 'newFlaky', actual: 1, limit: 0 }, '1 newly flaky test'],
    [{ gate: 'slowdowns', actual: 2, limit: 0 }, '2 lasting slowdowns'],
    [{ gate: 'paths.coverage', path: 'src/pay/**' }, 'Coverage 62.5 % of src/pay/** is below 80 %'],
    [{ gate: 'paths.diffCoverage', path: '*.py' }, 'Diff coverage 62.5 % of *.py is below 80 %'],
  ])('%j is named with its figure and limit in the title', (gate, says) => {
    expect(title(gated(aGate(gate)))).toBe(`${says} ▸ All 3 tests passed`);
  });

  it('leads the first line where no test newly fails, and comes after those that do', () => {
    expect(firstLine(gated(aGate({})))).toBe('**Diff coverage 62.5 % is below 80 %** ▸ All 3 tests passed');
    const red = aRedAnalysis({ gates: [{ ...newFailures, met: false, actual: 1 }, aGate({})] });
    expect(firstLine(red)).toBe('**1 new failure** ▸ Diff coverage 62.5 % is below 80 %');
    expect(firstLine(gated(aGate({ gate: 'paths.coverage', path: 'a|b`c/**' })))).toBe(
      '**Coverage 62.5 % of <code>a\\|b\\`c/\\*\\*</code> is below 80 %** ▸ All 3 tests passed',
    );
  });

  it('is counted where there are more than two, and the table has all', () => {
    expect(title(everyGate)).toBe(
      '2 newly flaky tests ▸ Coverage 79.996 % is below 80 % ▸ 2 more failed gates ▸ All 3 tests passed',
    );
  });

  it('leaves a title that GitHub takes', () => {
    const long = (at: number) => aGate({ gate: 'paths.coverage', path: `${'x'.repeat(300)}${at}` });
    expect(title(gated(long(1), long(2), long(3))).length).toBeLessThanOrEqual(255);
  });

  it('is told in the comment, which is green again when it is met', () => {
    const body = renderComment(gated(aGate({})), facts)?.body ?? '';
    expect(body.split('\n').find((line) => line.startsWith('###'))).toBe(
      '### Redfirst: **Diff coverage 62.5 % is below 80 %** ▸ All 3 tests passed',
    );
    expect(body).toContain('| `diffCoverage` | at least 80 % | 62.5 % | **failed** |');
    const met = { ...anAnalysis(), gates: [newFailures, aGate({ met: true, actual: 90 })] };
    expect(renderComment(met, facts)).toBeNull();
    expect(renderGreenComment(met, facts).body).toContain('### Redfirst: **All 3 tests passed**');
  });
});

describe('the table of gates', () => {
  it('has every gate that is set with what it asks and what was found', () => {
    const [, , heading, table] = renderCheck(everyGate, facts).summary.split('\n\n');
    expect(`${heading}\n${table}`).toMatchInlineSnapshot(`
"### Gates
| Gate | Asks for | Found | Verdict |
| --- | --- | --- | --- |
| \`newFailures\` | none | 0 new failures | met |
| \`noResults\` | all results | all results | met |
| \`newFlaky\` | none | 2 newly flaky tests | **failed** |
| \`coverageTotal\` | at least 80 % | 79.996 % | **failed** |
| \`coverageDrop\` | a drop of at most 1 pp | 2.5 pp | **failed** |
| \`diffCoverage\` | at least 80 % | 62.5 % | **failed** |
| \`paths.coverage\` of \`src/pay/**\` | at least 80 % | not known: the coverage report has no such file | not judged |
| \`paths.diffCoverage\` of \`src/pay/**\` | at least 80 % | the change adds no line that can be covered | met |
| \`slowdowns\` | none | not known: only the history of a trusted branch tells, and it has none for this run | not judged |"
`);
  });

  it('is left out where nothing is asked for but no new failure', () => {
    const plain = { ...anAnalysis(), gates: [newFailures] };
    expect(renderCheck(plain, facts)).toEqual(renderCheck(anAnalysis(), facts));
  });

  it('says which changed files the figure of the diff leaves out', () => {
    const analysis = gated(aGate({ met: true, actual: 100 }));
    const diffCoverage = { lines: 2, covered: 2, files: [], unmeasured: ['src/new.py'] };
    expect(renderCheck({ ...analysis, diffCoverage }, facts).summary).toContain(
      '| `diffCoverage` | at least 80 % | 100 %, without 1 changed file that the report does not know | met |',
    );
  });

  it('is there so far while something still runs', () => {
    const check = renderIncompleteCheck({ analysis: gated(aGate({})), waiting: ['Slow'] }, facts);
    expect(check.conclusion).toBe('neutral');
    expect(check.summary).toContain('So far: **Diff coverage 62.5 % is below 80 %**');
    expect(check.summary).toContain('### Gates');
  });
});

describe('the gate of new failures, switched off', () => {
  const off = { ...newFailures, met: null, actual: 1, limit: null, because: 'off' as const };

  it('is told on the first line and in the table', () => {
    const analysis = aRedAnalysis({ conclusion: 'neutral', gates: [off] });
    const check = renderCheck(analysis, facts);
    expect(check.conclusion).toBe('neutral');
    expect(check.title).toBe('1 new failure, which the gate newFailures lets pass');
    expect(firstLine(analysis)).toBe('**1 new failure, which the gate newFailures lets pass**');
    expect(check.summary).toContain('| `newFailures` | nothing | 1 new failure, switched off | not judged |');
  });

  it('does not hide that results are missing, or that a job died', () => {
    const gates = [off];
    expect(title(aRedAnalysis({ conclusion: 'neutral', apartFromFailures: 'neutral', gates }))).toMatch(
      /^No verdict: the results are not complete ▸ 1 new failure, which /,
    );
    expect(title(aRedAnalysis({ apartFromFailures: 'failure', gates }))).toMatch(/^The test job died/);
  });
});

describe('the gate of results', () => {
  it('is told where the results are not complete', () => {
    const gates = [newFailures, aGate({ gate: 'noResults', actual: null, limit: null })];
    const analysis = anAnalysis({ conclusion: 'failure', apartFromFailures: 'neutral', gates });
    expect(title(analysis)).toBe(
      'No verdict: the results are not complete ▸ Missing results fail this check',
    );
    expect(renderCheck(analysis, facts).summary).toContain(
      '| `noResults` | all results | some are missing | **failed** |',
    );
  });

  it('makes the check without any results a failure that says so', () => {
    const says = 'No test results, which the gate noResults takes for a failure';
    const check = renderNoResultsCheck({ reasons: [], fails: true }, facts);
    expect([check.conclusion, check.title]).toEqual(['failure', says]);
    expect(check.summary.split('\n')[0]).toMatch(new RegExp(`^\\*\\*${says}\\*\\*: `));
    expect(renderNoResultsCheck({ reasons: [] }, facts)).toMatchObject({
      conclusion: 'neutral',
      title: 'No test results',
    });
  });
});
