import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { renderedMarkdown } from '../support/rendered-markdown.ts';
import { allGoldens } from './golden/all.ts';
import { goldenFile } from './golden/golden.ts';

const folder = join(import.meta.dirname, 'golden');
const goldens = allGoldens();
/** GitHub's limit for the text of an issue or comment, in characters. */
const LIMIT = 65_536;

describe.each(goldens.map((golden) => [golden.name, golden] as const))('the text %s', (name, golden) => {
  // After a wanted change: node test/render/golden/write.ts, and read what it changed.
  it('is as it was read and approved', () => {
    expect(goldenFile(golden)).toBe(readFileSync(join(folder, `${name}.md`), 'utf8'));
  });

  it('says what is wrong, or what happened, in bold on its first line, and fits', async () => {
    for (const text of [golden.body, ...golden.comments.map(({ body }) => body)]) {
      const { elements } = await renderedMarkdown(text);
      expect(elements.find(({ tag }) => tag === 'p' || tag === 'strong' || tag === 'h2')?.tag).toBe('p');
      const first = text.split('\n').find((line) => line !== '' && !line.startsWith('<!--'));
      expect(first).toMatch(/^\*\*[^*]/);
      expect(text.length).toBeLessThanOrEqual(LIMIT);
    }
  });
});

it('no golden text is left over', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  expect(files.sort()).toEqual(goldens.map(({ name }) => `${name}.md`).sort());
});
