import { describe, expect, it } from '@jest/globals';
import { renderCheck } from '#src/render/check.ts';
import { aFailure, aKnownFlake, anAnalysis, aTest, someCounts, someFacts } from '../support/builders.ts';

const result = aTest({ nodeId: 'tests/test_net.py::test_get', failure: aFailure() });

function summaryOf(
  over: Partial<ReturnType<typeof aKnownFlake>>,
  likely: { category: 'race'; why: string } | null,
) {
  return renderCheck(
    anAnalysis({
      counts: someCounts({ total: 3, passed: 2, failed: 1 }),
      knownFlaky: [{ result, past: { ...aKnownFlake(result.nodeId), ...over }, likely }],
      pastOf: 'main',
    }),
    someFacts(),
  ).summary;
}

describe('a failing test that is known to be flaky', () => {
  it('is folded away, with how often it failed on the branch, since when, and why', () => {
    const summary = summaryOf({}, { category: 'race', why: '`Thread` is started and |not| joined' });
    expect(summary).toContain('<summary>1 failing test known to be flaky</summary>');
    expect(summary).toContain('| Test | Fails with | On `main` | Likely cause |');
    expect(summary).toContain('failed in 4 of 20 runs (20 %, likely 8 % to 42 %) since [`1111111111`]');
    // Outside text: neither a table's border nor a code span of its own.
    expect(summary).toContain('| race: \\`Thread\\` is started and \\|not\\| joined |');
  });

  it.each([
    [{ kind: 'workers', parallel: true }, 'only in parallel'],
    [{ kind: 'environment', name: 'windows' }, 'only in environment `windows`'],
    [{ kind: 'hours', from: 23, to: 1 }, 'only from 23:00 to 1:00 UTC'],
    [
      { kind: 'after', nodeId: 'test_a.py::test_x', rootdir: 'packages/a', present: true, alike: 0 },
      'only after `packages/a/test_a.py::test_x` in the same process',
    ],
    [
      { kind: 'after', nodeId: 'test_a.py::test_x', rootdir: '', present: false, alike: 2 },
      'only where `test_a.py::test_x` did not run before it in the same process (2 other tests would explain it as well)',
    ],
  ] as const)('says under which condition alone it fails: %j', (only, text) => {
    const tally = { failed: 0, ran: 10 };
    const condition = { only, inside: tally, outside: tally, chance: 0.001 };
    expect(summaryOf({ conditions: [condition] }, null)).toContain(`, ${text} |`);
  });
});
