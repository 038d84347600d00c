import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import type { PreviewDocument } from '../support/contract-documents.ts';
import { violations } from '../support/published-schema.ts';
import { activeInProse, renderedMarkdown, renderedPage } from '../support/rendered-markdown.ts';
import { emptyFolder, preview, runCli } from '../support/run-cli.ts';
import { describeWithSharedData, hasShared, sharedPath, truthOf } from '../support/shared-data.ts';

const now = '2026-11-21T12:00:00Z';
const base = 'abb511c96bcc0bc7dea8157e10e6d4ea05a875a1';
const files = ['reportlog.jsonl', 'junit.xml', 'coverage.xml', 'coverage.json'];
const run = (name: string) => files.map((file) => sharedPath(name, file));

describeWithSharedData('preview of h11, head against base', () => {
  let root: string;
  let document: PreviewDocument & { exit: number | null };
  const args = () => [
    ...run('broken-h11/head-xunit2'),
    '--root',
    root,
    '--base',
    base,
    '--base-report',
    ...run('broken-h11/base'),
    '--now',
    now,
  ];

  beforeAll(async () => {
    root = join(emptyFolder(), 'h11');
    execFileSync('git', ['clone', '-q', sharedPath('broken-h11/history.bundle'), root]);
    document = await preview(args());
  }, 60_000);

  it('is done, without a problem, in the published form', () => {
    const { exit, ...published } = document;
    expect([exit, published.problems, violations('preview', published)]).toEqual([0, [], []]);
  });

  it('is one issue that lists all 8 tests', () => {
    expect(document.issues).toHaveLength(1);
    expect(document.issues[0]?.tests.toSorted()).toEqual(truthOf('broken-h11/head-xunit2').failing);
    for (const id of truthOf('broken-h11/head-xunit2').failing)
      expect(document.issues[0]?.body).toContain(id);
  });

  it('is a P2 bug, due a week after it is filed', () => {
    const [issue] = document.issues;
    expect(issue?.labels.toSorted()).toEqual(['P2', 'bug', 'redfirst']);
    expect(Date.parse(issue?.due ?? '')).toBe(Date.parse('2026-11-28T12:00:00Z'));
  });

  it('has a diff coverage of 4 lines, of which h11/_headers.py:210 is missing, as diff-cover says', () => {
    expect(document.diffCoverage).toMatchObject({ lines: 4, covered: 3 });
    expect(document.diffCoverage?.files.filter(({ missing }) => missing.length > 0)).toEqual([
      expect.objectContaining({ path: 'h11/_headers.py', missing: [210] }),
    ]);
  });

  it('has coverage.py’s percentages of base and head', () => {
    const [before, after] = [
      truthOf('broken-h11/base').coverage?.percent ?? 0,
      truthOf('broken-h11/head-xunit2').coverage?.percent ?? 0,
    ];
    expect(document.coverageDelta?.base).toBeCloseTo(before, 9);
    expect(document.coverageDelta?.head).toBeCloseTo(after, 9);
    expect(document.coverageDelta?.delta).toBeCloseTo(after - before, 9);
  });

  it('is a failed check and a comment, which name the 8 new failures, the baseline and the uncovered line', () => {
    expect(document.check.conclusion).toBe('failure');
    for (const text of [document.check.summary, document.comment?.body]) {
      expect(text).toMatch(/8 new failures/i);
      expect(text).toContain(base.slice(0, 7));
      expect(text).toContain('h11/_headers.py');
      expect(text).toMatch(/\b210\b/);
    }
  });

  it('names the commit range and where it crashed in the issue', () => {
    const body = document.issues[0]?.body ?? '';
    for (const text of [base.slice(0, 7), 'f368fa4', 'illegal chunk header', '9.2.0'])
      expect(body).toContain(text);
  });

  it('is one issue as well from JUnit alone, and without git', async () => {
    const junit = await preview([
      sharedPath('broken-h11/head-xunit2/junit.xml'),
      '--base-report',
      sharedPath('broken-h11/base/junit.xml'),
    ]);
    expect(junit.issues.map((issue) => issue.tests.length)).toEqual([8]);
    expect(junit.check.conclusion).toBe('failure');
  });

  it('is the same twice, byte for byte', async () => {
    const [one, two] = await Promise.all([
      runCli(['preview', '--json', ...args()]),
      runCli(['preview', '--json', ...args()]),
    ]);
    expect(one.stdoutBytes.equals(two.stdoutBytes)).toBe(true);
  });

  it('writes one self-contained page that shows the check, the comment and the issue', async () => {
    const page = join(emptyFolder(), 'page.html');
    await runCli(['preview', ...args(), '--html', page]);
    const html = readFileSync(page, 'utf8');
    const { elements, prose, code } = await renderedPage(html);
    expect(html).toMatch(/^<!doctype html>/i);
    expect(elements.filter(({ tag }) => ['script', 'link', 'iframe', 'img'].includes(tag))).toEqual([]);
    expect(
      elements.filter(({ properties }) => /^(https?:)?\/\//.test(String(properties['src'] ?? ''))),
    ).toEqual([]);
    const text = [...prose, ...code].join(' ').replaceAll(/\s+/g, ' ');
    for (const part of [document.check.title, 'test_receivebuffer', 'h11/_headers.py', 'P2', 'Root cause'])
      expect(text.toLowerCase()).toContain(part.toLowerCase());
    expect(elements.filter(({ tag }) => tag === 'input')).toHaveLength(6);
    expect(text).not.toContain('<!-- redfirst');
  });
});

describeWithSharedData('preview of green projects against themselves', () => {
  it.each(['green-click/xunit2', 'green-iniconfig/xunit2', 'green-itsdangerous/xunit2'])(
    '%s is a success without a word',
    async (name) => {
      const { check, comment, issues, problems } = await preview([
        ...run(name),
        '--base-report',
        ...run(name),
      ]);
      expect([check.conclusion, comment, issues, problems]).toEqual(['success', null, [], []]);
    },
  );
});

describeWithSharedData('preview of the other recorded projects', () => {
  it('attrs: one failure that upstream has, P2, and on the baseline too when compared with itself', async () => {
    const alone = await preview([...run('natural-attrs/xunit2')]);
    expect(alone.issues.map(({ tests, severity }) => [tests, severity])).toEqual([
      [truthOf('natural-attrs/xunit2').failing, 'P2'],
    ]);
    const same = await preview([
      ...run('natural-attrs/xunit2'),
      '--base-report',
      ...run('natural-attrs/xunit2'),
    ]);
    expect([same.check.conclusion, same.comment]).toEqual(['success', null]);
  });

  it.each(['lab-kitchen-sink/xunit2', 'lab-output/xunit2', 'lab-ids-unescaped/xunit2'])(
    '%s: hostile names and output become harmless bodies',
    async (name) => {
      const inputs = ['reportlog.jsonl', 'junit.xml'].filter((file) => hasShared(name, file));
      const { check, comment, issues } = await preview(inputs.map((file) => sharedPath(name, file)));
      expect(check.conclusion).toBe('failure');
      for (const body of [check.summary, comment?.body ?? '', ...issues.map((issue) => issue.body)]) {
        const rendered = await renderedMarkdown(body);
        expect(activeInProse(rendered)).toEqual([]);
        expect(
          rendered.elements.filter(({ tag }) => ['img', 'script', 'iframe', 'svg', 'a'].includes(tag)),
        ).toEqual([]);
        expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_535);
      }
    },
  );

  it('crashed sessions are never green', async () => {
    const dead = [
      'job-killed-by-ci-timeout',
      'job-sigterm',
      'serial-osexit-no-xml',
      'serial-segv-no-xml',
      'sigkill-no-xml',
      'timeout-thread-no-xml',
      'internal-error',
      'session-timeout',
      'sys-exit',
      'truncated-by-file-size-limit',
    ];
    for (const name of dead) {
      const { check } = await preview([sharedPath('lab-crashes', name, 'reportlog.jsonl')]);
      expect([name, check.conclusion]).not.toEqual([name, 'success']);
    }
  });

  it('sessions without a test are neutral', async () => {
    for (const name of ['all-deselected-exit5', 'no-tests-exit5', 'missing-file-exit4']) {
      const { check } = await preview([sharedPath('lab-collection-errors', name, 'junit.xml')]);
      expect([name, check.conclusion]).toEqual([name, 'neutral']);
    }
  });
});

describeWithSharedData('preview where the checkout is not at hand', () => {
  it('still knows where h11 crashed, so that one signature is one cause', async () => {
    const { issues } = await preview([sharedPath('broken-h11/head-xunit2/reportlog.jsonl')]);
    expect(issues.length).toBeLessThan(8);
    expect(issues.some(({ tests }) => tests.length >= 6)).toBe(true);
  });
});
