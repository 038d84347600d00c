import { describe, expect, it } from '@jest/globals';
import { boundedMessage, cleanText, excerptOf } from '#src/ingest/excerpt.ts';

describe('an excerpt', () => {
  it('is the whole text when that is short', () => {
    const text = Array.from({ length: 100 }, (_, index) => `line ${index}`).join('\n');
    expect(excerptOf(text)).toBe(text);
  });

  it('is the first 40 and the last 60 lines, and says how many are missing', () => {
    const lines = Array.from({ length: 130 }, (_, index) => `line ${index + 1}`);
    const kept = excerptOf(lines.join('\n')).split('\n');
    expect(kept).toHaveLength(101);
    expect([kept[39], kept[40], kept[41], kept[100]]).toEqual([
      'line 40',
      '[… 30 lines cut …]',
      'line 71',
      'line 130',
    ]);
  });

  it('has at most 8,000 characters, and accounts for those it lacks', () => {
    const text = `start${'x'.repeat(50_000)}end`;
    const kept = excerptOf(text);
    const cut = Number(/\[… (\d+) characters cut …\]/.exec(kept)?.[1]);
    expect(kept.length).toBeLessThanOrEqual(8000);
    expect(kept).toMatch(/^start[\s\S]*end$/);
    expect(kept.replace(/\n\[.*\]\n/, '').length + cut).toBe(text.length);
  });
});

describe('a message', () => {
  it('has at most 2,000 characters and says what is missing', () => {
    const message = boundedMessage('y'.repeat(10_000));
    expect(message.length).toBeLessThanOrEqual(2000);
    const cut = Number(/\[… (\d+) characters cut\]$/.exec(message)?.[1]);
    expect(message.lastIndexOf('y') + 1 + cut).toBe(10_000);
  });

  it('is never cut inside a character', () => {
    expect(boundedMessage('🦄'.repeat(2000))).toMatch(/^(?:🦄)+\ufffd? \[…/u);
    expect(/\p{Surrogate}/u.test(boundedMessage('🦄'.repeat(2000)))).toBe(false);
  });
});

describe('clean text', () => {
  it('has no terminal colours, raw or as JUnit writes them, and no lone surrogates', () => {
    const colour = '\u001b[31mred\u001b[0m';
    expect(cleanText(`${colour} #x1B[1;32mgreen#x1B[0m \ud800 🦄`)).toBe('red green \ufffd 🦄');
  });
});
