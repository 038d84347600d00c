// Writes the golden texts anew, and a page that shows them all: node test/render/golden/write.ts
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderStoryPage } from '#src/render/story-page.ts';
import { allGoldens } from './all.ts';
import { goldenFile } from './golden.ts';

const folder = import.meta.dirname;
const out = join(folder, '../../../out');
const at = '2026-03-01T10:00:00.000Z';
const author = 'redfirst[bot]';
const goldens = allGoldens();

for (const file of readdirSync(folder)) if (file.endsWith('.md')) rmSync(join(folder, file));
for (const golden of goldens) writeFileSync(join(folder, `${golden.name}.md`), goldenFile(golden));
mkdirSync(out, { recursive: true });
writeFileSync(
  join(out, 'issues.html'),
  renderStoryPage({
    title: 'Redfirst: every kind of issue',
    facts: ['octo/shop'],
    steps: goldens.map(({ name, tells, comments, ...issue }, index) => ({
      heading: name,
      text: tells,
      bodies: [
        {
          kind: 'issue',
          number: index + 1,
          ...issue,
          author,
          at,
          comments: comments.map(({ body }) => ({ author, at, body })),
        },
      ],
    })),
  }),
);
