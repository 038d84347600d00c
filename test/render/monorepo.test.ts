import { describe, expect, it } from '@jest/globals';
import { renderCheck } from '#src/render/check.ts';
import { aCause, aCauseTest, aFailure, aRedAnalysis, aTest, someFacts } from '../support/builders.ts';

/** The same node id below the rootdir of another package, at a line of its own. */
function testOf(rootdir: string, line: number) {
  const location = { file: `${rootdir}/tests/test_f.py`, line, function: 'test_f' };
  return aTest({ nodeId: 'tests/test_f.py::test_f', rootdir, failure: aFailure({ location }) });
}

describe('two packages that have the same node id', () => {
  const auth = testOf('packages/auth', 3);
  const shop = testOf('packages/shop', 7);
  const causes = [
    aCause({
      tests: [aCauseTest(auth, { reproduce: 'cd auth' })],
      assessment: { severity: 'P0', rule: 'words', why: 'it matters' },
    }),
    aCause({ key: 'c1-000000000002', tests: [aCauseTest(shop, { reproduce: 'cd shop' })] }),
  ];

  it('each have the severity of their own cause', () => {
    const { summary } = renderCheck(aRedAnalysis({ causes }), someFacts());
    expect(summary).toMatch(
      /\| P0 \| `packages\/auth\/tests\/test_f\.py::test_f` .*packages\/auth\/tests\/test_f\.py:3/,
    );
    expect(summary).toMatch(/\| P2 \|.*packages\/shop\/tests\/test_f\.py:7/);
  });

  it('are not both new when one of them is', () => {
    const { summary } = renderCheck(
      aRedAnalysis({ causes, newFailures: [shop], knownFailures: [auth] }),
      someFacts(),
    );
    expect(summary).toContain('cd shop');
    expect(summary).not.toContain('cd auth');
  });
});
