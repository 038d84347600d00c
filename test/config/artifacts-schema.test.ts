import { describe, expect, it } from '@jest/globals';
import { readConfig } from '#src/config/read-config.ts';

function messageOf(pattern: string): string | null {
  const read = readConfig(`artifacts: [${JSON.stringify(pattern)}]\n`);
  return 'errors' in read ? (read.errors[0]?.message ?? '') : null;
}

describe('the setting artifacts', () => {
  it('is empty unless it is set', () => {
    expect(readConfig(null)).toMatchObject({ config: { artifacts: [] } });
  });

  it.each(['junit-*', 'coverage', '*', 'results-{run}-*-{attempt}', 'Test Results (3.12)', 'junit-*-*'])(
    'takes %s',
    (pattern) => {
      expect(messageOf(pattern)).toBeNull();
    },
  );

  it.each([
    ['reports/junit-*', /GitHub allows none/],
    ['junit-?', /GitHub allows none/],
    ['junit-**', /told by a character between them/],
    ['junit-*{attempt}', /told by a character between them/],
    ['junit-{python}', /only `\{run\}` and `\{attempt\}`/],
    ['junit-}', /only `\{run\}` and `\{attempt\}`/],
    ['{attempt}-{attempt}', /says its attempt once/],
  ])('says what is wrong with %s', (pattern, message) => {
    expect(messageOf(pattern)).toMatch(message);
  });
});
