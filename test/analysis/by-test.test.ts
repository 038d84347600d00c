import { describe, expect, it } from '@jest/globals';
import { ByTest } from '#src/analysis/by-test.ts';
import { aTest } from '../support/builders.ts';

describe('values by test', () => {
  it('are told apart by node id and by rootdir', () => {
    const byTest = new ByTest<string>();
    byTest.set({ rootdir: '', nodeId: 't.py::one' }, 'root');
    byTest.set({ rootdir: 'packages/a', nodeId: 't.py::one' }, 'package');
    expect(byTest.get({ rootdir: '', nodeId: 't.py::one' })).toBe('root');
    expect(byTest.get({ rootdir: 'packages/a', nodeId: 't.py::one' })).toBe('package');
    expect(byTest.get({ rootdir: 'packages/b', nodeId: 't.py::one' })).toBeUndefined();
    expect(byTest.has({ rootdir: 'packages/a', nodeId: 't.py::one' })).toBe(true);
    expect(byTest.has({ rootdir: 'packages/a', nodeId: 't.py::two' })).toBe(false);
  });

  it('of a list are its tests, of equal ones the last', () => {
    const [first, last] = [aTest({ line: 1 }), aTest({ line: 2 })];
    const byTest = ByTest.of([first, last]);
    expect(byTest.get(aTest())).toBe(last);
    expect(byTest.has(aTest({ rootdir: 'packages/a' }))).toBe(false);
  });
});
