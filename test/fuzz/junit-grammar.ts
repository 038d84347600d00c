import type { Random } from './random.ts';
import {
  aside,
  attribute,
  documentAround,
  element,
  plainElement,
  someContent,
  someText,
} from './xml-grammar.ts';

const CLASSNAMES = ['tests.test_a', 'tests.test_a.TestB', 'pkg.test_\u00e9', '', 'pytest', 'a'];
const NAMES = [
  'test_x',
  'test_x[1-a]',
  'test_y',
  'test_\u65e5["<&>"]',
  'internal',
  '',
  'm::test_z',
  'test x\n',
];
const FILES = ['tests/test_a.py', 'tests\\test_a.py', 'pkg/test_\u00e9.py', ''];
const RESULTS = [
  'failure',
  'failure',
  'error',
  'skipped',
  'rerunFailure',
  'rerunError',
  'flakyFailure',
  'flakyError',
];
const MESSAGES = [
  'AssertionError: assert 1 == 2\n  +  where',
  'failed on setup with "ValueError: x"',
  'failed on teardown with "ValueError: x"',
  `failed on setup with "worker 'gw0' crashed while running 'tests/test_a.py::test_x'"`,
  'collection failure',
  'collection skipped',
  'internal error',
  '[XPASS(strict)] ',
  '',
];
const TEXTS = [
  'def test_x():\n>   assert 1 == 2\nE   assert 1 == 2\n\ntests/test_a.py:3: AssertionError',
  "E   ValueError: it's <b> & more\n\nsrc/pkg/core.py:12: ValueError",
  '',
  ' \n ',
];

/** A JUnit document as pytest, Surefire and others write them, and as nobody does. */
export function junitDocument(random: Random): string {
  const suites = random.times(1 + random.int(2), () => suite(random, 0)).join('');
  const isBare = random.chance(0.3);
  return documentAround(random, isBare ? suite(random, 0) : element(random, 'testsuites', '', suites));
}

function suite(random: Random, depth: number): string {
  const cases = random.times(random.int(depth === 0 ? 7 : 3), () => {
    if (depth < 3 && random.chance(0.1)) return suite(random, depth + 1);
    if (random.chance(0.3)) return plainCases(random);
    return random.chance(0.1) ? between(random) : testCase(random);
  });
  const attributes = shuffled(random, [
    attribute(random, 'name', 'pytest'),
    attribute(random, 'tests', random.pick(['0', '1', '2', '3', '5', '99', '-1', 'x'])),
    attribute(random, 'errors', '0'),
  ]);
  return element(
    random,
    random.chance(0.05) ? 'n:testsuite' : 'testsuite',
    attributes,
    cases.join(random.pick(['', '\n', '\r\n  '])),
  );
}

function between(random: Random): string {
  return random.pick([
    () => aside(random),
    () =>
      element(
        random,
        'properties',
        '',
        element(
          random,
          'property',
          attribute(random, 'name', 'x') + attribute(random, 'value', someText(random)),
          '',
        ),
      ),
    () => element(random, 'system-out', '', someContent(random)),
  ])();
}

/** One after the other, mostly of one class, as pytest writes what passed. */
function plainCases(random: Random): string {
  const classname = random.pick(CLASSNAMES);
  const cases = random.times(1 + random.int(6), () => {
    const attributes = [
      ['classname', random.chance(0.6) ? classname : random.pick(CLASSNAMES)],
      ['name', random.chance(0.7) ? `test_${random.int(12)}` : random.pick(NAMES)],
      ...(random.chance(0.3)
        ? [
            ['file', random.pick(FILES)],
            ['line', `${random.int(90)}`],
          ]
        : []),
      ['time', random.pick(['0.001', '12.500', '0.0012345678', '1e3', ''])],
    ] as [string, string][];
    if (random.chance(0.2)) attributes.reverse();
    if (random.chance(0.05)) attributes.push(random.pick(attributes));
    return plainElement(random, 'testcase', attributes.slice(0, random.chance(0.1) ? 1 : 5));
  });
  return cases.join(random.pick(['', '', '\n', '\r\n\t']));
}

function testCase(random: Random): string {
  const attributes = [
    ...(random.chance(0.95) ? [attribute(random, 'classname', random.pick(CLASSNAMES))] : []),
    ...(random.chance(0.95) ? [attribute(random, 'name', random.pick(NAMES))] : []),
    ...(random.chance(0.8)
      ? [
          attribute(
            random,
            'time',
            random.pick(['0.001', '0', '12.5', '-1', '1e3', '', '0.0000000000000001', '9'.repeat(20)]),
          ),
        ]
      : []),
    ...(random.chance(0.3)
      ? [
          attribute(random, 'file', random.pick(FILES)),
          attribute(random, 'line', random.pick(['0', '7', '-3', 'x', '99999999999'])),
        ]
      : []),
    ...(random.chance(0.1) ? [attribute(random, 'n:name', 'test_other')] : []),
  ];
  const children = random.chance(0.5) ? [] : random.times(1 + random.int(3), () => child(random));
  return element(
    random,
    random.chance(0.03) ? 'n:testcase' : 'testcase',
    shuffled(random, attributes),
    children.join(random.pick(['', '\n'])),
  );
}

function child(random: Random): string {
  if (random.chance(0.3)) return between(random);
  if (random.chance(0.1)) return someContent(random);
  const name = random.chance(0.05) ? 'n:failure' : random.pick(RESULTS);
  const attributes = [
    ...(random.chance(0.9)
      ? [attribute(random, 'message', random.chance(0.7) ? random.pick(MESSAGES) : someText(random))]
      : []),
    ...(random.chance(0.3)
      ? [attribute(random, 'type', random.pick(['pytest.xfail', 'pytest.skip', 'ValueError', '']))]
      : []),
  ];
  const content = random.chance(0.5) ? `<![CDATA[${random.pick(TEXTS)}]]>` : someContent(random);
  const nested = random.chance(0.1)
    ? element(random, random.pick(['stackTrace', 'system-out', 'failure']), '', 'at line 3')
    : '';
  return element(random, name, shuffled(random, attributes), content + nested);
}

function shuffled(random: Random, attributes: readonly string[]): string {
  const left = [...attributes];
  const order: string[] = [];
  while (left.length > 0) order.push(...left.splice(random.int(left.length), 1));
  return order.join('');
}
