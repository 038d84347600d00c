import { describe, expect, it } from '@jest/globals';
import { randomMonth } from './script/random-month.ts';
import type { MonthEvent, Script } from './script/script.ts';
import { shrunkMonth } from './shrink.ts';

describe('a random month', () => {
  it('is the same for the same seed and number, and another for the next', () => {
    expect(randomMonth(7, 3)).toEqual(randomMonth(7, 3));
    expect(randomMonth(7, 4)).not.toEqual(randomMonth(7, 3));
    expect(randomMonth(8, 3)).not.toEqual(randomMonth(7, 3));
  });

  it('is data: it stays the same as JSON', () => {
    const month = randomMonth(7, 5);
    expect(JSON.parse(JSON.stringify(month))).toEqual(month);
  });

  it('has, over fifty months, everything that can happen', () => {
    const kinds = new Set<string>();
    for (let number = 0; number < 50; number += 1)
      for (const event of randomMonth(1, number).events) for (const kind of kindsOf(event)) kinds.add(kind);
    expect([...kinds].sort()).toEqual(EVERYTHING);
  });
});

function kindsOf(event: MonthEvent): string[] {
  const what = event.kind === 'person' ? `person ${event.does.what}` : event.kind;
  const jobs =
    event.kind === 'run' || event.kind === 'rerun' ? event.jobs.map(({ ending }) => `job ${ending}`) : [];
  return [what, ...jobs, ...(event.trouble === undefined ? [] : [`trouble ${event.trouble.kind}`])];
}

const EVERYTHING = [
  'commit',
  'deliver',
  'job collected',
  'job lost',
  'job mass',
  'job no-space',
  'person add-label',
  'person assign',
  'person carriage-returns',
  'person close',
  'person command',
  'person comment',
  'person delete',
  'person lock',
  'person remove-marker',
  'person rename',
  'person reopen',
  'person replace-text',
  'person set-severity',
  'person take-label',
  'person write',
  'rerun',
  'run',
  'start',
  'sweep',
  'trouble crash',
  'trouble fault',
  'wait',
];

describe('a counter-example', () => {
  it('is shrunk to the events that it needs', async () => {
    const month = randomMonth(7, 3);
    const needed = month.events.filter(({ kind }) => kind === 'run').slice(2, 4);
    const needsBoth = async ({ events }: Script): Promise<boolean> =>
      needed.every((event) =>
        events.some((one) => one.kind === 'run' && event.kind === 'run' && one.name === event.name),
      );
    const small = await shrunkMonth(month, needsBoth);
    expect(small.events.map((event) => (event.kind === 'run' ? event.name : event.kind))).toEqual(
      needed.map((event) => (event.kind === 'run' ? event.name : '')),
    );
  });
});
