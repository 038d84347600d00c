import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { PreviewDocument } from '../support/contract-documents.ts';
import { control, direction } from '../support/hostile-reports.ts';
import {
  activeInProse,
  addresses,
  commitsInProse,
  mermaidCharts,
  renderedMarkdown,
} from '../support/rendered-markdown.ts';
import { coverageJson } from '../support/report-text.ts';
import { preview } from '../support/run-cli.ts';
import { greenLog, redHead, smallProject } from '../support/small-project.ts';
import { folderWith, reportFile } from '../support/written-files.ts';

/** Names that git and a file system take, and that Markdown, HTML, GitHub or a table would take for something else. */
const hostilePaths = [
  'src/@octocat.py',
  'src/#12 GH-12.py',
  'src/octo/repo#1.py',
  'src/abb511c96bcc0bc7dea8157e10e6d4ea05a875a1.py',
  'src/<img src=x onerror=alert(1)>.py',
  'src/<!-- redfirst:comment v1 -->.py',
  'src/![pixel](https:/evil.example/x.png).py',
  'src/[click](javascript:alert(1)).py',
  'src/a | b ``|`` c.py',
  'src/new\nline\n\n### pwned\n.py',
  'src/"quoted" & back.py',
  'src/\u202ertl\u001b[31m.py',
  'src/```mermaid.py',
  'src/naïve-日本語-🦄.py',
];

/** Two commits, of which the second adds two lines to each of these files; one of the two is not covered. */
async function previewOf(paths: readonly string[]): Promise<PreviewDocument> {
  const { root, head: base } = smallProject();
  const before = Object.fromEntries(paths.map((path) => [path, 'a = 1\n']));
  const after = Object.fromEntries(paths.map((path) => [path, 'a = 1\nb = 2\nc = 3\n']));
  const pattern = JSON.stringify(paths[0]);
  const config = `gates:\n  diffCoverage: 80\n  paths:\n    - path: ${pattern}\n      coverage: 99\n`;
  const commit = (files: Record<string, string>) => {
    folderWith(files, root);
    const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args]);
    git('add', '.');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.invalid', 'commit', '-q', '-m', base);
    return git('rev-parse', 'HEAD').toString().trim();
  };
  const from = commit({ ...before, '.github/redfirst.yml': config });
  commit(after);
  const measured = (executed: number[], missing: number[]) =>
    reportFile('coverage.json', coverageJson(paths.map((path) => ({ path, executed, missing }))));
  return preview([
    ...[redHead(), measured([1, 2], [3]), '--root', root, '--base', from, '--now', '2026-03-01T10:00:00Z'],
    ...['--base-report', greenLog(), measured([1], [])],
  ]);
}

const bodiesOf = ({ check, comment, issues }: PreviewDocument): string[] => [
  check.summary,
  comment?.body ?? '',
  ...issues.map(({ body }) => body),
];

let dangerous: PreviewDocument;
let harmless: PreviewDocument;

beforeAll(async () => {
  [dangerous, harmless] = await Promise.all([
    previewOf(hostilePaths),
    previewOf(hostilePaths.map((_, index) => `src/plain_${index}.py`)),
  ]);
}, 120_000);

describe('files with hostile names in a diff, in coverage and in a gate', () => {
  it('are each found in the diff, by the name that they have', () => {
    expect(dangerous.diffCoverage).toEqual({
      lines: 28,
      covered: 14,
      files: hostilePaths.toSorted().map((path) => ({ path, lines: 2, missing: [3] })),
      unmeasured: [],
    });
  });

  it('give check, comment and issue the elements that ordinary names give, and no link, mention or reference', async () => {
    for (const [index, body] of bodiesOf(dangerous).entries()) {
      const [rendered, known] = [
        await renderedMarkdown(body),
        await renderedMarkdown(bodiesOf(harmless)[index] ?? ''),
      ];
      const tags = ({ elements }: typeof known) =>
        elements.map(({ tag }) => tag).filter((tag) => tag !== 'code');
      expect(tags(rendered)).toEqual(tags(known));
      expect(addresses(rendered)).toEqual([]);
      expect([...activeInProse(rendered), ...commitsInProse(rendered)]).toEqual([]);
      expect(rendered.comments.length).toBe(known.comments.length);
      expect(mermaidCharts(body)).toEqual([]);
      expect([control.exec(body), direction.exec(body)]).toEqual([null, null]);
    }
    expect(dangerous.comment?.body).toContain('`src/@octocat.py`');
  });

  it('stand in titles and in the check’s first line without a mention', () => {
    const { check } = dangerous;
    expect(check.title).toContain('Coverage 66.67 % of src/@\u200boctocat.py is below 99 %');
    expect(check.summary.split('\n')[0]).toContain('of `src/@octocat.py` is below 99 %');
  });
});
