import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { folderOf, type ProjectFiles } from './project-files.ts';
import { type RunningTool, runningTool } from './running-tool.ts';

/** A step of an existing workflow that runs tests. */
export interface TestStep {
  job: string;
  tool: RunningTool;
  /** From 1: of its dash, and its last one. */
  lines: { first: number; last: number };
  /** Blanks in front of its dash. */
  indent: number;
  /** It measures coverage, and writes no report of it that can be read. */
  lacksCoverageReport: boolean;
}

/** An existing workflow, as far as it matters here. */
export interface Workflow {
  path: string;
  /** As GitHub calls it: without a `name` by its path. */
  name: string;
  /** Names of events. */
  events: string[];
  /** Branches whose pushes start it; null: those of every branch. */
  pushBranches: string[] | null;
  testSteps: TestStep[];
  /** Workflows of this repository that its jobs call, by path. */
  calls: string[];
  /** Values of its matrices. */
  pythons: string[];
  operatingSystems: string[];
  usesAction: boolean;
  usesTriage: boolean;
}

/** The workflows of a repository that can be read; GitHub says of the others what is wrong. */
export function readWorkflows(files: ProjectFiles): { workflows: Workflow[]; problems: string[] } {
  const workflows: Workflow[] = [];
  const problems: string[] = [];
  for (const [path, text] of files.texts) {
    if (folderOf(path) !== '.github/workflows') continue;
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const [error] = document.errors;
    if (error !== undefined || !isMap(document.contents))
      problems.push(
        `${path} can't be read as a workflow: ${error?.message.split('\n')[0] ?? 'it is no mapping'}`,
      );
    else workflows.push(readWorkflow({ path, text, files, lines, top: document.contents }));
  }
  return { workflows, problems };
}

interface Source {
  path: string;
  text: string;
  files: ProjectFiles;
  lines: LineCounter;
  top: YAMLMap;
}

function readWorkflow(source: Source): Workflow {
  const { path, top } = source;
  const jobs = pairs(top.get('jobs'));
  const steps = jobs.flatMap(([job, body]) =>
    itemsOf(isMap(body) ? body.get('steps') : null).map((step) => ({ job, step })),
  );
  const uses = steps.map(({ step }) => textAt(step, 'uses') ?? '');
  const name = top.get('name');
  return {
    path,
    name: typeof name === 'string' && name !== '' ? name : path,
    ...triggers(top.get('on')),
    testSteps: steps.flatMap(({ job, step }) => testStep(source, job, step)),
    calls: jobs.flatMap(
      ([, body]) => /^\.\/(\.github\/workflows\/.+)$/.exec(textAt(body, 'uses') ?? '')?.[1] ?? [],
    ),
    pythons: matrixValues(jobs, /python/i),
    operatingSystems: matrixValues(jobs, /^(?:os|platform|runs-on|runner)$/i),
    usesAction: uses.some((one) => /^redfirst\/redfirst@/i.test(one)),
    usesTriage: uses.some((one) => /^redfirst\/redfirst\/app@/i.test(one)),
  };
}

function triggers(on: unknown): Pick<Workflow, 'events' | 'pushBranches'> {
  if (typeof on === 'string') return { events: [on], pushBranches: null };
  if (isSeq(on)) return { events: on.toJSON().map(String), pushBranches: null };
  const events = pairs(on);
  const push = events.find(([event]) => event === 'push')?.[1];
  const branches = isMap(push) ? push.get('branches') : undefined;
  const pushBranches = isSeq(branches)
    ? branches.toJSON().map(String)
    : typeof branches === 'string'
      ? [branches]
      : null;
  return { events: events.map(([event]) => event), pushBranches };
}

function testStep({ text, files, lines }: Source, job: string, step: YAMLMap): TestStep[] {
  const run = textAt(step, 'run') ?? '';
  const tool = runningTool(
    { run, uses: textAt(step, 'uses') ?? '', folder: textAt(step, 'working-directory') ?? '' },
    files,
  );
  const [start, end] = step.range ?? [0, 0];
  if (tool === null) return [];
  const first = lines.linePos(start);
  const last = lines.linePos(start + text.slice(start, end).trimEnd().length);
  const line = text.split(/\r?\n/)[first.line - 1] ?? '';
  return [
    {
      job,
      tool,
      lines: { first: first.line, last: last.line },
      indent: /^\s*/.exec(line)?.[0].length ?? 0,
      lacksCoverageReport:
        /--cov(?:=|\s|$)/m.test(run) && !/--cov-report[=\s]["']?(?:xml|json|lcov)/.test(run),
    },
  ];
}

/** The values of the jobs' matrices whose key matches, as they are written (`3.10` is no number here). */
function matrixValues(jobs: readonly [string, unknown][], key: RegExp): string[] {
  const axes = jobs.flatMap(([, job]) => {
    const matrix = isMap(job) ? job.getIn(['strategy', 'matrix']) : null;
    return [...pairs(matrix), ...itemsOf(isMap(matrix) ? matrix.get('include') : null).flatMap(pairs)];
  });
  const values = axes
    .filter(([name]) => key.test(name))
    .flatMap(([, value]) => (isSeq(value) ? value.items : [value]));
  return [
    ...new Set(values.filter((value) => isScalar(value)).map(({ source, value }) => source ?? String(value))),
  ];
}

/** Keys and values of a mapping, values as nodes where they are collections or kept their source. */
function pairs(node: unknown): [string, unknown][] {
  if (!isMap(node)) return [];
  return node.items.map(({ key, value }: Pair): [string, unknown] => [
    isScalar(key) ? String(key.value) : String(key),
    value,
  ]);
}

function itemsOf(node: unknown): YAMLMap[] {
  return isSeq(node) ? node.items.filter((item) => isMap(item)) : [];
}

function textAt(node: unknown, key: string): string | null {
  const value = isMap(node) ? node.get(key) : null;
  return typeof value === 'string' ? value : null;
}
