import { describe, expect, it } from '@jest/globals';
import {
  renderBreachComment,
  renderClosingComment,
  renderReopenComment,
  renderWarningComment,
} from '#src/render/issue-comments.ts';
import { aFixedRecord, anEvidence, aRecord } from '../support/builders.ts';
import { hostileTexts } from '../support/hostile-reports.ts';
import { activeInProse, addresses, renderedMarkdown } from '../support/rendered-markdown.ts';

const eight = Array.from({ length: 8 }, (_, index) => ({
  nodeId: `tests/test_cart.py::test_${index}`,
  rootdir: '',
  signature: 's1-1a2b3c4d5e6f',
  environments: [],
}));

describe('the comment that closes an issue', () => {
  it('names the runs in which all its tests passed, and by how much it was in time', () => {
    const { marker, body } = renderClosingComment(aFixedRecord({ tests: eight }), {
      closedAt: '2026-03-06T09:00:00.000Z',
    });
    expect(body).toMatchInlineSnapshot(`
"<!-- redfirst:closed v1 run=93 -->

**Fixed: all 8 tests passed in 3 trusted runs**: [run 91](https://github.com/octo/shop/actions/runs/91), [run 92](https://github.com/octo/shop/actions/runs/92), [run 93](https://github.com/octo/shop/actions/runs/93).

Resolved within its SLA, 2 days before it was due. The fix is a commit in [\`bbbbbbbbbb..cccccccccc\`](https://github.com/octo/shop/compare/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb...cccccccccccccccccccccccccccccccccccccccc).
"
`);
    expect(marker).toBe('<!-- redfirst:closed v1 run=93 -->');
    expect(body.split('\n')[0]).toBe(marker);
  });

  it('says when it was too late', () => {
    const { body } = renderClosingComment(aFixedRecord(), { closedAt: '2026-03-08T15:30:00.000Z' });
    expect(body).toContain('Resolved outside its SLA, 5 hours after it was due.');
  });

  it('has another marker for another closing run', () => {
    const other = aFixedRecord({ passed: [anEvidence(91, 'c'), anEvidence(94, 'd')] });
    expect(renderClosingComment(other, { closedAt: '2026-03-06T09:00:00.000Z' }).marker).toBe(
      '<!-- redfirst:closed v1 run=94 -->',
    );
  });

  it('links nothing by an address that is not a run’s', () => {
    const record = aFixedRecord({
      passed: [{ ...anEvidence(91, 'c'), url: 'https://evil.example/)[x](https://evil.example' }],
    });
    const { body } = renderClosingComment(record, { closedAt: '2026-03-06T09:00:00.000Z' });
    expect(body).toContain('run 91');
    expect(body).not.toContain('evil');
  });
});

describe('the comment that reopens an issue', () => {
  const record = aRecord({
    failed: { first: anEvidence(77, 'a'), last: anEvidence(99, 'f'), runs: 5 },
    dueAt: '2026-03-20T10:00:00.000Z',
  });

  it('says where it fails again, since when it had passed, and when it is due', () => {
    const { marker, body } = renderReopenComment(record, { passedSince: anEvidence(91, 'c') });
    expect(body).toMatchInlineSnapshot(`
"<!-- redfirst:reopened v1 run=99 -->

**Failing again** at [\`ffffffffff\`](https://github.com/octo/shop/commit/ffffffffffffffffffffffffffffffffffffffff) in [run 99](https://github.com/octo/shop/actions/runs/99). It had passed since [\`cccccccccc\`](https://github.com/octo/shop/commit/cccccccccccccccccccccccccccccccccccccccc).

The command under *Steps to reproduce* shows it. Due **2026-03-20 10:00 UTC**: 7 days after it was reopened, by its severity P2.
"
`);
    expect(marker).toBe('<!-- redfirst:reopened v1 run=99 -->');
    expect(body.split('\n')[0]).toBe(marker);
  });

  it('says that it is worse than before, and why', () => {
    const raised = {
      from: { severity: 'P2' as const, by: null, why: 'the rule default', at: '2026-03-01T10:00:00.000Z' },
      to: {
        severity: 'P0' as const,
        by: null,
        why: '"auth" is a word of the path',
        at: '2026-03-19T10:00:00.000Z',
      },
    };
    expect(renderReopenComment(record, { raised }).body).toContain(
      '\n\nIt is **P0** now, no longer P2: "auth" is a word of the path.\n\n',
    );
  });

  it('leaves out what is not known', () => {
    const { body } = renderReopenComment({ ...record, dueAt: null }, { passedSince: null });
    expect(body).not.toMatch(/passed since|Due/);
  });
});

describe('the comment before a breach', () => {
  const now = '2026-03-06T16:00:00.000Z';

  it('says until when, what to do, and calls those who can', () => {
    const { marker, body } = renderWarningComment(aRecord(), { mention: ['octocat'], now });
    expect(body).toContain('**SLA at risk: this P2 is due 2026-03-08 10:00 UTC, in 42 hours.**');
    expect(body).toContain('@octocat: please mend it');
    expect(marker).toBe('<!-- redfirst:at-risk v1 due=2026-03-08T10:00:00.000Z -->');
  });

  it('is not made without a due date', () => {
    expect(() => renderWarningComment(aRecord({ dueAt: null }), { mention: [], now })).toThrow('no due date');
  });

  it('names no run of what a person reported', () => {
    const { body } = renderWarningComment(aRecord({ kind: 'reported', tests: [] }), { mention: [], now });
    expect(body).not.toContain('run 77');
  });
});

describe('the comment at a breach', () => {
  const now = '2026-03-08T12:05:00.000Z';

  it('says what was due when, what to do, and calls those who can', () => {
    const { marker, body } = renderBreachComment(aRecord(), { mention: ['octocat', '@octo/crew'], now });
    expect(body).toMatchInlineSnapshot(`
"<!-- redfirst:breach v1 due=2026-03-08T10:00:00.000Z -->

**SLA breached: this P2 was due 2026-03-08 10:00 UTC, 2 hours ago.**

@octocat @octo/crew: please mend it, or close it as not planned and say why. It failed last at [\`aaaaaaaaaa\`](https://github.com/octo/shop/commit/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) in [run 77](https://github.com/octo/shop/actions/runs/77); the commands under *Steps to reproduce* show it.
"
`);
    expect(marker).toBe('<!-- redfirst:breach v1 due=2026-03-08T10:00:00.000Z -->');
    expect(body.split('\n')[0]).toBe(marker);
  });

  it('calls nobody when nobody is given', () => {
    expect(renderBreachComment(aRecord(), { mention: [], now }).body).not.toContain('@');
  });

  it('has another marker for another due date', () => {
    expect(
      renderBreachComment(aRecord({ dueAt: '2026-03-07T10:00:00.000Z' }), { mention: [], now }).marker,
    ).toContain('due=2026-03-07T10:00:00.000Z');
  });

  it.each(['a', 'Octo-Cat', 'mona_octo', 'octo/team_a', 'x'.repeat(39)])('mentions %s', (name) => {
    expect(renderBreachComment(aRecord(), { mention: [name], now }).body).toContain(`@${name}`);
  });

  it.each([
    // A team by its name is no attack: whom to call is the caller's.
    ...hostileTexts.filter((text) => text !== '@github/security'),
    '-a',
    'a--b',
    'a-',
    'octocat everyone',
    'a/b/c',
    'owner@example.com',
    '',
    'x'.repeat(200),
  ])('mentions nobody for %j, and says so', async (name) => {
    const { body } = renderBreachComment(aRecord(), { mention: [name, 'octocat'], now });
    const rendered = await renderedMarkdown(body);
    expect(activeInProse(rendered).map((found) => found.trim())).toEqual(['@octocat']);
    expect(rendered.prose.join('')).toContain('Not mentioned, since it is no login and no team: ');
    expect(addresses(rendered).every((url) => url.startsWith('https://github.com/octo/shop/'))).toBe(true);
    expect(rendered.comments).toHaveLength(1);
  });

  it('calls at most ten', () => {
    const mention = Array.from({ length: 30 }, (_, index) => `person${index}`);
    expect(renderBreachComment(aRecord(), { mention, now }).body.match(/@/g)).toHaveLength(10);
  });

  it('is not made where nothing is due', () => {
    expect(() => renderBreachComment(aRecord({ dueAt: null }), { mention: [], now })).toThrow(
      'has no due date',
    );
  });
});

describe('comments on an issue that has no commands, since everybody can read it', () => {
  const news = { mention: [], now: '2026-03-08T12:05:00.000Z', isQuiet: true };
  it.each([
    ['warns', renderWarningComment(aRecord(), news)],
    ['says the breach', renderBreachComment(aRecord(), news)],
    ['says that it is open again', renderReopenComment(aRecord(), { isQuiet: true })],
  ])('point to the run instead: one that %s', (_, { body }) => {
    expect(body).not.toContain('Steps to reproduce');
    expect(body).toMatch(/\[run 77\]\(\S+\)\.\s+That run shows it to those who may see it\./);
  });
});
