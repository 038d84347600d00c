import { readdirSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { InspectDocument, PreviewDocument } from '../support/contract-documents.ts';
import { violations } from '../support/published-schema.ts';
import { type CliRun, parseDocument, runCli } from '../support/run-cli.ts';
import { caseTruth, describeWithSharedData, sharedPath } from '../support/shared-data.ts';

const files = (): string[] => readdirSync(sharedPath('adversarial')).filter((name) => name !== 'case.json');
const expected = () => caseTruth('adversarial')['expected'] as Record<string, string>;

const outcomes = new Map<string, Promise<CliRun>>();
function inspected(name: string): Promise<CliRun> {
  const known =
    outcomes.get(name) ?? runCli(['inspect', '--json', '--cases', sharedPath('adversarial', name)]);
  outcomes.set(name, known);
  return known;
}

async function documentOf(name: string): Promise<InspectDocument> {
  return parseDocument(await inspected(name)) as InspectDocument;
}

const mayBeRead = /\bor\b|valid:|parse|tolerate|flagged/;

describeWithSharedData('hostile files', () => {
  it('end with 0 or 3, one document of the published form and no stack trace', async () => {
    for (const name of files()) {
      const outcome = await inspected(name);
      expect([name, outcome.status === 0 || outcome.status === 3]).toEqual([name, true]);
      expect([name, violations('inspect', parseDocument(outcome))]).toEqual([name, []]);
      expect([name, /^\s+at .+:\d+:\d+\)?$/m.test(outcome.stderr)]).toEqual([name, false]);
    }
  }, 300_000);

  it('that have to be refused give a problem with a reason, exit 3 and not one test that passed', async () => {
    const refused = files().filter(
      (name) =>
        /^(reject|stop|refuse)/.test(expected()[name] ?? '') && !mayBeRead.test(expected()[name] ?? ''),
    );
    expect(refused.length).toBeGreaterThan(15);
    for (const name of refused) {
      const { problems, tests } = await documentOf(name);
      expect([name, problems.length > 0, tests.passed, (await inspected(name)).status]).toEqual([
        name,
        true,
        0,
        3,
      ]);
      expect(problems[0]?.message).toMatch(/\S{3}/);
    }
  }, 300_000);

  it('that are valid under an odd surface have their 2 tests, one of them failed', async () => {
    const valid = files().filter((name) => (expected()[name] ?? '').startsWith('valid: 2 tests, 1 failure'));
    expect(valid.length).toBeGreaterThanOrEqual(8);
    for (const name of valid) {
      const { tests } = await documentOf(name);
      expect([name, tests.total, tests.failed + tests.error]).toEqual([name, 2, 1]);
    }
  }, 300_000);

  it.each([
    ['utf16le-bom.xml', 'naïve 日本'],
    ['utf16be-bom.xml', 'naïve 日本'],
    ['latin1-declared.xml', 'café ÿ'],
    ['windows1252-declared.xml', '“smart” €'],
  ])('%s keeps the characters of its encoding', async (name, text) => {
    expect(JSON.stringify((await documentOf(name)).cases)).toContain(text);
  });

  it.each([
    ['counts-lie.xml', { total: 2, failed: 1 }],
    // Of its 8 elements 2 have no name, which is what pytest writes of an interrupt and no test.
    ['numbers-odd.xml', { total: 6 }],
    ['many-testcases-5k.xml', { total: 5000, passed: 5000 }],
    ['proto-attributes.xml', { total: 2 }],
    ['proto.json', { total: 0 }],
    ['reportlog-truncated-line.jsonl', { total: 1 }],
    ['reportlog-garbage-line.jsonl', { total: 2 }],
    ['reportlog-unknown-type.jsonl', { total: 1 }],
    ['reportlog-nul.jsonl', { total: 1 }],
  ])('%s is counted from its records', async (name, tests) => {
    expect((await documentOf(name)).tests).toMatchObject(tests);
  });

  it.each([
    'reportlog-truncated-line.jsonl',
    'reportlog-garbage-line.jsonl',
    'reportlog-nul.jsonl',
    'truncated-in-tag.xml',
    'truncated-in-utf8.xml',
    'proto.json',
  ])('%s says what is missing or not read', async (name) => {
    expect((await documentOf(name)).problems.length).toBeGreaterThan(0);
  });

  it('open nothing beside themselves', async () => {
    for (const name of [
      'external-entity-file.xml',
      'external-entity-http.xml',
      'parameter-entity.xml',
      'xinclude.xml',
      'cobertura-traversal.xml',
    ]) {
      expect([name, /root:.*:0:0:|\/bin\/(ba)?sh/.test((await inspected(name)).stdout)]).toEqual([
        name,
        false,
      ]);
    }
  });

  it('reads the old DOCTYPE of Cobertura without fetching it', async () => {
    expect((await documentOf('cobertura-doctype-legit.xml')).coverage).toMatchObject({
      statements: 2,
      coveredLines: 1,
    });
  });

  it('give together what they give alone: none hides the good report among them', async () => {
    const outcome = await runCli([
      'inspect',
      '--json',
      ...files().map((name) => sharedPath('adversarial', name)),
      sharedPath('broken-h11/head-xunit2/reportlog.jsonl'),
    ]);
    const document = parseDocument(outcome) as InspectDocument;
    expect(outcome.status).toBe(3);
    expect(document.cases.filter(({ nodeId }) => nodeId.startsWith('h11/tests/')).length).toBe(8);
    const named = new Set(document.problems.map(({ file }) => file));
    for (const name of ['empty.xml', 'billion-laughs.xml', 'deep-nesting-20000.xml', 'gzip-bomb.xml.gz'])
      expect(named).toContain(sharedPath('adversarial', name));
  }, 120_000);

  it('that cannot be read are never a green check', async () => {
    for (const name of [
      'empty.xml',
      'html-error-page.xml',
      'truncated-in-tag.xml',
      'gzip-truncated.xml.gz',
      'billion-laughs.xml',
    ]) {
      const { check } = parseDocument(
        await runCli(['preview', '--json', sharedPath('adversarial', name)]),
      ) as PreviewDocument;
      expect([name, check.conclusion]).not.toEqual([name, 'success']);
    }
  });
});
