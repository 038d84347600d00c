import type { Random } from './random.ts';
import { aside, attribute, documentAround, element, escaped, plainElement, space } from './xml-grammar.ts';

const FILES = [
  'a.py',
  'pkg/b.py',
  'pkg\\c.py',
  '/work/src/d.py',
  'C:\\work\\e.py',
  '../f.py',
  'na\u00efve <&>.py',
  '',
  '__proto__',
];
const SOURCES = ['/work/src', '/work/src/', 'C:\\work', 'src', '', ' ', '/h\u00f4me/x&y', '.'];
const NUMBERS = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '7',
  '19',
  '0',
  '-1',
  '1e3',
  '',
  '01',
  '99999999',
  '9'.repeat(30),
  ' 2',
  '2.5',
];
const CONDITIONS = [
  '50% (1/2)',
  '100% (2/2)',
  '0% (0/2)',
  '50% (3/2)',
  '',
  '(1/2',
  '50% (1/2) 50% (0/9)',
  '(999999999/1)',
];
const TARGETS = ['', 'exit', '7', '7,exit', ',', '7,,8'];

/** A `coverage.xml` as coverage.py writes it, and as others might. */
export function coverageDocument(random: Random): string {
  const sources = random.times(random.int(4), () =>
    element(random, 'source', '', escaped(random, random.pick(SOURCES), '')),
  );
  const packages = random.times(random.int(3), () =>
    element(
      random,
      'package',
      attribute(random, 'name', 'x'),
      element(random, 'classes', '', classes(random)),
    ),
  );
  const content = [
    element(random, 'sources', '', sources.join(space(random))),
    random.chance(0.2) ? aside(random) : '',
    element(random, 'packages', '', packages.join('')),
  ];
  const branches = random.chance(0.5) ? attribute(random, 'branches-valid', random.pick(NUMBERS)) : '';
  return documentAround(
    random,
    element(random, 'coverage', attribute(random, 'version', '7.17.3') + branches, content.join('')),
  );
}

function classes(random: Random): string {
  return random
    .times(random.int(4), () => {
      const lines = random.times(random.int(6), () => line(random)).join(random.pick(['', '\n', '\r\n']));
      const file = random.chance(0.95) ? attribute(random, 'filename', random.pick(FILES)) : '';
      const methods = random.chance(0.5) ? element(random, 'methods', '', '') : '';
      return element(
        random,
        'class',
        attribute(random, 'name', 'a') + file,
        methods + element(random, 'lines', '', lines),
      );
    })
    .join('');
}

/** As coverage.py writes it. */
function plainLine(random: Random): string {
  const attributes: [string, string][] = [
    ['number', random.chance(0.9) ? `${1 + random.int(60)}` : random.pick(NUMBERS)],
    ['hits', random.pick(['0', '1', '1', random.pick(NUMBERS)])],
  ];
  if (random.chance(0.4))
    attributes.push(
      ['branch', random.pick(['true', 'true', 'true', 'tree', 'false'])],
      ['condition-coverage', random.pick(CONDITIONS)],
    );
  if (random.chance(0.3)) attributes.push(['missing-branches', random.pick(TARGETS)]);
  if (random.chance(0.05)) attributes.push(random.pick(attributes));
  return plainElement(random, 'line', attributes);
}

function line(random: Random): string {
  if (random.chance(0.5)) return plainLine(random);
  const attributes = [
    ...(random.chance(0.95) ? [attribute(random, 'number', random.pick(NUMBERS))] : []),
    ...(random.chance(0.95)
      ? [attribute(random, 'hits', random.pick(['0', '1', '12', random.pick(NUMBERS)]))]
      : []),
    ...(random.chance(0.3)
      ? [attribute(random, 'branch', random.pick(['true', 'true', 'false', 'True']))]
      : []),
    ...(random.chance(0.3) ? [attribute(random, 'condition-coverage', random.pick(CONDITIONS))] : []),
    ...(random.chance(0.3) ? [attribute(random, 'missing-branches', random.pick(TARGETS))] : []),
  ];
  if (random.chance(0.3)) attributes.reverse();
  return element(random, 'line', attributes.join(''), '');
}
