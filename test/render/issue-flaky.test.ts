import { describe, expect, it } from '@jest/globals';
import { issueDraftSchema } from '#src/model/preview-output.ts';
import { renderFlakyIssue } from '#src/render/issue-flaky.ts';
import type { FlakyFinding, FlakyIssueTest } from '#src/render/issue-flaky-finding.ts';
import { aFailure, aKnownFlake, someFacts } from '../support/builders.ts';
import { renderedMarkdown } from '../support/rendered-markdown.ts';

const context = { facts: someFacts() };

function flake(
  nodeId: string,
  { rate = 0.2, ...over }: Partial<FlakyIssueTest> & { rate?: number } = {},
): FlakyIssueTest {
  return {
    flaky: { ...aKnownFlake(nodeId), rate, distinctFailures: [aFailure()] },
    likely: null,
    signature: 's1-1a2b3c4d5e6f',
    looks: 'AssertionError',
    reproduce: `pytest '${nodeId}' -v`,
    ...over,
  };
}

function finding(tests: FlakyIssueTest[]): FlakyFinding {
  return {
    key: 'c1-0f1e2d3c4b5a',
    tests,
    assessment: {
      severity: 'P2',
      rule: 'often-flaky',
      why: 'a test that fails this often is no longer believed',
    },
    dueAt: '2026-03-08T10:00:00.000Z',
    slaHours: 168,
  };
}

const boxes = async (body: string) =>
  (await renderedMarkdown(body)).elements
    .filter(({ tag }) => tag === 'input')
    .map(({ properties }) => properties['checked'] === true);

describe('an issue about a flaky test', () => {
  const draft = renderFlakyIssue(finding([flake('tests/test_a.py::test_x[p]')]), context);

  it('says in title and first line how often it failed, since when, and what to do', () => {
    expect(draft.title).toBe('test_x[p] is flaky: failed in 4 of 20 runs');
    expect(draft.body).toContain(
      '**`test_x[p]` is flaky: it failed in 4 of 20 runs (20 %, likely 8 % to 42 %) since [`1111111111`]',
    );
    expect(draft.body).toContain('a retry only hides it.');
  });

  it('is labelled flaky and no bug, and has the fields of the contract', () => {
    expect(draft.labels).toEqual(['P2', 'flaky', 'redfirst']);
    expect(issueDraftSchema.parse(draft)).toEqual(draft);
    expect(draft.tests).toEqual(['tests/test_a.py::test_x[p]']);
    expect(draft.reproduce).toEqual(["pytest 'tests/test_a.py::test_x[p]' -v"]);
  });

  it('has five boxes of its own, all open while nothing is known', async () => {
    expect(await boxes(draft.body)).toEqual([false, false, false, false, false]);
    for (const name of ['Isolated', 'Cause named', 'Fixed', '10 consecutive runs', 'Flaky marker removed'])
      expect(draft.body).toMatch(new RegExp(`^- \\[ \\] \\d\\. ${name}`, 'm'));
  });

  it('ticks what is known: a condition, and that no marker is there; a likely cause is no named one', async () => {
    const known = flake('tests/test_a.py::test_x', {
      likely: { category: 'race', why: 'nobody joins the thread' },
      isMarked: false,
    });
    const tally = { failed: 4, ran: 10 };
    const only = { kind: 'workers', parallel: true } as const;
    const condition = { only, inside: tally, outside: { failed: 0, ran: 30 }, chance: 0.001 };
    const { body } = renderFlakyIssue(
      finding([{ ...known, flaky: { ...known.flaky, conditions: [condition] } }]),
      context,
    );
    expect(await boxes(body)).toEqual([true, false, false, false, true]);
    expect(body).toContain('It fails only in parallel: 4 of 10 executions failed so, 0 of 30 otherwise.');
    expect(body).toContain('Likely a race: nobody joins the thread');
  });
});

describe('the command that repeats a flaky test', () => {
  // 1 − (1 − rate)^n ≥ 0.95, worked out by hand.
  it.each([
    [0.2, 14],
    [0.5, 5],
    [0.03, 99],
    [0.001, 200],
    [1, 5],
  ])('at a rate of %d runs it %d times', (rate, times) => {
    const { body } = renderFlakyIssue(finding([flake('tests/test_a.py::test_x', { rate })]), context);
    expect(body).toContain(`for i in $(seq ${times}); do pytest 'tests/test_a.py::test_x' -v || break; done`);
  });

  it('goes into its folder anew each time', () => {
    const reproduce = "cd 'packages/a' && pytest 'tests/test_a.py::test_x' -v";
    const { body } = renderFlakyIssue(finding([flake('tests/test_a.py::test_x', { reproduce })]), context);
    expect(body).toContain(`do ( ${reproduce} ) || break; done`);
  });
});

describe('an issue about several flaky tests', () => {
  it('begins with the worst', () => {
    const { title, tests } = renderFlakyIssue(
      finding([
        flake('tests/test_a.py::test_a', { rate: 0.1 }),
        flake('tests/test_a.py::test_b', { rate: 0.4 }),
      ]),
      context,
    );
    expect(title).toBe('2 tests are flaky: test_b failed in 4 of 20 runs, and 1 more');
    expect(tests).toEqual(['tests/test_a.py::test_b', 'tests/test_a.py::test_a']);
  });

  it('fits, however many they are', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => flake(`tests/test_a.py::test_${index}`));
    const { body } = renderFlakyIssue(finding(many), context);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(50_000);
    expect(body).toMatch(/and 2,\d{3} more tests/);
  });
});

describe('a quiet issue about a flaky test', () => {
  it('tells no parameter, message, code or command', () => {
    const told = flake('tests/test_auth.py::test_x[hunter2]', {
      likely: { category: 'state', why: 'TOKENS is never emptied' },
    });
    const failure = aFailure({ message: 'hunter2 leaks', excerpt: 'hunter2' });
    const { title, body, signatures, reproduce } = renderFlakyIssue(
      finding([{ ...told, flaky: { ...told.flaky, distinctFailures: [failure] } }]),
      { ...context, isQuiet: true },
    );
    const all = JSON.stringify([title, body, signatures, reproduce]);
    expect(all).not.toMatch(/hunter2|TOKENS|pytest '/);
    expect(body).toContain('`test_x`');
  });
});
