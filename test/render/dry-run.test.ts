import { describe, expect, it } from '@jest/globals';
import { replaceBlocks } from '#src/model/issue-blocks.ts';
import { renderDryRun, type WouldBeIssue } from '#src/render/dry-run.ts';
import { hostileTexts } from '../support/hostile-reports.ts';
import { activeInProse, addresses, renderedMarkdown } from '../support/rendered-markdown.ts';

const facts = { at: '2026-03-01T10:00:00.000Z' };
const draft = (overrides: Partial<WouldBeIssue> = {}): WouldBeIssue => ({
  title: 'test_total fails: AssertionError: assert 2 == 1',
  severity: 'P2',
  due: '2026-03-08T10:00:00.000Z',
  tests: 1,
  key: 'c1-0f1e2d3c4b5a',
  ...overrides,
});

describe('the issue of a dry run', () => {
  it('lists what would be filed, and says how to begin', () => {
    const { marker, title, body } = renderDryRun(
      [draft({ severity: 'P0', title: 'test_login fails', tests: 8, key: 'c1-aaaaaaaaaaaa' }), draft()],
      facts,
    );
    expect(title).toBe('Redfirst dry run: what would be filed here');
    expect(marker).toBe('<!-- redfirst:dry-run v1 -->');
    expect(body).toMatchInlineSnapshot(`
"<!-- redfirst:dry-run v1 -->

<!-- redfirst:begin dry-run -->

**Nothing is filed yet; 2 issues would be.** To begin filing, a maintainer comments \`/redfirst start\` here, or sets \`filing: on\` in \`.github/redfirst.yml\`.

| Severity | Issue | Tests | Due, if filed now | Key |
| --- | --- | --- | --- | --- |
| P0 | test\\_login fails | 8 | 2026-03-08 10:00 UTC | \`c1-aaaaaaaaaaaa\` |
| P2 | test\\_total fails: AssertionError: assert 2 == 1 | 1 | 2026-03-08 10:00 UTC | \`c1-0f1e2d3c4b5a\` |

As of 2026-03-01 10:00 UTC. Checks and comments on pull requests work already.

<!-- redfirst:end dry-run -->
"
`);
  });

  it('says that nothing would be filed', () => {
    expect(renderDryRun([], facts).body).toContain('**Nothing is filed yet; no issue would be.**');
  });

  it('is brought up to date in its own block', () => {
    const { body } = renderDryRun([draft()], facts);
    const newer = renderDryRun([draft(), draft({ key: 'c1-bbbbbbbbbbbb' })], facts);
    expect(replaceBlocks(body, newer.blocks)).toBe(newer.body);
  });

  it('says how many found no room', () => {
    const { body } = renderDryRun(
      Array.from({ length: 700 }, () => draft({ title: '日'.repeat(200) })),
      facts,
    );
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000);
    expect(body).toContain('**Nothing is filed yet; 700 issues would be.**');
    const rows = body.match(/^\| P2 /gm)?.length ?? 0;
    expect(body).toContain(`… and ${700 - rows} more issues: `);
  });

  it.each(hostileTexts)('shows a title of %j as text', async (title) => {
    const { body } = renderDryRun([draft({ title, key: 'c1--> <b>' })], facts);
    const rendered = await renderedMarkdown(body);
    const known = await renderedMarkdown(renderDryRun([draft({ title: 'word' })], facts).body);
    expect(rendered.elements.map(({ tag }) => tag)).toEqual(known.elements.map(({ tag }) => tag));
    expect(rendered.comments).toHaveLength(3);
    expect(addresses(rendered)).toEqual([]);
    expect(activeInProse(rendered)).toEqual([]);
  });
});
