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

describe('what is cut', () => {
  const secret = 'Z9y8X7w6V5u4T3s2R1q0'.repeat(2).slice(0, 36);
  const token = `gh${'p_'}${secret}`;

  it('leaves no end of a token, wherever it is cut', () => {
    for (let after = 4850; after < 5050; after++)
      expect(excerptOf(`${'a '.repeat(5000)}${token} ${'b'.repeat(after)}`)).not.toContain(secret.slice(-8));
    for (let before = 1900; before < 2010; before++)
      expect(boundedMessage(`${'a'.repeat(before)} ${token} ${'b'.repeat(90)}`)).not.toContain(
        secret.slice(0, 8),
      );
  });

  it('leaves no lines of a private key whose beginning is among the lines that go', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `MII${String(index).padStart(61, 'k')}`);
    const key = ['-----BEGIN ', 'PRIVATE KEY-----\n', lines.join('\n'), '\n-----END ', 'PRIVATE KEY-----'];
    expect(excerptOf(`${'line\n'.repeat(45)}${key.join('')}`)).not.toContain('MII');
  });
});
