import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  control,
  direction,
  hostileTexts,
  invisible,
  loneSurrogate,
  reportsOf,
} from '../support/hostile-reports.ts';
import { addresses, type Rendered, renderedPage } from '../support/rendered-markdown.ts';
import { phase, reportLog } from '../support/report-text.ts';
import { emptyFolder, inspect, parseDocument, runCli } from '../support/run-cli.ts';
import { smallProject } from '../support/small-project.ts';
import { folderWith } from '../support/written-files.ts';

const project = smallProject('Fixes #1 @octocat <img src=x> [click](https://evil.example) ::error::pwned');

const withHistory = ['--root', project.root, '--base', project.base, '--now', '2026-03-01T10:00:00Z'];
describe('a page made of them', () => {
  let page: Rendered;
  let html: string;

  beforeAll(async () => {
    const file = join(emptyFolder(), 'page.html');
    await runCli(['preview', ...reportsOf(hostileTexts), ...withHistory, '--html', file]);
    html = readFileSync(file, 'utf8');
    page = await renderedPage(html);
  }, 120_000);

  it('runs nothing and loads nothing', () => {
    expect(
      page.elements.filter(({ tag }) =>
        ['script', 'iframe', 'object', 'embed', 'img', 'form', 'base', 'link'].includes(tag),
      ),
    ).toEqual([]);
    expect(
      page.elements.flatMap(({ properties }) => Object.keys(properties)).filter((name) => /^on/i.test(name)),
    ).toEqual([]);
    expect(addresses(page).filter((address) => /javascript:|evil\.example/i.test(address))).toEqual([]);
    expect(html).not.toMatch(/url\(\s*['"]?(?!data:)[a-z]+:|@import/i);
  });

  it('holds no control and no direction character', () => {
    expect(control.exec(html)).toBeNull();
    expect(direction.exec(html)).toBeNull();
  });
});

describe('a terminal or a job’s log', () => {
  it.each([['inspect'], ['preview']])(
    'gets from %s no escape sequence, no control character and no workflow command',
    async (command) => {
      const outcome = await runCli([
        command,
        ...reportsOf(hostileTexts),
        ...(command === 'preview' ? withHistory : ['--cases']),
      ]);
      const shown = outcome.stdout + outcome.stderr;
      expect(shown).toContain('octocat');
      expect(control.exec(shown)).toBeNull();
      expect(invisible.exec(shown)).toBeNull();
      expect(shown).not.toMatch(/[\r\u2028\u2029]/);
      expect(shown.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([]);
    },
  );

  it('gets from wrong usage no command either', async () => {
    const outcome = await runCli(['inspect', '--x\n::error::pwned', '\n::error::pwned\u001b[31m']);
    expect(outcome.stderr).not.toMatch(/^\s*::|\u001b/m);
  });
});

describe('the JSON', () => {
  it('keeps each id as it was', async () => {
    const [log = ''] = reportsOf(hostileTexts);
    const { cases } = await inspect([log]);
    expect(cases.map(({ nodeId }) => nodeId).toSorted()).toEqual(
      hostileTexts.map((text, index) => `tests/test_a.py::test_${index}[${text}]`).toSorted(),
    );
  });

  it('is valid UTF-8 and Unicode for lone surrogates and names of JavaScript', async () => {
    const ids = ['a[\ud800]', 'b[__proto__]', 'constructor', 'toString'].map(
      (name) => `tests/test_a.py::${name}`,
    );
    const folder = folderWith({
      'log.jsonl': reportLog(
        ids.map((nodeid) => phase({ nodeid, outcome: 'failed', message: 'Error: \udc00' })),
        1,
      ),
    });
    const outcome = await runCli(['inspect', '--json', folder]);
    const document = parseDocument(outcome) as { cases: { nodeId: string }[] };
    expect(document.cases).toHaveLength(4);
    for (const { nodeId } of document.cases) expect(loneSurrogate.test(nodeId)).toBe(false);
  });
});
