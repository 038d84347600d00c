import { beforeAll, describe, expect, it } from '@jest/globals';
import type { PreviewDocument } from '../support/contract-documents.ts';
import {
  control,
  direction,
  hostileTexts,
  loneSurrogate,
  ordinaryTexts,
  reportsOf,
} from '../support/hostile-reports.ts';
import { activeInProse, addresses, renderedMarkdown } from '../support/rendered-markdown.ts';
import { preview } from '../support/run-cli.ts';
import { smallProject } from '../support/small-project.ts';

const project = smallProject('Fixes #1 @octocat <img src=x> [click](https://evil.example) ::error::pwned');

const withHistory = ['--root', project.root, '--base', project.base, '--now', '2026-03-01T10:00:00Z'];
const bodiesOf = ({ check, comment, issues }: PreviewDocument): string[] => [
  check.summary,
  comment?.body ?? '',
  ...issues.map(({ body }) => body),
];

let dangerous: PreviewDocument;
let harmless: PreviewDocument;

beforeAll(async () => {
  [dangerous, harmless] = await Promise.all([
    preview([...reportsOf(hostileTexts), ...withHistory]),
    preview([...reportsOf(ordinaryTexts), ...withHistory]),
  ]);
}, 120_000);

describe('Markdown made of hostile names and messages', () => {
  it('is really made of them', () => {
    expect(bodiesOf(dangerous).join('\n')).toContain('octocat');
    expect(dangerous.issues.length).toBeGreaterThan(0);
    expect(dangerous.comment).not.toBeNull();
  });

  it('holds only kinds of elements that ordinary names give, and leads nowhere else', async () => {
    const allowed = new Set<string>();
    const known = new Set<string>();
    for (const body of bodiesOf(harmless)) {
      const rendered = await renderedMarkdown(body);
      for (const { tag } of rendered.elements) allowed.add(tag);
      for (const address of addresses(rendered)) known.add(address);
    }
    for (const body of bodiesOf(dangerous)) {
      const rendered = await renderedMarkdown(body);
      expect(rendered.elements.map(({ tag }) => tag).filter((tag) => !allowed.has(tag))).toEqual([]);
      expect(addresses(rendered).filter((address) => !known.has(address))).toEqual([]);
      expect(
        rendered.elements
          .flatMap(({ properties }) => Object.keys(properties))
          .filter((name) => /^on/i.test(name)),
      ).toEqual([]);
    }
  });

  it('has no heading, task or image that a name wrote', async () => {
    for (const body of bodiesOf(dangerous)) {
      const { elements, prose } = await renderedMarkdown(body);
      expect(elements.filter(({ tag }) => ['img', 'script', 'iframe', 'form', 'h1'].includes(tag))).toEqual(
        [],
      );
      expect(prose.filter((text) => /^\s*pwned/.test(text))).toEqual([]);
    }
    for (const { body } of dangerous.issues) {
      expect((await renderedMarkdown(body)).elements.filter(({ tag }) => tag === 'input')).toHaveLength(6);
    }
  });

  it('mentions nobody, refers to nothing and links no address in its prose', async () => {
    for (const body of bodiesOf(dangerous)) expect(activeInProse(await renderedMarkdown(body))).toEqual([]);
    for (const { title } of dangerous.issues) expect(title).not.toMatch(/@(octocat|github)|#1347|GH-12/);
  });

  it('has no second marker, neither for a reader of HTML nor for one of text', async () => {
    const kinds = (comments: string[]) =>
      comments.map((comment) => comment.replaceAll(/[a-z]\d-[0-9a-f]{12}/g, 'KEY').trim());
    const [expected] = [kinds((await renderedMarkdown(harmless.issues[0]?.body ?? '')).comments)];
    for (const { body } of dangerous.issues) {
      const { comments } = await renderedMarkdown(body);
      expect(kinds(comments)).toEqual(expected);
      expect(body.match(/<!--/g)).toHaveLength(comments.length);
    }
    expect(dangerous.comment?.body.match(/<!--/g)).toHaveLength(
      harmless.comment?.body.match(/<!--/g)?.length ?? 0,
    );
    expect(dangerous.comment?.body).not.toContain('c1-000000000000');
  });

  it('holds no control and no invisible direction character, and is valid Unicode', () => {
    const { check, issues } = dangerous;
    const texts = [
      ...bodiesOf(dangerous),
      check.title,
      ...issues.map(({ title }) => title),
      ...check.annotations.flatMap(({ title, message }) => [title, message]),
    ];
    for (const text of texts) {
      expect(control.exec(text)).toBeNull();
      expect(direction.exec(text)).toBeNull();
      expect(loneSurrogate.test(text)).toBe(false);
    }
  });

  it('keeps its tables’ columns', async () => {
    for (const body of bodiesOf(dangerous)) {
      const { elements } = await renderedMarkdown(body);
      const rows: number[][] = [];
      for (const { tag } of elements) {
        if (tag === 'table') rows.push([]);
        if (tag === 'tr') rows.at(-1)?.push(0);
        const table = rows.at(-1);
        if ((tag === 'td' || tag === 'th') && table !== undefined)
          table[table.length - 1] = (table.at(-1) ?? 0) + 1;
      }
      for (const widths of rows) expect(new Set(widths).size).toBe(1);
    }
  });
});
