import { describe, expect, it } from '@jest/globals';
import { readJsonLines } from '#src/ingest/json-lines.ts';
import { source } from './given.ts';

async function messagesOf(text: string): Promise<string[]> {
  const problems = await readJsonLines(source(text), { take: () => null });
  return problems.map(({ message, at }) => (at === undefined ? message : `${at}: ${message}`));
}

const first = [1, 2, 3, 4, 5].map(
  (line) => `line ${line}, column 1: The line is no JSON; the other lines were read.`,
);

describe('lines of a log that can not be read', () => {
  it('are named up to the fifth', async () => {
    expect(await messagesOf('x\n'.repeat(5))).toEqual(first);
  });

  it('are counted from the sixth on, wherever they stand between good ones', async () => {
    const text = `${'x\n'.repeat(5)}${'{}\nx\n'.repeat(100)}`;
    expect(await messagesOf(text)).toEqual([...first, '100 more lines could not be read.']);
  });
});
