import { describe, expect, it } from '@jest/globals';
import { replaceBlocks } from '#src/model/issue-blocks.ts';
import { renderIssue } from '#src/render/issue.ts';
import { renderClosedBlocks } from '#src/render/issue-closed.ts';
import { renderReopenedBlocks } from '#src/render/issue-reopened.ts';
import {
  aCause,
  aCauseTest,
  aFailure,
  aFixedRecord,
  anEvidence,
  aRecord,
  aRedAnalysis,
  aSignature,
  aTest,
  someFacts,
} from '../support/builders.ts';
import { type Rendered, renderedMarkdown } from '../support/rendered-markdown.ts';

const filed = renderIssue(aCause(), { analysis: aRedAnalysis(), facts: someFacts() }).body;
const closedAt = '2026-03-06T09:00:00.000Z';
const closing = { closedAt, suitePassed: anEvidence(93, 'e') };
const ticked = ({ elements }: Rendered) =>
  elements.filter(({ tag }) => tag === 'input').map(({ properties }) => properties['checked'] === true);
const shown = (blocks: Record<string, string>) =>
  Object.entries(blocks)
    .map(([name, text]) => `[${name}]\n${text}`)
    .join('\n\n');

describe('the blocks of an issue that is closed on its evidence', () => {
  it('name the runs, the commits of the fix, and whether it was in time', () => {
    expect(shown(renderClosedBlocks(aFixedRecord(), closing))).toMatchInlineSnapshot(`
"[status]
**Fixed: the test passed in 3 trusted runs**: [run 91](https://github.com/octo/shop/actions/runs/91), [run 92](https://github.com/octo/shop/actions/runs/92), [run 93](https://github.com/octo/shop/actions/runs/93). The fix is a commit in [\`bbbbbbbbbb..cccccccccc\`](https://github.com/octo/shop/compare/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb...cccccccccccccccccccccccccccccccccccccccc).

| Severity | SLA target | Discovered | Fixed by | Resolved |
| --- | --- | --- | --- | --- |
| **P2** | **2026-03-08 10:00 UTC** | 2026-03-01 10:00 UTC | a commit in [\`bbbbbbbbbb..cccccccccc\`](https://github.com/octo/shop/compare/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb...cccccccccccccccccccccccccccccccccccccccc) | 2026-03-06 09:00 UTC |

[sla]
## SLA target

Due **2026-03-08 10:00 UTC**: 7 days after it was filed, by its severity. Resolved within its SLA, 2 days before it was due.

[checklist]
## Checklist

- [x] 1. Reproduced: \`tests/test_cart.py::test_total\` was red at [\`aaaaaaaaaa\`](https://github.com/octo/shop/commit/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)
- [x] 2. Regression test, red without the fix: the test of the test reference, red at [\`aaaaaaaaaa\`](https://github.com/octo/shop/commit/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)
- [x] 3. Fix, with the same test green: the test passed in 3 trusted runs, first at [\`cccccccccc\`](https://github.com/octo/shop/commit/cccccccccccccccccccccccccccccccccccccccc) in [run 91](https://github.com/octo/shop/actions/runs/91)
- [x] 4. Full suite passes: no test failed at [\`eeeeeeeeee\`](https://github.com/octo/shop/commit/eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee) in [run 93](https://github.com/octo/shop/actions/runs/93)
- [ ] 5. Stable: ticked by 10 consecutive runs and 10 in parallel (\`redfirst verify\`)
- [x] 6. Resolved, within or outside its SLA: closed 2026-03-06 09:00 UTC on that evidence, within its SLA, 2 days before it was due

[record]
| Fixed by | Resolved | Within SLA |
| --- | --- | --- |
| a commit in [\`bbbbbbbbbb..cccccccccc\`](https://github.com/octo/shop/compare/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb...cccccccccccccccccccccccccccccccccccccccc) | 2026-03-06 09:00 UTC | yes |"
`);
  });

  it('find their place in the issue as it was filed, and leave the rest as it is', async () => {
    const closed = replaceBlocks(filed, renderClosedBlocks(aFixedRecord(), closing)) ?? '';
    const ofPeople = /## Root cause[\s\S]*(?=<!-- redfirst:begin checklist)/;
    const evidence = /<!-- redfirst:begin evidence[\s\S]*redfirst:end evidence -->/;
    for (const part of [ofPeople, evidence]) expect(closed.match(part)?.[0]).toBe(filed.match(part)?.[0]);
    expect(ticked(await renderedMarkdown(closed))).toEqual([true, true, true, true, false, true]);
    expect(closed).not.toContain('| open |');
  });

  it('tick the box of the full suite only when a run is known in which no test failed', async () => {
    const blocks = renderClosedBlocks(aFixedRecord(), { closedAt, suitePassed: null });
    expect(ticked(await renderedMarkdown(blocks['checklist'] ?? ''))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it.each([
    ['2026-03-08T10:00:00.000Z', 'Resolved within its SLA, less than a minute before it was due.', 'yes'],
    ['2026-03-08T10:00:01.000Z', 'Resolved outside its SLA, less than a minute after it was due.', 'no'],
    ['2026-03-11T10:00:00.000Z', 'Resolved outside its SLA, 3 days after it was due.', 'no'],
  ])('closed at %s, due 2026-03-08T10:00, say: %s', (at, sentence, within) => {
    const { sla, record } = renderClosedBlocks(aFixedRecord(), { closedAt: at, suitePassed: null });
    expect(sla).toContain(sentence);
    expect(record).toMatch(new RegExp(`\\| ${within} \\|$`));
  });

  it('invent no due date', () => {
    const { sla, record } = renderClosedBlocks(aFixedRecord({ dueAt: null }), closing);
    expect(sla).toContain('Due **unknown**');
    expect(record).toMatch(/\| unknown \|$/);
  });

  it('blame no commit when the same one failed and passed', () => {
    const record = aFixedRecord({
      failed: { first: anEvidence(77, 'a'), last: anEvidence(80, 'b'), runs: 2 },
      passed: [anEvidence(91, 'b')],
    });
    const { status } = renderClosedBlocks(record, closing);
    expect(status).toContain('so no commit explains the change.');
    expect(status).toContain('| no commit |');
    expect(status).toContain('the test passed in 1 trusted run**');
  });

  it('are not made of a record without a passing run', () => {
    expect(() => renderClosedBlocks(aRecord(), closing)).toThrow(
      'no trusted run of c1-0f1e2d3c4b5a passed, so it cannot be called fixed',
    );
  });

  it('find room in the longest issue, with the longest names and many runs', () => {
    const repository = `${'o'.repeat(39)}/${'r'.repeat(100)}`;
    const long = (runId: number, digit: string) => ({
      ...anEvidence(runId, digit),
      url: `https://github.com/${repository}/actions/runs/${runId}/attempts/10`,
    });
    const record = aFixedRecord({
      tests: Array.from({ length: 300 }, (_, index) => ({
        nodeId: `${'é'.repeat(400)}::test_${index}`,
        rootdir: '',
        signature: 's1-1a2b3c4d5e6f',
        environments: [],
      })),
      failed: { first: long(99_999_999_991, 'a'), last: long(99_999_999_992, 'b'), runs: 300 },
      passed: Array.from({ length: 300 }, (_, index) => long(99_999_999_000 + index, 'c')),
    });
    const blocks = renderClosedBlocks(record, { closedAt, suitePassed: long(99_999_999_000, 'c') });
    expect(blocks['status']).toContain('… and 290 more');
    const many = Array.from({ length: 1_300 }, (_, index) =>
      aCauseTest(
        aTest({ nodeId: `tests/test_cart.py::test_${index}_${'x'.repeat(150)}`, failure: aFailure() }),
      ),
    );
    const signatures = Array.from({ length: 200 }, (_, index) => ({
      signature: aSignature({ key: `s1-${index}`, message: `${'m'.repeat(190)}${index}` }),
      tests: 1,
    }));
    const longest = renderIssue(aCause({ tests: many, signatures }), {
      analysis: aRedAnalysis(),
      facts: someFacts(),
    }).body;
    expect(longest.length).toBeGreaterThan(48_000);
    // Characters, as GitHub counts them here.
    expect(replaceBlocks(longest, blocks)?.length).toBeLessThanOrEqual(65_536);
  });
});

describe('the blocks of an issue that fails again', () => {
  const record = aRecord({
    failed: { first: anEvidence(77, 'a'), last: anEvidence(99, 'f'), runs: 5 },
    dueAt: '2026-03-20T10:00:00.000Z',
  });

  it('say where, what to do, and the new due date', () => {
    expect(shown(renderReopenedBlocks(record))).toMatchInlineSnapshot(`
"[status]
**Failing again** at [\`ffffffffff\`](https://github.com/octo/shop/commit/ffffffffffffffffffffffffffffffffffffffff) in [run 99](https://github.com/octo/shop/actions/runs/99). Find the cause and mend it, so that the command under *Steps to reproduce* passes.

| Severity | SLA target | Discovered | Fixed by | Resolved |
| --- | --- | --- | --- | --- |
| **P2** | **2026-03-20 10:00 UTC** | 2026-03-01 10:00 UTC | open | open |

[sla]
## SLA target

Due **2026-03-20 10:00 UTC**: 7 days after it was reopened, by its severity.

[checklist]
## Checklist

- [x] 1. Reproduced: \`tests/test_cart.py::test_total\` was red at [\`aaaaaaaaaa\`](https://github.com/octo/shop/commit/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)
- [x] 2. Regression test, red without the fix: the test of the test reference, red at [\`aaaaaaaaaa\`](https://github.com/octo/shop/commit/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)
- [ ] 3. Fix, with the same test green: ticked when the test passed in a trusted run after the merge
- [ ] 4. Full suite passes: ticked by a trusted run in which no test failed
- [ ] 5. Stable: ticked by 10 consecutive runs and 10 in parallel (\`redfirst verify\`)
- [ ] 6. Resolved, within or outside its SLA: ticked when the issue is closed on that evidence

[record]
| Fixed by | Resolved | Within SLA |
| --- | --- | --- |
| open | open | open |"
`);
  });

  it('take back what closing it has said', async () => {
    const closed = replaceBlocks(filed, renderClosedBlocks(aFixedRecord(), closing)) ?? '';
    const reopened = replaceBlocks(closed, renderReopenedBlocks(record)) ?? '';
    expect(ticked(await renderedMarkdown(reopened))).toEqual([true, true, false, false, false, false]);
    expect(reopened).not.toMatch(/fixed:|within its SLA,/i);
    expect(reopened).not.toContain('2026-03-08');
  });
});
