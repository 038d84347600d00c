import { describe, expect, it } from '@jest/globals';
import type { Transition } from '#src/analysis/life/transition.ts';
import { defaultConfig } from '#src/config/read-config.ts';
import { type IssueWords, issueWrites } from '#src/issue-words.ts';
import type { FlakyCause } from '#src/model/findings.ts';
import type { Circumstance, FlakyTest } from '#src/model/flaky-finding.ts';
import { renderFlakyIssue } from '#src/render/issue-flaky.ts';
import {
  aCause,
  aCauseTest,
  aFailure,
  aKnownFlake,
  anAnalysis,
  anEvidence,
  aRecord,
  aTest,
  someFacts,
} from './support/builders.ts';

const nodeId = 'tests/test_a.py::test_x[p]';
const facts = someFacts();

function flakyCause(only: Circumstance, over: Partial<FlakyTest> = {}): FlakyCause {
  const inside = { failed: 4, ran: 10 };
  const outside = { failed: 0, ran: 30 };
  return {
    key: 'c1-0f1e2d3c4b5a',
    tests: [
      {
        flaky: { ...aKnownFlake(nodeId), conditions: [{ only, inside, outside, chance: 0.001 }], ...over },
        likely: null,
        signature: 's1-1a2b3c4d5e6f',
        looks: 'AssertionError',
        reproduce: `pytest '${nodeId}' -v`,
        isMarked: false,
      },
    ],
    assessment: { severity: 'P2', rule: 'often-flaky', why: 'it fails often' },
    dueAt: '2026-03-08T10:00:00.000Z',
    slaHours: 168,
  };
}

const inParallel = flakyCause({ kind: 'workers', parallel: true });

function words(flakyCauses: FlakyCause[], over: Partial<IssueWords> = {}): IssueWords {
  return {
    analysis: anAnalysis({ flakyCauses }),
    facts,
    excerpts: 'short',
    labels: defaultConfig().labels,
    closeAfter: 3,
    recoveredAfter: 25,
    suitePassed: null,
    mustBeQuiet: () => false,
    earlierOf: (number) => ({ number, why: 'locked', closedAt: null }),
    owners: new Map(),
    ...over,
  };
}

const record = aRecord({
  kind: 'flaky',
  tests: [{ nodeId, rootdir: '', signature: 's1-1a2b3c4d5e6f', environments: [] }],
});
const closing: Transition = {
  kind: 'close',
  record: { ...record, state: 'closed', passed: [anEvidence(91, 'c')], closedAt: '2026-03-06T09:00:00.000Z' },
};
const reopening: Transition = { kind: 'reopen', record, passedSince: null, cause: null, isWorse: false };

/** The steps of a checklist in Markdown that are ticked. */
function ticked(markdown: string): string[] {
  return [...markdown.matchAll(/^- \[x\] \d+\. ([\w ]+):/gm)].map(([, step = '']) => step);
}

function checklist(transition: Transition, said: IssueWords): string {
  const [write] = issueWrites(transition, said);
  return write?.kind === 'change' ? (write.blocks?.['checklist'] ?? '') : '';
}

describe('the checklist of a flaky issue', () => {
  it('keeps what its open text ticked when it is closed or opened again', () => {
    const open = renderFlakyIssue(inParallel, { facts });
    expect(ticked(open.body)).toEqual(['Isolated', 'Flaky marker removed']);
    const said = words([inParallel]);
    expect(ticked(checklist(reopening, said))).toEqual(['Isolated', 'Flaky marker removed']);
    expect(ticked(checklist(closing, said))).toEqual(['Isolated', 'Fixed', 'Flaky marker removed']);
  });

  it('keeps it also when the streak that closes it makes history call its test recovered', () => {
    const said = words([], { analysis: anAnalysis({ recoveredFlakes: [inParallel] }) });
    expect(ticked(checklist(closing, said))).toEqual(['Isolated', 'Fixed', 'Flaky marker removed']);
  });

  it('ticks nothing of a test of which history knows nothing any more', () => {
    expect(ticked(checklist(reopening, words([])))).toEqual([]);
    expect(ticked(checklist(closing, words([])))).toEqual(['Fixed']);
  });

  it('says after how many clean runs the config closes it', () => {
    expect(checklist(reopening, words([inParallel]))).toContain('passed in 25 trusted runs in a row');
  });

  it('names no parameters where it must be quiet', () => {
    const after: Circumstance = {
      kind: 'after',
      nodeId: 'tests/test_a.py::test_before[secret]',
      rootdir: '',
      present: true,
      alike: 0,
    };
    const cause = flakyCause(after);
    expect(checklist(reopening, words([cause]))).toContain('test_before[secret]');
    const quiet = checklist(reopening, words([cause], { mustBeQuiet: () => true }));
    expect(ticked(quiet)).toContain('Isolated');
    expect(quiet).toContain('test_before');
    expect(quiet).not.toContain('secret');
  });
});

describe('the labels of an issue', () => {
  const labelsBy = (transition: Transition) => {
    const [write] = issueWrites(transition, words([]));
    return write?.kind === 'change' ? write.labels : undefined;
  };

  it('of a severity that rules raised are that one alone', () => {
    const at = '2026-03-02T10:00:00.000Z';
    const raised = aRecord({
      severity: 'P0',
      severities: [
        { severity: 'P2', by: null, why: 'default', at },
        { severity: 'P0', by: null, why: 'worse', at },
      ],
    });
    expect(labelsBy({ kind: 'grow', record: raised, cause: aCause(), isWorse: true })).toEqual({
      add: ['P0'],
      remove: ['P1', 'P2', 'P3'],
    });
  });

  it('say nothing of the due date before, when it is opened again', () => {
    expect(labelsBy(reopening)).toEqual({ remove: ['sla: at risk', 'sla: breached'] });
  });
});

describe('an issue that turns flaky while history has no numbers for it', () => {
  it('lists the tests that are new in it, with how they fail', () => {
    const cause = aCause({
      tests: [
        aCauseTest(aTest({ nodeId, failure: aFailure() })),
        aCauseTest(aTest({ nodeId: 'tests/test_b.py::test_new', failure: aFailure() })),
      ],
    });
    const tests = cause.tests.map(({ result, signature }) => ({
      nodeId: result.nodeId,
      rootdir: '',
      signature: signature.key,
      environments: [],
    }));
    const blocksOf = (told: typeof cause | null) => {
      const [write] = issueWrites(
        { kind: 'turn-flaky', record: { ...record, tests }, about: null, cause: told },
        words([]),
      );
      return write?.kind === 'change' ? (write.blocks ?? {}) : {};
    };
    const { status, tests: listed, evidence } = blocksOf(cause);
    expect(status).toContain('Flaky');
    expect(listed).toMatch(/test_new[^\n]*AssertionError/);
    expect(evidence).toContain('test_new');
    expect(blocksOf(null)).not.toHaveProperty('tests');
  });
});

describe('the full suite', () => {
  const steps = (suitePassed: IssueWords['suitePassed']): string[] => {
    const bug = { ...closing, record: { ...closing.record, kind: 'cause' } } as const;
    return ticked(checklist(bug, words([], { suitePassed })));
  };

  it('is ticked by a run in which nothing failed, and by no other', () => {
    expect(steps(anEvidence(91, 'c'))).toContain('Full suite passes');
    expect(steps(null)).not.toContain('Full suite passes');
  });
});
