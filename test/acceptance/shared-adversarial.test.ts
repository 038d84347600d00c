import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { InspectDocument, PreviewDocument } from '../support/contract-documents.ts';
import { violations } from '../support/published-schema.ts';
import { type CliRun, parseDocument, projectRoot, runCli } from '../support/run-cli.ts';
import { caseTruth, describeWithSharedData, sharedPath } from '../support/shared-data.ts';
import { type Expectation, expectations } from '../support/truth-adversarial.ts';

const files = (): string[] => readdirSync(sharedPath('adversarial')).filter((name) => name !== 'case.json');

const usage = join(projectRoot, 'test/bench/report-usage.mjs');
const outcomes = new Map<string, Promise<CliRun>>();
function inspected(name: string): Promise<CliRun> {
  const known =
    outcomes.get(name) ??
    runCli(['inspect', '--json', '--cases', sharedPath('adversarial', name)], {
      nodeOptions: ['--import', usage],
    });
  outcomes.set(name, known);
  return known;
}

async function documentOf(name: string): Promise<InspectDocument> {
  return parseDocument(await inspected(name)) as InspectDocument;
}

/** Which of the expectations this is; null when it is none of them. */
function kindOf({ tests, problems }: InspectDocument, exit: number | null): Expectation | null {
  const { total, failed, error, passed, flaky } = tests;
  if (passed === 0 && total === 0 && problems.length > 0 && exit === 3) return 'refused';
  // What a report leaves open is said beside what it holds.
  if (problems.some(({ kind }) => kind !== 'ambiguous') || exit !== 0 || flaky > 0) return null;
  if (total === 2 && failed + error === 1 && passed === 1) return 'pair';
  return total === 1 && passed === 1 ? 'one test' : null;
}

describeWithSharedData('hostile files', () => {
  it('are all in the table', () => {
    expect(Object.keys(expectations).sort()).toEqual(files().sort());
    expect(Object.keys(caseTruth('adversarial')['expected'] as object).sort()).toEqual(files().sort());
  });

  it.each(Object.entries(expectations))(
    '%s ends with one document of the published form and gives what its case expects: %j',
    async (name, expected) => {
      const outcome = await inspected(name);
      expect(violations('inspect', parseDocument(outcome))).toEqual([]);
      expect(outcome.stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
      const document = await documentOf(name);
      const kind = kindOf(document, outcome.status);
      const kinds = document.problems.map((problem) => problem.kind);
      const fits = expected.some((one) => {
        if (one === 'else') return outcome.status === 0 || outcome.status === 3;
        const [word, problem] = one.split(': ');
        return word === kind && (problem === undefined || kinds.includes(problem as (typeof kinds)[number]));
      });
      expect([document.tests, document.problems, outcome.status, fits]).toEqual([
        document.tests,
        document.problems,
        outcome.status,
        true,
      ]);
      for (const { message } of document.problems) expect(message).toMatch(/\S{3}/);
    },
  );

  it('take no more memory than a report of their size would', async () => {
    for (const name of files()) {
      const { peakKiB } = JSON.parse(/\nusage (.+)\n$/.exec((await inspected(name)).stderr)?.[1] ?? '{}') as {
        peakKiB: number;
      };
      expect([name, Math.round(peakKiB / 1024) <= 200]).toEqual([name, true]);
    }
  });

  it('say why they are refused: nesting, entities', async () => {
    expect((await documentOf('deep-nesting-20000.xml')).problems[0]?.message).toMatch(/nest|deep|depth/i);
    for (const name of ['billion-laughs.xml', 'external-entity-file.xml', 'external-entity-http.xml'])
      expect((await documentOf(name)).problems[0]?.message).toMatch(/entit|DOCTYPE|DTD/i);
  });

  it.each([
    ['utf16le-bom.xml', 'naïve 日本'],
    ['utf16be-bom.xml', 'naïve 日本'],
    ['latin1-declared.xml', 'café ÿ'],
    ['windows1252-declared.xml', '“smart” €'],
  ])('%s keeps the characters of its encoding', async (name, text) => {
    const { cases } = await documentOf(name);
    expect(cases.find(({ outcome }) => outcome === 'failed')?.exception?.message).toContain(text);
  });

  it.each([
    // Of its 8 elements 2 have no name, which is what pytest writes of an interrupt and no test.
    ['numbers-odd.xml', { total: 6, failed: 0, error: 0 }],
    ['many-testcases-5k.xml', { total: 5000, passed: 5000 }],
    ['multiple-children.xml', { total: 1, passed: 0, skipped: 0 }],
    ['proto-attributes.xml', { total: 2, passed: 2 }],
    ['surefire-rerun.xml', { total: 2, failed: 1, passed: 1, flaky: 1, reruns: 2 }],
    ['lone-surrogate.json', { total: 1, failed: 1 }],
    ['dup-keys.json', { total: 0 }],
    ['bigint.json', { total: 0 }],
    ['utf8-bom.json', { total: 0 }],
    ['reportlog-truncated-line.jsonl', { total: 1, passed: 1 }],
    ['reportlog-garbage-line.jsonl', { total: 2, passed: 2 }],
    ['reportlog-nul.jsonl', { total: 1, passed: 1 }],
  ])('%s is counted from its records', async (name, tests) => {
    expect((await documentOf(name)).tests).toMatchObject(tests);
  });

  it.each(['truncated-in-tag.xml', 'gzip-truncated.xml.gz'])(
    '%s may keep the test that it has whole, never as passed the one whose failure was cut',
    async (name) => {
      const { tests, cases } = await documentOf(name);
      expect(tests.passed).toBeLessThanOrEqual(1);
      const cut = cases.filter(({ nodeId }) => nodeId.endsWith('test_2'));
      expect(cut.filter(({ outcome }) => outcome === 'passed' || outcome === 'skipped')).toEqual([]);
    },
  );

  it.each([
    ['reportlog-truncated-line.jsonl', 'truncated'],
    ['reportlog-garbage-line.jsonl', 'malformed'],
    ['reportlog-nul.jsonl', 'malformed'],
    ['truncated-in-tag.xml', 'truncated'],
    ['truncated-in-utf8.xml', 'truncated'],
    ['gzip-truncated.xml.gz', 'truncated'],
    ['latin1-undeclared.xml', 'malformed'],
    ['numbers-odd.xml', 'truncated'],
    ['cobertura-traversal.xml', 'malformed'],
  ] as const)('%s says what is missing or not read: %s', async (name, kind) => {
    expect((await documentOf(name)).problems.map((problem) => problem.kind)).toContain(kind);
    expect((await inspected(name)).status).toBe(3);
  });

  it('give durations that are numbers, or none', async () => {
    const { cases } = await documentOf('numbers-odd.xml');
    for (const { nodeId, attempts } of cases)
      for (const { durationMs } of attempts)
        expect([nodeId, durationMs === null || (Number.isFinite(durationMs) && durationMs >= 0)]).toEqual([
          nodeId,
          true,
        ]);
  });

  it('keep names as they are, also those of an object’s own parts', async () => {
    const names = (await documentOf('proto-attributes.xml')).cases.map(({ nodeId }) => nodeId);
    expect(names.map((name) => name.split('::').at(-1)).sort()).toEqual(['constructor', 'hasOwnProperty']);
    expect((await documentOf('proto.json')).cases.map(({ nodeId }) => nodeId)).toEqual(['__proto__']);
  });

  it('have long messages cut and forbidden characters dropped', async () => {
    const huge = (await documentOf('huge-attribute.xml')).cases.find(({ outcome }) => outcome === 'failed');
    expect(huge?.exception?.message.length ?? 0).toBeLessThan(10_000);
    expect(JSON.stringify((await documentOf('char-ref-nul.xml')).cases)).not.toMatch(/\\u0000/);
  });

  it('open nothing beside themselves', async () => {
    for (const name of [
      'external-entity-file.xml',
      'external-entity-http.xml',
      'external-dtd.xml',
      'parameter-entity.xml',
      'xinclude.xml',
      'cobertura-traversal.xml',
      'lcov-odd.info',
    ]) {
      expect([name, /root:.*:0:0:|\/bin\/(ba)?sh/.test((await inspected(name)).stdout)]).toEqual([
        name,
        false,
      ]);
    }
  });

  it('of coverage: the old DOCTYPE is read and not fetched, and bad numbers do not count', async () => {
    expect((await documentOf('cobertura-doctype-legit.xml')).coverage).toMatchObject({
      statements: 2,
      coveredLines: 1,
    });
    for (const name of ['cobertura-traversal.xml', 'lcov-odd.info']) {
      const { coverage } = await documentOf(name);
      if (coverage === null) continue;
      const { statements, coveredLines, branches, coveredBranches, percent } = coverage;
      expect([name, coveredLines <= statements, coveredBranches <= branches]).toEqual([name, true, true]);
      expect([name, percent >= 0 && percent <= 100]).toEqual([name, true]);
    }
    // The lines 1 and 1 of two whole records, and that of a record without an end; 0, -1 and `notanumber` are no lines.
    expect((await documentOf('lcov-odd.info')).coverage?.statements).toBeLessThanOrEqual(5);
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
    for (const [name, [first]] of Object.entries(expectations))
      if (first?.startsWith('refused: ')) expect(named).toContain(sharedPath('adversarial', name));
  }, 120_000);

  it('that cannot be read are never a green check', async () => {
    for (const name of [
      'empty.xml',
      'html-error-page.xml',
      'truncated-in-tag.xml',
      'gzip-truncated.xml.gz',
      'billion-laughs.xml',
      'trailing-comma.json',
      'reportlog-truncated-line.jsonl',
    ]) {
      const { check } = parseDocument(
        await runCli(['preview', '--json', sharedPath('adversarial', name)]),
      ) as PreviewDocument;
      expect([name, check.conclusion]).not.toEqual([name, 'success']);
    }
  });
});
