import type { Random } from './random.ts';

const FILES = ['pkg/a.py', '/work/pkg/b.py', 'C:\\work\\c.py', '../d.py', '', '__proto__', 'na\u00efve.py'];
const LINES = [
  'DA:1,1',
  'DA:2,0',
  'DA:3,7,abc=',
  'DA:0,1',
  'DA:-1,1',
  'DA:x,1',
  'DA:99999999999,1',
  'DA:4',
  'LF:3',
  'LH:2',
  'FN:1,3,f',
  'FNDA:1,f',
  'FNF:1',
  'BRDA:1,0,0,1',
  'BRDA:1,0,1,-',
  'BRDA:2,0,jump to line 5,0',
  'BRDA:2,0',
  'BRDA:2,0,jump to the function exit,1',
  'BRF:2',
  'BRH:1',
  '# note',
  'x',
  '',
  'VER:1',
];

/** An LCOV tracefile as coverage.py and geninfo write it, and as nobody does. */
export function lcovDocument(random: Random): string {
  const records = random.times(1 + random.int(3), () => {
    const lines = random.times(random.int(8), () => random.pick(LINES));
    const end = random.chance(0.9) ? ['end_of_record'] : [];
    return [...(random.chance(0.3) ? ['TN:'] : []), `SF:${random.pick(FILES)}`, ...lines, ...end];
  });
  return records
    .flat()
    .map((line) => `${line}${random.pick(['\n', '\n', '\n', '\r\n'])}`)
    .join('');
}
