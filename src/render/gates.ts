import type { Analysis } from '#src/model/findings.ts';
import type { GateFinding, GateName, GateReason } from '#src/model/gate-finding.ts';
import type { Section } from './budget.ts';
import { bare, code } from './escape-markdown.ts';
import { counted, grouped, percent } from './numbers.ts';
import { tableBlock } from './table.ts';

/** Failed gates that a first line names. */
const NAMED = 2;
const PATTERN_CHARACTERS = 60;

/** How a gate says that it failed, what it found, and what it asks for. `where` is ` of …` for the files of a path, else empty. */
interface GateWords {
  failed: (figures: { actual: string; limit: string; where: string }) => string;
  figure: (value: number, limit: number) => string;
  asks: (limit: string) => string;
}

const coverageWords = (what: string): GateWords => ({
  failed: ({ actual, limit, where }) => `${what} ${actual}${where} is below ${limit}`,
  figure: percentBeside,
  asks: (limit) => `at least ${limit}`,
});

const noneWords = (one: string, many = `${one}s`): GateWords => ({
  failed: ({ actual }) => actual,
  figure: (value) => counted(value, one, many),
  asks: () => 'none',
});

const GATES: Record<GateName, GateWords> = {
  newFailures: noneWords('new failure'),
  noResults: {
    failed: () => 'Missing results fail this check',
    figure: grouped,
    asks: () => 'all results',
  },
  newFlaky: noneWords('newly flaky test'),
  coverageTotal: coverageWords('Coverage'),
  coverageDrop: {
    failed: ({ actual, limit }) => `Coverage fell by ${actual}, allowed is ${limit}`,
    figure: (value, limit) => (value <= 0 ? '0 pp' : percentBeside(value, limit).replace('%', 'pp')),
    asks: (limit) => `a drop of at most ${limit}`,
  },
  diffCoverage: coverageWords('Diff coverage'),
  'paths.coverage': coverageWords('Coverage'),
  'paths.diffCoverage': coverageWords('Diff coverage'),
  slowdowns: noneWords('lasting slowdown'),
};

const REASONS: Record<GateReason, string> = {
  off: 'switched off',
  'no-coverage': 'there is no coverage report',
  'no-baseline-coverage': 'there is no baseline with a coverage report',
  'no-change': 'nobody could tell which lines the change adds',
  'no-added-lines': 'the change adds no line that can be covered',
  'not-comparable': 'what the change adds could not be compared with what was tested',
  'no-such-file': 'the coverage report has no such file',
  'no-past': 'neither a baseline nor a history tells what was flaky before',
  'no-durations': 'only the history of a trusted branch tells, and it has none for this run',
};

/** Whether a gate is set that most repositories don't have, so that readers must be told of the gates. */
export function asksForMore({ gates }: Analysis): boolean {
  return gates.some(({ gate, because }) => gate !== 'newFailures' || because === 'off');
}

/** Whether new failures are no failure of the check, by choice of the team. */
export function forgivesNewFailures({ gates }: Analysis): boolean {
  return gates.some(({ gate, because }) => gate === 'newFailures' && because === 'off');
}

/** Whether a gate failed besides that of new failures, which the verdict names itself. */
export function failsGates({ gates }: Analysis): boolean {
  return failed(gates).length > 0;
}

function failed(gates: readonly GateFinding[]): GateFinding[] {
  return gates.filter(({ gate, met }) => gate !== 'newFailures' && met === false);
}

/** The failed gates for a first line, each with its figure and limit; those beyond a few are counted. */
export function failedGates({ gates }: Analysis, format: 'plain' | 'markdown'): string[] {
  const all = failed(gates);
  const shown = all.slice(0, NAMED).map((finding) => failedText(finding, format));
  const left = all.length - shown.length;
  return left > 0 ? [...shown, `${counted(left, 'more failed gate')}`] : shown;
}

function failedText(finding: GateFinding, format: 'plain' | 'markdown'): string {
  const { gate, path } = finding;
  const pattern = format === 'plain' ? bare : code;
  return GATES[gate].failed({
    actual: figure(finding, finding.actual),
    limit: figure(finding, finding.limit),
    where: path === null ? '' : ` of ${pattern(path, PATTERN_CHARACTERS)}`,
  });
}

/** All gates that are set, with what they ask and what was found; null where only new failures are asked about. */
export function gatesSection(analysis: Analysis, { rows }: { rows: number }): Section | null {
  if (!asksForMore(analysis)) return null;
  const { gates } = analysis;
  return {
    cutOrder: 2,
    blocks: [
      { kind: 'text', markdown: '### Gates' },
      tableBlock({
        columns: ['Gate', 'Asks for', 'Found', 'Verdict'],
        rows: gates
          .slice(0, rows)
          .map((finding) => [
            gateName(finding),
            finding.because === 'off' ? 'nothing' : GATES[finding.gate].asks(figure(finding, finding.limit)),
            found(finding, analysis),
            verdicts[`${finding.met}`],
          ]),
        total: gates.length,
        noun: 'gate',
      }),
    ],
  };
}

const verdicts = { true: 'met', false: '**failed**', null: 'not judged' };

function gateName({ gate, path }: GateFinding): string {
  return path === null ? `\`${gate}\`` : `\`${gate}\` of ${code(path, PATTERN_CHARACTERS)}`;
}

function found(finding: GateFinding, { diffCoverage }: Analysis): string {
  const { gate, met, actual, because } = finding;
  if (gate === 'noResults') return met === true ? 'all results' : 'some are missing';
  const isOfAdded = gate === 'diffCoverage' && met !== null;
  const unmeasured = isOfAdded ? (diffCoverage?.unmeasured.length ?? 0) : 0;
  const incomparable = isOfAdded ? (diffCoverage?.incomparable?.length ?? 0) : 0;
  return [
    actual === null ? '' : figure(finding, actual),
    because === null
      ? ''
      : met === null && because !== 'off'
        ? `not known: ${REASONS[because]}`
        : REASONS[because],
    unmeasured === 0 ? '' : `without ${counted(unmeasured, 'changed file')} that the report does not know`,
    incomparable === 0
      ? ''
      : `without ${counted(incomparable, 'changed file')} whose text could not be compared`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function figure({ gate, limit }: GateFinding, value: number | null): string {
  return value === null ? '' : GATES[gate].figure(value, limit ?? 0);
}

/** A percentage with as many decimals as tell it from the limit: 79.996 % is below 80 %, and 80 % is not. */
function percentBeside(value: number, limit: number): string {
  const isOther = (shown: string): boolean => (shown === percent(limit)) === (value === limit);
  const rounded = percent(value);
  if (isOther(rounded)) return rounded;
  for (let digits = 3; digits <= MOST_DIGITS; digits += 1) {
    const exact = `${Number(value.toFixed(digits))} %`;
    if (isOther(exact)) return exact;
  }
  return rounded;
}

/** A double has no more after the point of a percentage. */
const MOST_DIGITS = 14;
