import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Analysis, Cause, CauseTest } from '#src/model/findings.ts';
import type { Failure } from '#src/model/test-result.ts';
import type { IssueContext } from '#src/render/issue-context.ts';
import {
  aCause,
  aCauseTest,
  aFailure,
  anAnalysis,
  anEvidence,
  aRecord,
  aRedAnalysis,
  aSignature,
  aTest,
  someFacts,
} from '../../support/builders.ts';

/** What every golden text is about: an invented shop, whose people are invented too. */
export const total: Failure = aFailure({
  message: 'assert 1999 == 1998\n +  where 1999 = total([Item(price=999), Item(price=999)])',
  location: { file: 'src/shop/cart.py', line: 41, function: 'total' },
  excerpt: [
    'cart = [Item(price=999), Item(price=999)]',
    '',
    '    def test_total(cart):',
    '>       assert total(cart) == 1998',
    'E       assert 1999 == 1998',
    'E        +  where 1999 = total([Item(price=999), Item(price=999)])',
    '',
    'tests/test_cart.py:14: AssertionError',
  ].join('\n'),
});

export const lookup: Failure = aFailure({
  type: 'KeyError',
  message: "'vat'",
  location: { file: 'src/shop/prices.py', line: 23, function: 'rate_of' },
  excerpt: "    def rate_of(country):\n>       return RATES[country]['vat']\nE       KeyError: 'vat'",
});

export const signatures = {
  total: aSignature({ message: 'assert <n> == <n>' }),
  lookup: aSignature({
    key: 's1-77aa88bb99cc',
    type: 'KeyError',
    message: "'vat'",
    file: 'src/shop/prices.py',
    function: 'rate_of',
  }),
};

/** A failing test and its command. */
export function failing(
  nodeId: string,
  failure: Failure = total,
  signature: CauseTest['signature'] = signatures.total,
): CauseTest {
  return aCauseTest(aTest({ nodeId, failure }), { signature });
}

/** The commits in which it broke. */
export const range: Cause['range'] = {
  lastPassed: 'abb511c96bcc0bc7dea8157e10e6d4ea05a875a1',
  firstFailed: 'f368fa4c0ffee1234567890abcdef1234567890a',
  commits: [
    {
      sha: 'f368fa4c0ffee1234567890abcdef1234567890a',
      subject: 'Round each price before it is added',
      files: ['src/shop/cart.py'],
    },
  ],
};

/** A cause of these tests. */
export function causeOf(tests: CauseTest[], over: Partial<Cause> = {}): Cause {
  const counts = new Map<string, Cause['signatures'][number]>();
  for (const { signature } of tests) {
    const known = counts.get(signature.key);
    counts.set(signature.key, { signature, tests: (known?.tests ?? 0) + 1 });
  }
  return aCause({
    tests,
    signatures: [...counts.values()].sort((a, b) => b.tests - a.tests),
    range,
    assessment: {
      severity: 'P2',
      rule: 'any-other-failure',
      why: 'incorrect behaviour, and no rule before this one applies',
    },
    ...over,
  });
}

/** The run in which a cause was found. */
export function contextOf(cause: Cause, over: Partial<IssueContext> = {}): IssueContext {
  const analysis: Analysis = aRedAnalysis({ causes: [cause] });
  return { analysis, facts: someFacts(), ...over };
}

/** The record of a cause, filed as issue 12. */
export function recordOf(cause: Cause, over: Partial<CauseRecord> = {}): CauseRecord {
  const { key, kind, assessment, slaHours, dueAt } = cause;
  return aRecord({
    key,
    kind,
    severity: assessment.severity,
    rule: assessment.rule,
    slaHours,
    dueAt,
    tests: cause.tests.map(({ result, signature }) => ({
      nodeId: result.nodeId,
      rootdir: result.rootdir,
      signature: signature.key,
      environments: ['ubuntu, Python 3.13'],
    })),
    range: cause.range,
    failed: { first: anEvidence(77, 'a'), last: anEvidence(80, 'b'), runs: 4 },
    ...over,
  });
}

export const green = anAnalysis();
