import { describe, expect, it } from '@jest/globals';
import { causeKey } from '#src/analysis/cause-key.ts';
import { sign } from '#src/analysis/signed-tests.ts';
import { judgeRun } from '#src/judge-run.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { AddedLines } from '#src/model/findings.ts';
import { aLoadedRun, aPushed } from './support/a-loaded-run.ts';
import { aFailure, aListedTest, anEvidence, aRecord, aTest } from './support/builders.ts';

const sha = 'd'.repeat(40);
const nodeId = 'tests/test_cart.py::test_total';
const touched = 'src/shop/cart.py';
const failure = aTest({ nodeId, failure: aFailure() });
const failed = {
  ...anEvidence(77, 'a'),
  branch: 'main',
};
const open = aRecord({
  key: causeKey(sign(failure).signature.key, 'cause'),
  tests: [{ ...aListedTest(failure), files: [touched] }],
  failed: { first: failed, last: failed, runs: 1 },
});

/** What is known when its test passes again on another commit, after this change since the baseline. */
function mendedBy(change: { added: AddedLines; paths: ReadonlySet<string> | null }): CauseRecord | undefined {
  const run = aPushed({ runId: 83, sha, tests: [aTest({ nodeId })] });
  const { transitions } = judgeRun(
    aLoadedRun([run], {
      records: [open],
      change: {
        addedLines: change.added,
        range: { base: 'c'.repeat(40), head: sha, commits: null },
        contents: {
          blobs: new Map(),
          testedLines: new Map(),
          unknown: new Map(),
          paths: change.paths,
          limits: [],
        },
      },
    }),
  );
  return transitions[0]?.record;
}

describe('a test that passes again', () => {
  const elsewhere: AddedLines = new Map([['docs/cart.md', [1]]]);

  it('was mended by a commit that only takes lines out of a file that it touches', () => {
    const known = mendedBy({ added: elsewhere, paths: new Set(['docs/cart.md', touched]) });
    expect(known?.passed).toHaveLength(1);
    expect(known?.untouchedMendings).toBeUndefined();
  });

  it('was not, as far as tracebacks show, where the commits since changed other files only', () => {
    const known = mendedBy({ added: elsewhere, paths: new Set(['docs/cart.md']) });
    expect(known?.passed).toHaveLength(1);
    expect(known?.untouchedMendings).toBe(1);
  });

  it('is nobody’s where it is not known which files were changed', () => {
    expect(mendedBy({ added: elsewhere, paths: null })?.untouchedMendings).toBeUndefined();
  });
});
