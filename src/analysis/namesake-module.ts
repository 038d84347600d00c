import type { TestResult } from '#src/model/test-result.ts';
import { failureOf } from './failing.ts';

/** pytest's words for two test files of one module name, in the first of which the module was imported from. */
const MISMATCH =
  /^import file mismatch:\nimported module '.*' has this __file__ attribute:\n\s*(.+)\nwhich is not the same as the test file we want to collect:\n\s*(.+)$/m;

/**
 * The file that has to be collected before this one, since only then can this one not be collected: both have the same
 * module name. Relative to pytest's rootdir; null for every other test, and where the report's paths don't tell.
 */
export function namesakeModuleOf(test: TestResult): string | null {
  const { kind, message } = failureOf(test);
  if (kind !== 'collection-error') return null;
  const [, first = '', second = ''] = MISMATCH.exec(message) ?? [];
  const rootdir = second.endsWith(`/${test.nodeId}`) ? second.slice(0, -test.nodeId.length) : null;
  return rootdir !== null && first.startsWith(rootdir) ? first.slice(rootdir.length) : null;
}
