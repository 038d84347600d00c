import { describe, expect, it } from '@jest/globals';
import { type Actual, plan, type Wanted } from '#src/github/plan.ts';
import type { OwnIssue } from '#src/github/read-issues.ts';
import type { IssueDraft } from '#src/model/preview-output.ts';
import { aRecord } from '../support/builders.ts';

const nothing: Wanted = { check: null, comment: null, issues: [] };
const empty: Actual = { check: null, comment: null, issues: [] };
const check: NonNullable<Wanted['check']> = {
  name: 'Redfirst',
  headSha: 'a'.repeat(40),
  status: 'completed',
  detailsUrl: 'https://github.com/octo/shop/actions/runs/77',
  check: { conclusion: 'success', title: 'All passed', summary: '**All passed**\n', annotations: [] },
};
const written: NonNullable<Actual['check']> = {
  id: 5,
  status: 'completed',
  conclusion: 'success',
  title: 'All passed',
  summary: '**All passed**',
  annotations: 0,
};
const comment: NonNullable<Wanted['comment']> = {
  pullRequest: 3,
  headSha: 'a'.repeat(40),
  marker: '<!-- m -->',
  news: '<!-- m -->\nnews\n',
  green: '<!-- m -->\ngreen\n',
};
const draft: IssueDraft = {
  key: aRecord().key,
  title: 'test_total fails',
  body: 'body',
  labels: ['P2', 'bug', 'redfirst'],
  severity: 'P2',
  rule: 'default',
  due: '2026-03-08T10:00:00.000Z',
  tests: [],
  signatures: [],
  reproduce: [],
};

function anIssue(overrides: Partial<OwnIssue> = {}): OwnIssue {
  return {
    number: 12,
    key: aRecord().key,
    body: 'body',
    isOpen: true,
    reason: null,
    createdAt: '2026-03-02T12:00:00Z',
    closedAt: null,
    labels: [],
    assignees: [],
    isLocked: false,
    ...overrides,
  };
}

describe('the plan of a check', () => {
  it('creates it where there is none, and updates the one that says something else', () => {
    const wanted = { ...nothing, check };
    expect(plan(wanted, empty).operations).toEqual([{ kind: 'write-check', checkRun: null, ...check }]);
    const actual = { ...empty, check: { ...written, title: 'Incomplete' } };
    expect(plan(wanted, actual).operations).toEqual([{ kind: 'write-check', checkRun: 5, ...check }]);
  });

  it('writes nothing where the check says the same, whatever GitHub did to its line ends', () => {
    const actual = { ...empty, check: { ...written, summary: '**All passed**\r\n' } };
    expect(plan({ ...nothing, check }, actual).operations).toEqual([]);
  });

  it.each([
    ['status', { status: 'in_progress' }],
    ['conclusion', { conclusion: 'failure' }],
    ['summary', { summary: 'other' }],
  ])('writes it again where the %s differs', (_, differs) => {
    const actual = { ...empty, check: { ...written, ...differs } };
    expect(plan({ ...nothing, check }, actual).operations).toHaveLength(1);
  });

  it('writes it again where annotations are missing', () => {
    const annotation = {
      path: 'src/a.py',
      start_line: 1,
      end_line: 1,
      annotation_level: 'failure' as const,
      title: 't',
      message: 'm',
    };
    const wanted = { ...check, check: { ...check.check, annotations: [annotation] } };
    expect(plan({ ...nothing, check: wanted }, { ...empty, check: written }).operations).toHaveLength(1);
  });
});

describe('the plan of a comment', () => {
  const planned = (wanted: Partial<typeof comment>, body: string | null) =>
    plan(
      { ...nothing, comment: { ...comment, ...wanted } },
      { ...empty, comment: body === null ? null : { id: 8, body } },
    ).operations;

  it('creates it only with news', () => {
    expect(planned({}, null)).toMatchObject([{ kind: 'write-comment', comment: null, body: comment.news }]);
    expect(planned({ news: null }, null)).toEqual([]);
  });

  it('updates it in its place, and turns it green when there is no news left', () => {
    expect(planned({}, 'old')).toMatchObject([{ comment: 8, body: comment.news }]);
    expect(planned({ news: null }, 'old')).toMatchObject([{ comment: 8, body: comment.green }]);
  });

  it('writes nothing that is there already', () => {
    expect(planned({}, '<!-- m -->\r\nnews')).toEqual([]);
    expect(planned({ news: null }, comment.green)).toEqual([]);
  });
});

describe('the plan of an issue', () => {
  const file = {
    ...nothing,
    issues: [{ kind: 'file' as const, record: aRecord({ issue: null }), draft, assign: [], colors: {} }],
  };

  it('creates it, and says which issues are older', () => {
    const issues = [anIssue({ number: 9, key: 'c1-other' }), anIssue({ number: 4, key: null })];
    expect(plan(file, { ...empty, issues })).toEqual({
      operations: [
        {
          kind: 'create-issue',
          key: draft.key,
          after: 9,
          title: draft.title,
          body: 'body',
          labels: draft.labels,
        },
      ],
      adopted: [],
    });
  });

  it('adopts an open one of ours with the same key, whatever the database knows', () => {
    expect(plan(file, { ...empty, issues: [anIssue()] })).toEqual({
      operations: [],
      adopted: [{ ...aRecord(), state: 'open', issue: 12 }],
    });
    expect(plan(file, { ...empty, issues: [anIssue({ isOpen: false })] }).adopted).toEqual([]);
  });

  it('says why before it closes or reopens', () => {
    const wanted = { issue: 12, comment: { marker: 'm', body: 'b' }, blocks: { status: 's' } };
    const planned = plan(
      { ...nothing, issues: [{ kind: 'change', ...wanted, state: 'closed', reason: 'completed' }] },
      empty,
    );
    expect(planned.operations).toEqual([
      { kind: 'comment-issue', issue: 12, marker: 'm', body: 'b' },
      { kind: 'update-issue', issue: 12, blocks: { status: 's' }, state: 'closed', reason: 'completed' },
    ]);
    const again = plan(
      { ...nothing, issues: [{ kind: 'change', ...wanted, state: 'open', reason: 'reopened' }] },
      empty,
    );
    expect(again.operations[1]).toMatchObject({ state: 'open', reason: 'reopened' });
  });

  it('finds labels in other letters, as GitHub does', () => {
    const labels = { add: ['P0', 'flaky'], remove: ['P1', 'bug'] };
    const planned = plan(
      { ...nothing, issues: [{ kind: 'change', issue: 12, labels }] },
      { ...empty, issues: [anIssue({ labels: ['p0', 'p1'] })] },
    );
    expect(planned.operations).toEqual([
      { kind: 'add-labels', issue: 12, labels: ['flaky'] },
      { kind: 'remove-labels', issue: 12, labels: ['P1'] },
    ]);
  });

  it('has one list of a dry run: created once, updated while it is open, left to people once closed', () => {
    const list = {
      kind: 'dry-run' as const,
      labels: ['ours'],
      title: 'List',
      body: 'b',
      blocks: { 'dry-run': 'x' },
    };
    const planned = (issues: OwnIssue[]) =>
      plan({ ...nothing, issues: [list] }, { ...empty, issues }).operations;
    expect(planned([])).toMatchObject([{ kind: 'create-issue', key: 'dry-run', labels: ['ours'] }]);
    expect(planned([anIssue({ key: 'dry-run' })])).toMatchObject([
      { kind: 'update-issue', issue: 12, blocks: { 'dry-run': 'x' }, state: null },
    ]);
    expect(planned([anIssue({ key: 'dry-run', isOpen: false })])).toEqual([]);
  });

  it('closes the list of a dry run when filing begins, and nothing else', () => {
    const planned = (issues: OwnIssue[]) =>
      plan({ ...nothing, issues: [{ kind: 'end-dry-run' }] }, { ...empty, issues }).operations;
    const other = anIssue({ number: 13 });
    expect(planned([anIssue({ key: 'dry-run' }), other])).toEqual([
      { kind: 'update-issue', issue: 12, blocks: {}, state: 'closed', reason: 'completed' },
    ]);
    expect(planned([anIssue({ key: 'dry-run', isOpen: false }), other])).toEqual([]);
  });

  it('writes the check first, then the comment, then issues', () => {
    const wanted = { check, comment, issues: file.issues };
    expect(plan(wanted, empty).operations.map(({ kind }) => kind)).toEqual([
      'write-check',
      'write-comment',
      'create-issue',
    ]);
  });
});
