// `npm run demo`: the story of a pull request that breaks 8 tests of h11, on a GitHub that runs in this process, with the
// real app, its embedded database, and collections that the Action's bundle makes of recorded reports.
// `--json` prints what is on that GitHub in the end, as read over HTTP; `--reports DIR` puts other reports in the place of
// the head's.
import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderStoryPage } from '#src/render/story-page.ts';
import { renderStoryStep } from '#src/render/story-terminal.ts';
import { brieflyAgain } from './demo-posted.ts';
import { openStage, repository } from './demo-stage.ts';
import { playStory, storyStart } from './demo-story.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'out/demo');
const fixtures = join(root, 'test/fixtures/h11');
const usage = 'npm run demo [-- --json] [-- --reports DIR]';

/** Wrong usage (docs: exit codes). */
const USAGE = 2;

interface Options {
  json: boolean;
  reports: string;
}

/** What was asked for; a text says what is wrong with it. */
function readOptions(args: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args,
      options: { json: { type: 'boolean' }, reports: { type: 'string' } },
    });
    const reports = resolve(values.reports ?? join(fixtures, 'head'));
    if (statSync(reports, { throwIfNoEntry: false })?.isDirectory() !== true)
      return `--reports ${values.reports} is no folder. Name one that holds the reports of a test run.`;
    return { json: values.json === true, reports };
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

async function play({ json, reports }: Options): Promise<void> {
  // With --json the story is progress, and stdout belongs to the document.
  const stream = json ? process.stderr : process.stdout;
  const terminal = {
    colour: stream.isTTY === true && process.env['NO_COLOR'] === undefined,
    width: Math.min(stream.columns ?? 100, 120),
  };
  const say = (text: string) => void stream.write(`${text}\n`);
  say(
    "Recorded reports of h11, read by the Action's bundle and reported by the app, on a GitHub in this process:\n",
  );
  const stage = await openStage({ below: folder, start: storyStart });
  try {
    let number = 0;
    const shown = new Set<string>();
    const { steps, end } = await playStory(stage, { base: join(fixtures, 'base'), head: reports }, (step) => {
      number += 1;
      const brief = { ...step, bodies: brieflyAgain(step.bodies, shown) };
      say(`${renderStoryStep(brief, number, terminal)}\n`);
    });
    const page = join(folder, 'story.html');
    await writeFile(
      page,
      renderStoryPage({
        title: 'Redfirst: the story of a bug',
        facts: [repository, 'recorded reports, a fixed clock, a GitHub of its own'],
        steps,
      }),
    );
    if (json) process.stdout.write(`${JSON.stringify(end, null, 2)}\n`);
    say(`All of it as GitHub would show it: open ${relative(process.cwd(), page)} in a browser.`);
  } finally {
    await stage.close();
  }
}

// Whoever reads the first lines only (`| head`) still gets the page.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(`demo: ${options}\nUsage: ${usage}`);
  process.exitCode = USAGE;
} else await play(options);
