import { categorise, type FlakyCause, type FlakyFacts } from '#src/analysis/flaky-category/categorise.ts';
import { pythonProgram } from '#src/analysis/flaky-category/python-program.ts';
import type { Failure } from '#src/model/test-result.ts';

const FILE = 'tests/test_a.py';

/** A failure as pytest's long style shows it: the last of `lines` failed. */
export function shown(lines: string, overrides: Partial<Failure> = {}): Failure {
  const code = lines.trim().split('\n');
  const failed = code.length;
  const excerpt = code.map((line, index) => `${index === failed - 1 ? '>   ' : '    '}${line}`);
  const type = overrides.type ?? 'AssertionError';
  return {
    kind: 'failure',
    phase: 'call',
    type,
    message: '',
    location: { file: FILE, line: failed, function: null },
    frames: [{ file: FILE, line: failed, function: null }],
    excerpt: [...excerpt, `E   ${type}: said`, '', `${FILE}:${failed}: ${type}`].join('\n'),
    ...overrides,
  };
}

/** A failure of which only the place is known. */
export function failedAt(file: string, line: number, overrides: Partial<Failure> = {}): Failure {
  const place = { file, line, function: null };
  return shown('pass', { location: place, frames: [place], excerpt: '', ...overrides });
}

/** The cause of a test that is known by its failures alone, unless said. */
export function causeOf(failures: readonly Failure[], facts: Partial<FlakyFacts> = {}): FlakyCause {
  return categorise({
    testName: 'test_a',
    file: FILE,
    failures,
    attempts: [],
    code: pythonProgram(new Map()),
    ...facts,
  });
}

/** The cause of the test `test_a` in a file, which failed in the line that ends with `# fails`. */
export function causeInSource(text: string, others: Readonly<Record<string, string>> = {}): FlakyCause {
  const source = text.trimStart();
  const line = source.split('\n').findIndex((one) => one.endsWith('# fails')) + 1;
  if (line === 0) throw new Error('no line ends with # fails');
  const code = pythonProgram(new Map([[FILE, source], ...Object.entries(others)]));
  return causeOf([failedAt(FILE, line)], { code });
}
