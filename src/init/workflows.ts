import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { toolOfLocalAction } from './local-action.ts';
import { folderOf, type ProjectFiles } from './project-files.ts';
import { type RunningTool, runningTool } from './running-tool.ts';
import { itemsOf, pairs, textAt, textsIn, withoutAliases } from './yaml-nodes.ts';

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
    else {
      withoutAliases(document);
      workflows.push(readWorkflow({ path, text, files, lines, top: document.contents }));
    }
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
  const name = top.get('name', true);
  const called = isScalar(name) && name.value !== null ? (name.source ?? String(name.value)) : '';
  return {
    path,
    name: called === '' ? path : called,
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
  if (isSeq(on)) return { events: textsIn(on), pushBranches: null };
  const events = pairs(on);
  const push = events.find(([event]) => event === 'push')?.[1];
  const branches = isMap(push) ? push.get('branches') : undefined;
  const pushBranches = isSeq(branches) || typeof branches === 'string' ? textsIn(branches) : null;
  return { events: events.map(([event]) => event), pushBranches };
}

function testStep({ text, files, lines }: Source, job: string, step: YAMLMap): TestStep[] {
  const [run, uses] = [textAt(step, 'run') ?? '', textAt(step, 'uses') ?? ''];
  const folder = textAt(step, 'working-directory') ?? '';
  const tool = runningTool({ run, uses, folder }, files) ?? toolOfLocalAction(uses, files);
  const [start, end] = step.range ?? [0, 0];
  if (tool === null) return [];
  const last = lines.linePos(start + text.slice(start, end).trimEnd().length);
  // An anchor may stand on the dash's line, and the step below it.
  const above = text.split(/\r?\n/).slice(0, lines.linePos(start).line);
  const dash = above.findLastIndex((line) => /^\s*-(?:\s|$)/.test(line));
  const first = dash < 0 ? above.length : dash + 1;
  return [
    {
      job,
      tool,
      lines: { first, last: last.line },
      indent: /^\s*/.exec(above[first - 1] ?? '')?.[0].length ?? 0,
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
