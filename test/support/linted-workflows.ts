import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  findActionlint,
  findPython,
  howToGetActionlint,
  howToGetPython,
  itWith,
  pythonPrograms,
  type RequiringIt,
} from './requires.ts';
import { projectRoot, run } from './run-cli.ts';

const ZIZMOR = 'zizmor==1.32.0';

interface Linters {
  actionlint: string;
  python: string;
}

/** The two linters of workflows: null when one can't be had, and then `itLints` skips by name. */
export function linterTools(): { linters: Linters | null; itLints: RequiringIt } {
  const actionlint = findActionlint();
  const python = findPython();
  const itLints = itWith(
    actionlint === null ? null : python,
    actionlint === null ? howToGetActionlint : howToGetPython,
  );
  return { linters: actionlint === null || python === null ? null : { actionlint, python }, itLints };
}

/** What actionlint prints of the workflows; '' when it finds nothing. */
export async function actionlintOf(linters: Linters | null, paths: readonly string[]): Promise<string> {
  if (linters === null) throw new Error('no actionlint');
  // What shellcheck says depends on the machine.
  const { status, stdout, stderr } = await run(linters.actionlint, ['-shellcheck=', '-pyflakes=', ...paths]);
  if ((status === 0) !== (stdout === '')) throw new Error(`actionlint ended with ${status}: ${stderr}`);
  return stdout;
}

/** What zizmor finds with its pedantic rules: `rule: the text that it is about`, sorted. */
export async function zizmorOf(linters: Linters | null, paths: readonly string[]): Promise<string[]> {
  if (linters === null) throw new Error('no Python');
  // The gate has one already.
  const installed = join(projectRoot, '.cache/zizmor/bin/zizmor');
  const program = existsSync(installed)
    ? installed
    : join(pythonPrograms(linters.python, [ZIZMOR]), 'zizmor');
  const options = [
    '--offline',
    '--no-progress',
    '--pedantic',
    '--strict-collection',
    '--no-exit-codes',
    '--format=json',
  ];
  const { status, stdout, stderr } = await run(program, [...options, ...paths]);
  if (status !== 0) throw new Error(`zizmor ended with ${status}: ${stderr}`);
  return (JSON.parse(stdout) as Finding[]).map(findingText).sort();
}

interface Finding {
  ident: string;
  locations: { symbolic: { kind: string }; concrete: { feature: string } }[];
}

function findingText({ ident, locations }: Finding): string {
  const primary = locations.find(({ symbolic }) => symbolic.kind === 'Primary');
  return `${ident}: ${primary?.concrete.feature ?? '?'}`;
}
