import { byText } from '#src/model/by-text.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { randomFrom } from '../fuzz/random.ts';
import { aFailure } from '../support/builders.ts';

/** A large suite, run after run: 3 ‰ of it skipped, 2 ‰ flaky, 1 ‰ broken from the middle on. The same in every process. */
export class SimulatedSuite {
  readonly #names: readonly string[];
  readonly #usualMs: readonly number[];
  readonly #runs: number;
  readonly #random = randomFrom(1);

  constructor({ tests, runs }: { tests: number; runs: number }) {
    this.#runs = runs;
    this.#names = Array.from(
      { length: tests },
      (_, test) =>
        `tests/unit/test_module_${Math.floor(test / 40)}.py::TestThing::test_behaviour_${test}[case-${test % 7}]`,
    ).sort(byText);
    this.#usualMs = this.#names.map(() => Math.exp(6 * this.#share()));
  }

  /** What a run gives; runs count from 1. */
  resultsOf(run: number): TestResult[] {
    return this.#names.map((nodeId, test) => {
      const isSkipped = test % 333 === 3;
      const isFlaky = test % 500 === 7 && this.#random.chance(0.1);
      const isBroken = test % 1_000 === 5 && run > this.#runs / 2;
      const outcome = isSkipped ? 'skipped' : isFlaky || isBroken ? 'failed' : 'passed';
      const durationMs = Number(((this.#usualMs[test] ?? 1) * (0.9 + 0.2 * this.#share())).toFixed(4));
      const failure = aFailure({ message: `assert ${this.#random.int(5)} == 1` });
      return {
        nodeId,
        nodeIdFrom: 'plugin',
        rootdir: '',
        file: nodeId.split('::')[0] ?? null,
        line: 3 + (test % 40) * 5,
        markers: [],
        outcome,
        flaky: false,
        attempts: [{ outcome, durationMs, ...(outcome === 'failed' ? { failure } : {}) }],
      };
    });
  }

  /** From 0 to below 1. */
  #share(): number {
    return this.#random.int(1_000_000) / 1_000_000;
  }
}
