import { describe, expect, it } from '@jest/globals';
import { markersOf } from '#src/ingest/markers.ts';

describe('markers among keywords', () => {
  // Lines of pytest 9.2 and 8.3, shortened.
  it('are what is no name of the chain, of a parameter or of a tool', () => {
    const keywords = [
      'test_x[a]',
      'slow',
      'parametrize',
      'pytestmark',
      '__wrapped__',
      'a',
      'TestC',
      'test_a.py',
      'tests',
      'payment',
      '',
    ];
    expect(markersOf(keywords, 'tests/test_a.py::TestC::test_x[a]')).toEqual(['parametrize', 'slow']);
  });

  it('never hold the name of the rootdir’s folder', () => {
    expect(markersOf(['test_x', 'test_a.py', 'tests', 'payment', ''], 'tests/test_a.py::test_x')).toEqual([]);
    expect(markersOf(['test_x', 'tests/test_a.py', 'payment'], 'tests/test_a.py::test_x')).toEqual([]);
  });

  it('hold a marker that is called like the rootdir’s folder, since that is then listed once', () => {
    expect(markersOf(['test_x', 'payment', 'test_a.py', 'tests', ''], 'tests/test_a.py::test_x')).toEqual([
      'payment',
    ]);
  });

  it('are found where an empty parameter stands for the root', () => {
    const keywords = ['test_x[]', 'parametrize', '', 'test_a.py', 'project'];
    expect(markersOf(keywords, 'test_a.py::test_x[]')).toEqual(['parametrize']);
  });

  it('leave out what Hypothesis and mock put on functions', () => {
    const keywords = [
      'test_x',
      'is_hypothesis_test',
      '_hypothesis_internal_use_seed',
      'patchings',
      'hypothesis',
      'test_a.py',
      'p',
      '',
    ];
    expect(markersOf(keywords, 'test_a.py::test_x')).toEqual(['hypothesis']);
  });

  it('cost little for a path with absurdly many folders', () => {
    const nodeId = `${'a/'.repeat(100_000)}a.py::test_x`;
    expect(markersOf(['test_x', 'slow', 'a.py', 'project'], nodeId)).toEqual(['slow']);
  });
});
