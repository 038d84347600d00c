// `npm run demo`: what Redfirst says of a pull request that breaks 8 tests of h11, from the recorded reports of its
// base and head, through the built CLI: the check, the comment and the issue as a reader would see them.
// `--json` prints the preview's document instead; `--reports DIR` puts other reports in the place of the head's.
import { spawnSync } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeStandInHistory } from './stand-in-history.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { json: { type: 'boolean' }, reports: { type: 'string' } } });

const fixtures = join(root, 'test/fixtures/h11');
const headReports = values.reports === undefined ? join(fixtures, 'head') : resolve(values.reports);
const repository = join(root, 'out/demo/h11');
const page = join(root, 'out/demo/preview.html');
const { base } = await writeStandInHistory(repository);

const args = [
  'preview',
  headReports,
  '--root',
  repository,
  '--base',
  base,
  '--base-report',
  join(fixtures, 'base'),
  '--html',
  page,
];
// A fixed clock, so that the demo prints the same on every day.
args.push('--now', '2026-04-02T10:00:00Z');
if (values.json === true) args.push('--json');

const say = values.json === true ? console.error : console.log;
say(
  'A pull request on h11 (real recorded reports: base 78 passed, head 8 failed), as Redfirst would show it:\n',
);
const { status } = spawnSync(process.execPath, [join(root, 'dist/cli.mjs'), ...args], { stdio: 'inherit' });
say(`\nThe same as GitHub would show it: open ${relative(process.cwd(), page)} in a browser.`);
process.exit(status ?? 1);
