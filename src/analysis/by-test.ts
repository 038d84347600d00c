import type { TestResult } from '#src/model/test-result.ts';

type Named = Pick<TestResult, 'rootdir' | 'nodeId'>;

/**
 * Values by test, as `identityOf` tells tests apart. Asking about ten thousand of them makes no text for each: a node id is
 * looked up as it is.
 */
export class ByTest<Value> {
  readonly #byRootdir = new Map<string, Map<string, Value>>();

  /** The last of equal tests counts. */
  static of<Test extends Named>(tests: readonly Test[]): ByTest<Test> {
    const byTest = new ByTest<Test>();
    for (const test of tests) byTest.set(test, test);
    return byTest;
  }

  set({ rootdir, nodeId }: Named, value: Value): void {
    const known = this.#byRootdir.get(rootdir);
    if (known === undefined) this.#byRootdir.set(rootdir, new Map([[nodeId, value]]));
    else known.set(nodeId, value);
  }

  get({ rootdir, nodeId }: Named): Value | undefined {
    return this.#byRootdir.get(rootdir)?.get(nodeId);
  }

  has({ rootdir, nodeId }: Named): boolean {
    return this.#byRootdir.get(rootdir)?.has(nodeId) ?? false;
  }
}
