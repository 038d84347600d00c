import { expect, it } from '@jest/globals';
import { reproductionOf } from '#src/analysis/reproduction.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { aTest } from './builders.ts';

// pytest-repeat: `pytest --count 3` makes the ids `test_a[1-3]` and, behind other parameters, `test_b[x-1-3]`; without the
// option pytest says "not found".
it.each([
  ['t.py::test_a[1-3]', '--count=3'],
  ['t.py::test_b[x-2-3]', '--count=3'],
])('tells pytest-repeat how often %s was repeated', (nodeId, option) => {
  const session = { ...unknownSession(), plugins: { 'pytest-repeat': '0.9.4' } };
  expect(reproductionOf(aTest({ nodeId }), session)).toContain(option);
});
