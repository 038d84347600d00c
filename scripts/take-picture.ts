// Takes the README's picture: the demo's page in Chromium. Run after `npm run demo`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 1500 } });
await page.goto(pathToFileURL(join(root, 'out/demo/preview.html')).href);
await page.screenshot({ path: join(root, 'docs/preview.png') });
await browser.close();
