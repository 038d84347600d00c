// Takes the README's pictures from the demo's page in Chromium: the comment, and the issue as it is filed.
// Run after `npm run demo`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const tallest = 1265;

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
await page.goto(pathToFileURL(join(root, 'out/demo/story.html')).href);
await take(page, 'Comment on pull request #1', 'comment');
await take(page, 'Issue #2', 'issue');
await browser.close();

/** The first section under this heading, from its top to at most `tallest` pixels. */
async function take(page: Page, heading: string, name: string): Promise<void> {
  const section = page
    .locator('section.part', { has: page.getByRole('heading', { level: 3, name: heading }) })
    .first();
  const box = await section.boundingBox();
  if (box === null) throw new Error(`the page shows no section "${heading}"`);
  const clip = { ...box, height: Math.min(box.height, tallest) };
  await page.screenshot({ path: join(root, `docs/${name}.png`), fullPage: true, clip });
}
