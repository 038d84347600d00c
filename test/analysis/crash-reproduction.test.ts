import { describe, expect, it } from '@jest/globals';
import { crashReproductionOf } from '#src/analysis/crash-reproduction.ts';
import type { FuzzCrash } from '#src/model/fuzz-crash.ts';

const crash = (overrides: Partial<FuzzCrash>): FuzzCrash => ({
  kind: 'exception',
  type: 'IndexError',
  message: '',
  location: null,
  frames: [],
  target: 'fuzz/fuzz_a.py',
  input: { sha1: 'abc', sizeBytes: 4, base64: 'RlVaCg==', file: 'out/crash-abc' },
  timeoutSeconds: null,
  excerpt: '',
  ...overrides,
});
const input = (overrides: Partial<NonNullable<FuzzCrash['input']>>) =>
  crash({ input: { sha1: 'abc', sizeBytes: 4, base64: 'RlVaCg==', file: 'crash-abc', ...overrides } });

describe('the reproduction of a crash', () => {
  it('gives the input’s file to the target', () => {
    expect(crashReproductionOf(crash({}))).toBe("python 'fuzz/fuzz_a.py' 'out/crash-abc'");
  });

  it('writes the file where only its bytes are known', () => {
    expect(crashReproductionOf(input({}))).toBe(
      "printf %s 'RlVaCg==' | base64 -d > 'crash-abc' && python 'fuzz/fuzz_a.py' 'crash-abc'",
    );
    expect(crashReproductionOf(input({ base64: null }))).toBe("python 'fuzz/fuzz_a.py' 'crash-abc'");
    expect(crashReproductionOf(input({ base64: 'A'.repeat(3000) }))).toBe(
      "python 'fuzz/fuzz_a.py' 'crash-abc'",
    );
  });

  it('has the limit that a timeout broke', () => {
    expect(crashReproductionOf(crash({ timeoutSeconds: 2 }))).toMatch(/ -timeout=2$/);
  });

  it('quotes what comes from outside', () => {
    expect(crashReproductionOf(crash({ target: "-a'; rm -rf ~" }))).toBe(
      "python './-a'\\''; rm -rf ~' 'out/crash-abc'",
    );
  });

  it('is none where target or input are not known, or are no argument', () => {
    expect(crashReproductionOf(crash({ target: null }))).toBeNull();
    expect(crashReproductionOf(crash({ input: null }))).toBeNull();
    expect(crashReproductionOf(crash({ target: 'a\0b' }))).toBeNull();
  });
});
