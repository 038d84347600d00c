import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium, itWith } from '../support/requires.ts';

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/h11');
const executablePath = findChromium();
const itInChromium = itWith(
  executablePath,
  'Chromium: apt-get install chromium, or set CHROMIUM to its path',
);

describe('the preview page in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redfirst-page-'));
  const file = join(folder, 'preview.html');
  let browser: Browser | undefined;

  beforeAll(async () => {
    if (executablePath === null) return;
    const args = ['preview', join(fixtures, 'head'), '--base-report', join(fixtures, 'base'), '--html', file];
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.mjs'), ...args], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`preview ended with ${status}: ${stderr}`);
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });

  afterAll(async () => {
    await browser?.close();
  });

  async function open(width: number, complaints: string[]): Promise<Page> {
    if (browser === undefined) throw new Error('no browser');
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  itInChromium('asks for nothing, complains of nothing, and shows check, comment and issue', async () => {
    const complaints: string[] = [];
    const page = await open(1280, complaints);
    const text = (await page.textContent('body')) ?? '';
    expect(complaints).toEqual([]);
    for (const part of [
      '8 new failures',
      'P2',
      'bug',
      'redfirst',
      'h11/tests/test_connection.py::test_chunked',
    ])
      expect(text).toContain(part);
    expect(await page.locator('input[type=checkbox]').count()).toBe(6);
    expect(await page.locator('input[type=checkbox]:checked').count()).toBe(2);
    await page.close();
  });

  itInChromium.each([375, 768, 1280])('does not scroll sideways at %i pixels', async (width: number) => {
    const page = await open(width, []);
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBe(0);
    await page.close();
  });
});
