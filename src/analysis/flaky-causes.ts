import { byNodeId, byText } from '#src/model/by-text.ts';
import type { Session } from '#src/model/collection.ts';
import type { FlakyCause } from '#src/model/findings.ts';
import type { FlakyTest, Past } from '#src/model/flaky-finding.ts';
import { groupBy, type NonEmpty } from '#src/model/group-by.ts';
import type { Assessment, SeverityRule, SlaHours } from '#src/model/severity.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { ByTest } from './by-test.ts';
import { causeKey } from './cause-key.ts';
import { UNDESCRIBED } from './failing.ts';
import { looksOf } from './looks.ts';
import { reproductionOf, suiteReproductionOf } from './reproduction.ts';
import { assess } from './severity.ts';
import { signatureOf } from './signature.ts';
import { dueAt } from './sla.ts';
import { flakySubjectOf } from './subject.ts';

/** What flaky causes are made from. */
export interface FlakyCauseInput {
  past: Pick<Past, 'flaky' | 'likely'>;
  /** The run's results, where they have the test: its markers and file. */
  head: readonly TestResult[];
  session: Session;
  rules: readonly SeverityRule[];
  slaHours: SlaHours;
  /** Name of the repository. */
  project: string | null;
  filedAt: Date;
}

/**
 * The flaky tests that have not recovered, grouped by the signature with which they failed last, each group judged. Sorted
 * by severity, then rate (highest first), then key.
 * @throws RangeError when `filedAt` is no date and there is one.
 */
export function flakyCausesOf(input: FlakyCauseInput): FlakyCause[] {
  return causesOfFlakes(input, ({ recovered }) => recovered === null);
}

/**
 * The same of those that have recovered: what their issues said of them, closed on that evidence, is still known.
 * @throws RangeError when `filedAt` is no date and there is one.
 */
export function recoveredFlakesOf(input: FlakyCauseInput): FlakyCause[] {
  return causesOfFlakes(input, ({ recovered }) => recovered !== null);
}

function causesOfFlakes(input: FlakyCauseInput, isAsked: (flaky: FlakyTest) => boolean): FlakyCause[] {
  const results = ByTest.of(input.head);
  const signed = input.past.flaky
    .filter(isAsked)
    .map((flaky) => signedFlake(flaky, results.get(flaky), input));
  return groupBy(signed, ({ signature }) => signature)
    .map((tests) => causeFrom(tests, input))
    .sort(
      (a, b) =>
        byText(a.assessment.severity, b.assessment.severity) ||
        (b.tests[0]?.flaky.rate ?? 0) - (a.tests[0]?.flaky.rate ?? 0) ||
        byText(a.key, b.key),
    );
}

type SignedFlake = FlakyCause['tests'][number] & { assessment: Assessment };

function signedFlake(
  flaky: FlakyTest,
  result: TestResult | undefined,
  { past, session, rules, project }: FlakyCauseInput,
): SignedFlake {
  const test = result ?? unseen(flaky);
  const failure = flaky.distinctFailures[0] ?? UNDESCRIBED;
  const signature = signatureOf(failure, test);
  return {
    flaky,
    likely: past.likely.get(identityOf(flaky)) ?? null,
    signature: signature.key,
    looks: looksOf(signature),
    ...(result !== undefined && { isMarked: result.markers.includes('flaky') }),
    reproduce: reproductionOf(test, session) ?? suiteReproductionOf(test),
    assessment: assess(flakySubjectOf(flaky, { test, failure, project }), rules),
  };
}

function causeFrom(tests: NonEmpty<SignedFlake>, { slaHours, filedAt }: FlakyCauseInput): FlakyCause {
  const sorted = [...tests].sort((a, b) => b.flaky.rate - a.flaky.rate || byNodeId(a.flaky, b.flaky));
  const [worst = tests[0]] = [...sorted].sort((a, b) => byText(a.assessment.severity, b.assessment.severity));
  const { assessment } = worst;
  const isSecurity = sorted.some((test) => test.assessment.isSecurity === true);
  return {
    key: causeKey(worst.signature, 'flaky'),
    tests: sorted.map(({ assessment: _, ...test }) => test),
    assessment: {
      ...assessment,
      ...(isSecurity && { isSecurity: true }),
      why: sorted.length > 1 ? `${assessment.why} (decided by ${worst.flaky.nodeId})` : assessment.why,
    },
    dueAt: dueAt(filedAt, assessment.severity, slaHours),
    slaHours: slaHours[assessment.severity],
  };
}

/** A test that this run does not have: the history knows its name. */
function unseen({ nodeId, rootdir }: FlakyTest): TestResult {
  return {
    nodeId,
    rootdir,
    nodeIdFrom: 'plugin',
    file: null,
    line: null,
    markers: [],
    outcome: 'unknown',
    flaky: false,
    attempts: [{ outcome: 'unknown', durationMs: null }],
  };
}
