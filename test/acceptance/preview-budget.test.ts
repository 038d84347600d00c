import { describe, expect, it } from '@jest/globals';
import type { PreviewDocument } from '../support/contract-documents.ts';
import { renderedMarkdown } from '../support/rendered-markdown.ts';
import { failingCase, type JunitCase, junitXml } from '../support/report-text.ts';
import { preview } from '../support/run-cli.ts';
import { oneFailure, smallProject } from '../support/small-project.ts';
import { reportFile } from '../support/written-files.ts';

/** GitHub's limits: 65,535 bytes for a check's summary; 65,536 characters (held as bytes) for a body; 255 for a title; 50 annotations a request; 64 KB an annotation. */
function expectWithinLimits({ check, comment, issues }: PreviewDocument): void {
  const bytes = (text: string) => Buffer.byteLength(text, 'utf8');
  expect(bytes(check.summary)).toBeLessThanOrEqual(65_535);
  expect(check.title.length).toBeLessThanOrEqual(255);
  expect(check.annotations.length).toBeLessThanOrEqual(50);
  for (const { message, title } of check.annotations) {
    expect(bytes(message)).toBeLessThanOrEqual(65_536);
    expect(title.length).toBeLessThanOrEqual(255);
  }
  expect(bytes(comment?.body ?? '')).toBeLessThanOrEqual(65_536);
  for (const { body, title } of issues) {
    expect(bytes(body)).toBeLessThanOrEqual(65_536);
    expect(title.length).toBeLessThanOrEqual(255);
  }
}

async function expectWholeIssue(body: string): Promise<void> {
  const { elements, comments } = await renderedMarkdown(body);
  expect(elements.filter(({ tag }) => tag === 'input')).toHaveLength(6);
  expect(comments[0]).toContain('redfirst');
  expect(body).toMatch(/fixed by/i);
}

const failures = (
  count: number,
  name: (index: number) => string,
  message: (index: number) => string,
): JunitCase[] =>
  Array.from({ length: count }, (_, index) =>
    failingCase(`tests.test_${index % 7}`, name(index), {
      message: message(index),
      at: 'src/shop/cart.py:2',
    }),
  );
const passes = (count: number): JunitCase[] =>
  Array.from({ length: count }, (_, index) => ({ classname: 'tests.test_pass', name: `test_${index}` }));

describe('5,000 failing tests', () => {
  const report = (passed: number) =>
    reportFile(
      'junit.xml',
      junitXml([
        ...failures(
          5000,
          (index) => `test_case_with_a_longer_name_${index}[parameter-${index}]`,
          () => 'ValueError: bad order',
        ),
        ...passes(passed),
      ]),
    );

  it.each([
    ['of one cause', 6000],
    ['that are all there are', 0],
  ])('%s are one issue; every body is within its limit, whole, and says what was cut', async (_, passed) => {
    const document = await preview([report(passed), '--root', smallProject().root]);
    expectWithinLimits(document);
    expect(document.issues).toHaveLength(1);
    expect(document.issues[0]?.tests).toHaveLength(5000);
    await expectWholeIssue(document.issues[0]?.body ?? '');
    for (const text of [document.issues[0]?.body, document.check.summary, document.comment?.body]) {
      expect(text).toMatch(/\b4,?\d{3} more\b|\band 4,?\d{3}\b/);
    }
  });

  it('of as many causes are still few issues, whose bodies are within their limits', async () => {
    const word = (index: number) => [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const many = failures(
      5000,
      (index) => `test_${index}`,
      (index) => `Error${word(index)}: bad`,
    );
    const document = await preview([reportFile('junit.xml', junitXml([...many, ...passes(6000)]))]);
    expectWithinLimits(document);
    expect(document.issues.length).toBeLessThanOrEqual(11);
    expect(document.check.summary).toContain('5,000');
  });
});

describe('one failing test', () => {
  it('with a message of a megabyte is cut where it is shown, and the cut is said', async () => {
    const document = await preview([
      oneFailure({
        nodeid: 'tests/test_a.py::test_x',
        message: `ValueError: ${'0123456789 wide 日本 '.repeat(50_000)}`,
      }),
    ]);
    expectWithinLimits(document);
    expect(document.issues).toHaveLength(1);
    await expectWholeIssue(document.issues[0]?.body ?? '');
    expect(document.issues[0]?.body).toMatch(/…|\bmore\b|\bcut\b/);
  });

  it('with an id of 100,000 characters and with characters of four bytes stays within every limit', async () => {
    for (const filler of ['x', '🦄', '|', '`', '&', '<']) {
      const document = await preview([
        oneFailure({ nodeid: `tests/test_a.py::test_x[${filler.repeat(100_000 / filler.length)}]` }),
      ]);
      expectWithinLimits(document);
      await expectWholeIssue(document.issues[0]?.body ?? '');
      for (const { title, body } of document.issues) expect(/\p{Surrogate}/u.test(title + body)).toBe(false);
    }
  });
});
