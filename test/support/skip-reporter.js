// Names every skipped test, and with CI=true counts a skip as a failure: a check that did not run has not passed.
// Leaves the closing line `N passed, N failed, N skipped` in out/test-counts.txt, for .ci/run to end with.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const out = join(import.meta.dirname, '../../out');

export default class SkipReporter {
  #skipped = [];
  #error;

  onTestResult(_test, result) {
    for (const { status, fullName } of result.testResults)
      if (status === 'pending' || status === 'todo') this.#skipped.push(fullName);
  }

  onRunComplete(_contexts, results) {
    for (const name of this.#skipped) console.log(`skipped: ${name}`);
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const counts = `${results.numPassedTests} passed, ${failed} failed, ${this.#skipped.length} skipped`;
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'test-counts.txt'), `${counts}\n`);
    if (process.env.CI === 'true' && this.#skipped.length > 0)
      this.#error = new Error('with CI=true no test may be skipped');
  }

  getLastError() {
    return this.#error;
  }
}
