import type { CauseRecord, RecordedTest, RunEvidence } from '#src/model/cause-record.ts';
import type { Cause } from '#src/model/findings.ts';
import { identityOf } from '#src/model/test-identity.ts';
import { personsDecision } from '../sla.ts';
import { newestFailure, newestOf, passesOf } from '../test-evidence.ts';
import type { LifeInput } from './transition.ts';

/** What a run shows of a known cause. */
export type Fact =
  /** It fails as it is known to. */
  | { kind: 'failing'; cause: Cause; run: RunEvidence }
  /**
   * Its tests fail as part of something else: a broken suite, another signature. `into`: the issue of the one cause whose
   * failures they all are now.
   */
  | { kind: 'failing-otherwise'; run: RunEvidence; into: number | null }
  /** One of its tests passed only when it was run again. */
  | { kind: 'reran'; run: RunEvidence }
  /** All its tests passed plainly wherever they failed, in these runs on one commit. */
  | { kind: 'passing'; runs: readonly RunEvidence[] }
  /** Nothing that counts: absent, skipped, counted before, or of another branch. */
  | { kind: 'silent' };

const SILENT: Fact = { kind: 'silent' };

/** What the run shows of each known cause, and the causes in it that are not known yet. */
export function factsOf(
  records: readonly CauseRecord[],
  input: LifeInput,
): { known: Map<CauseRecord, Fact>; unknown: Cause[] } {
  const failing = new Map(input.causes.map((cause) => [cause.key, cause]));
  // A cause that was over before it had an issue begins anew.
  const known = records.filter(({ state, issue }) => state !== 'closed' || issue !== null);
  const keys = new Set(known.map(({ key }) => key));
  return {
    known: new Map(known.map((record) => [record, factOf(record, failing.get(record.key), input)])),
    unknown: input.causes.filter(({ key }) => !keys.has(key)),
  };
}

function factOf(record: CauseRecord, cause: Cause | undefined, input: LifeInput): Fact {
  const { evidence } = input;
  if (cause !== undefined) {
    const run = failingRun(cause, input);
    return tellsMore(record, run) || failsElsewhere(record, cause, input)
      ? { kind: 'failing', cause, run }
      : SILENT;
  }
  // One that was struck out may be there again.
  const tests = record.tests.filter(
    (test) => test.removed === undefined || input.present.has(identityOf(test)),
  );
  if (record.kind === 'suite-broken') return factOfSuite(record, tests, input);
  const red = newestFailure(evidence, tests);
  if (red !== null)
    return tellsMore(record, red)
      ? { kind: 'failing-otherwise', run: red, into: otherCauseOf(record, input) }
      : SILENT;
  const reran = newestOf(
    tests.flatMap((test) => [...(evidence.reran.get(identityOf(test))?.values() ?? [])]),
  );
  if (reran !== null)
    return tellsMore(record, reran) && reran.runId !== record.failed.last.runId && isSameBranch(record, reran)
      ? { kind: 'reran', run: reran }
      : SILENT;
  // Absence or a skip is no pass (design §5).
  const greens = passesOf(evidence, tests);
  const [green] = greens;
  return green !== undefined && arePassesNew(record, greens) && isSameBranch(record, green)
    ? { kind: 'passing', runs: greens }
    : SILENT;
}

/** A suite that is not broken in this run: half of its tests have to pass, and what still fails is a cause of its own. */
function factOfSuite(
  record: CauseRecord,
  tests: readonly RecordedTest[],
  { evidence }: Pick<LifeInput, 'evidence'>,
): Fact {
  const green = tests.filter((test) => (evidence.failed.get(identityOf(test))?.size ?? 0) === 0);
  if (green.length < tests.length / 2) {
    const run = newestFailure(evidence, tests);
    return run !== null && tellsMore(record, run) ? { kind: 'failing-otherwise', run, into: null } : SILENT;
  }
  const runs = passesOf(evidence, green);
  const [first] = runs;
  return first !== undefined && arePassesNew(record, runs) && isSameBranch(record, first)
    ? { kind: 'passing', runs }
    : SILENT;
}

/**
 * Whether a run tells more than is known: a newer one, or another one on the newest commit. An older one, delivered late or twice,
 * does not.
 */
function tellsMore(record: CauseRecord, run: RunEvidence): boolean {
  const newest = newestKnown(record);
  return run.sha === newest.sha || run.runId > newest.runId;
}

/** Whether it fails in an environment that is not known yet, of which nothing newer is known: what came too late is taken out before. */
function failsElsewhere(record: CauseRecord, cause: Cause, { evidence }: LifeInput): boolean {
  const known = new Map(record.tests.map((test) => [identityOf(test), test.environments]));
  return cause.tests.some(({ result }) => {
    const environments = known.get(identityOf(result));
    const failing = [...(evidence.failed.get(identityOf(result))?.keys() ?? [])];
    return environments !== undefined && failing.some((environment) => !environments.includes(environment));
  });
}

/** The run in which a cause fails; one that no test tells is that of the report. */
export function failingRun(
  { tests }: Cause,
  { evidence, run }: Pick<LifeInput, 'evidence' | 'run'>,
): RunEvidence {
  return (
    newestFailure(
      evidence,
      tests.map(({ result }) => result),
    ) ?? run
  );
}

/** Ids of the runs in which tests of a cause fail, ascending; one that no test tells is that of the report. */
export function failingRunIds(
  { tests }: Cause,
  { evidence, run }: Pick<LifeInput, 'evidence' | 'run'>,
): number[] {
  const runs = tests.flatMap(({ result }) => evidence.failing.get(identityOf(result)) ?? []);
  const ids = [...new Set(runs.map(({ runId }) => runId))].sort((a, b) => a - b);
  return ids.length === 0 ? [run.runId] : ids;
}

/** Whether runs on one commit add to the passes that are known: more of them there, or newer ones on another commit. */
function arePassesNew(record: CauseRecord, runs: readonly RunEvidence[]): boolean {
  if (record.passed.some(({ sha }) => sha === runs[0]?.sha))
    return withPasses(record, runs).length > record.passed.length;
  return (runs.at(-1)?.runId ?? 0) > newestKnown(record).runId;
}

/**
 * The passes with those on one commit. Its workflows come one after another, each time with what came before; of the same
 * workflow the newest run takes the place of earlier ones, which have passed all the same.
 */
export function withPasses({ passed }: CauseRecord, runs: readonly RunEvidence[]): RunEvidence[] {
  const there = passed.filter(({ sha }) => sha === runs[0]?.sha);
  const elsewhere = passed.filter(({ sha }) => sha !== runs[0]?.sha);
  const later = runs.filter(({ runId, workflow }) => {
    const same = there.filter((known) => known.workflow === workflow);
    return same.length > 0 && same.every((known) => known.runId < runId);
  });
  if (later.length > 0) return [...elsewhere, ...there, ...later];
  return [...elsewhere, ...(runs.length > there.length ? runs : there)];
}

function newestKnown({ failed, passed }: CauseRecord): RunEvidence {
  return passed.at(-1) ?? failed.last;
}

/** Another branch may never have had the bug. */
function isSameBranch({ failed }: CauseRecord, run: RunEvidence): boolean {
  return run.branch === failed.last.branch;
}

/** The issue of the one cause among whose failing tests are all of the record's that are in the results. */
function otherCauseOf(record: CauseRecord, { causes, records, present }: LifeInput): number | null {
  const tests = record.tests.filter(({ removed }) => removed === undefined);
  const areAllThere = tests.every((test) => present.has(identityOf(test)));
  if (record.kind !== 'cause' || record.standsAlone === true) return null;
  if (tests.length === 0 || !areAllThere) return null;
  const holders = causes.filter(({ kind, tests: failing }) => {
    const identities = new Set(failing.map(({ result }) => identityOf(result)));
    return kind === 'cause' && tests.every((test) => identities.has(identityOf(test)));
  });
  const [holder, ...others] = holders;
  if (holder === undefined || others.length > 0) return null;
  const other = records.find(({ key }) => key === holder.key);
  // What a person decided of it would be lost.
  if (personsDecision(record) !== undefined && other?.severity !== record.severity) return null;
  // The younger one gives way; what has no issue yet is no reason to close one.
  return other?.state === 'open' &&
    other.issue !== null &&
    record.issue !== null &&
    other.issue < record.issue
    ? other.issue
    : null;
}
