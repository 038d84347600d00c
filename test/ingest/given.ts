import { readReports } from '#src/ingest/read-reports.ts';
import type { Source } from '#src/ingest/reading.ts';
import type { ReportFile } from '#src/ingest/report-file.ts';
import { type TextPiece, textPiece } from '#src/ingest/text.ts';
import { type Checkout, noCheckout } from '#src/model/checkout.ts';
import type { Results } from '#src/model/collection.ts';
import type { TestResult } from '#src/model/test-result.ts';

/** A report in memory, in one chunk. */
export function report(content: string | Uint8Array, path = 'report'): ReportFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path,
    async *chunks() {
      yield bytes;
    },
  };
}

/** What these contents say together, each as a file of its own. */
export function readAll(...contents: (string | Uint8Array)[]): Promise<Results> {
  const files = contents.map((content, index) => report(content, `report-${index}`));
  return readReports(files, noCheckout);
}

/** A tree that holds these files. */
export function treeOf(...files: string[]): Checkout {
  const folders = new Set(['']);
  for (const file of files) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      folders.add(file.slice(0, end));
    }
  }
  return {
    kind: (path) => (files.includes(path) ? 'file' : folders.has(path) ? 'folder' : null),
    packages: files.flatMap((file) => (file.endsWith('/pyproject.toml') ? [file.slice(0, -15)] : [])),
  };
}

/** A decoded report without a checkout. */
export function source(text: string, overrides: Partial<Source> = {}): Source {
  const pieces = async function* (): AsyncGenerator<TextPiece> {
    yield textPiece(text);
  };
  return {
    pieces,
    json: null,
    file: 'report',
    folder: null,
    checkout: noCheckout,
    detail: 'all',
    ...overrides,
  };
}

/** The only test of a result. */
export function only(results: { tests: readonly TestResult[] }): TestResult {
  const [test, ...others] = results.tests;
  if (test === undefined || others.length > 0)
    throw new Error(`${results.tests.length} tests instead of one.`);
  return test;
}

/** A JUnit document around these elements. */
export function junit(elements: string, declared = 1): string {
  return `<?xml version="1.0" encoding="utf-8"?><testsuites><testsuite name="pytest" tests="${declared}">${elements}</testsuite></testsuites>`;
}

/** A reportlog of these lines, with its end. */
export function reportlog(lines: readonly object[], exitstatus = 0): string {
  return [
    { pytest_version: '9.2.0', $report_type: 'SessionStart' },
    ...lines,
    { exitstatus, $report_type: 'SessionFinish' },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

/** One phase of a test, as pytest-reportlog writes it. */
export function phase(when: string, outcome: string, more: object = {}): object {
  return {
    nodeid: 'tests/test_a.py::test_x',
    location: ['tests/test_a.py', 6, 'test_x'],
    keywords: { test_x: 1, 'test_a.py': 1, tests: 1, project: 1, '': 1 },
    outcome,
    longrepr: outcome === 'failed' || outcome === 'rerun' ? 'boom' : null,
    when,
    duration: 0.25,
    $report_type: 'TestReport',
    ...more,
  };
}
