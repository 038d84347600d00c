import { describe, expect, it } from '@jest/globals';
import { hostileIssues } from '../support/hostile-issues.ts';
import { control, direction, hostileTexts, loneSurrogate } from '../support/hostile-reports.ts';
import { activeInProse, addresses, renderedMarkdown } from '../support/rendered-markdown.ts';

const ordinary = hostileIssues('word');

describe.each([...hostileTexts, 'x'.repeat(100_000), '日本\n'.repeat(30_000)].map((text) => [text]))(
  'every outside field of a living issue being %j',
  (text) => {
    const bodies = hostileIssues(text);

    it.each(Object.keys(ordinary))(
      'gives %s no element, link, mention or marker of its own',
      async (name) => {
        const body = bodies[name] ?? '';
        const [rendered, known] = [
          await renderedMarkdown(body),
          await renderedMarkdown(ordinary[name] ?? 'missing'),
        ];
        // A long failure is folded, an odd name stands in an element of its own.
        const tags = new Set([...known.elements.map(({ tag }) => tag), 'code', 'details', 'summary']);
        expect(rendered.elements.filter(({ tag }) => !tags.has(tag))).toEqual([]);
        for (const tag of ['li', 'tr', 'td', 'th', 'input', 'h2'])
          expect([tag, rendered.elements.filter((element) => element.tag === tag).length]).toEqual([
            tag,
            known.elements.filter((element) => element.tag === tag).length,
          ]);
        expect(rendered.comments.length).toBe(known.comments.length);
        expect(addresses(rendered)).toEqual([]);
        expect(activeInProse(rendered)).toEqual(activeInProse(known));
        expect([control.exec(body), direction.exec(body), loneSurrogate.exec(body)]).toEqual([
          null,
          null,
          null,
        ]);
        expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000);
      },
    );
  },
);
