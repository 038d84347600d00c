import { describe, expect, it } from '@jest/globals';
import { nameOfNodeId, pathOfNodeId } from '#src/analysis/test-name.ts';

describe('the path and the name in a node id', () => {
  it.each([
    ['tests/test_x.py::TestC::test_a[p]', 'tests/test_x.py', 'TestC::test_a'],
    ['tests/test_x.py', 'tests/test_x.py', ''],
    ['tests', 'tests', ''],
    ['t.py::test_a[x/y.py::test_b]', 't.py', 'test_a'],
    ['t.py::test_a[', 't.py', 'test_a'],
    ['cart.yaml::GET /prices.json', 'cart.yaml', 'GET /prices.json'],
    ['README.md::README.md', 'README.md', 'README.md'],
    ['Makefile::lint', 'Makefile', 'lint'],
    ['a::b/test_x.py::test_a[p]', 'a::b/test_x.py', 'test_a'],
    ['a::b/c/test_x.py', 'a::b/c/test_x.py', ''],
    ['', '', ''],
  ])('of %j', (nodeId, path, name) => {
    expect({ path: pathOfNodeId(nodeId), name: nameOfNodeId(nodeId) }).toEqual({ path, name });
  });
});
