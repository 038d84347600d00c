import { describe, expect, it } from '@jest/globals';
import { readReports } from '#src/ingest/read-reports.ts';
import { noCheckout } from '#src/model/checkout.ts';
import { readAll, report, treeOf } from './given.ts';

// sha1sum of the four bytes "FUZ\n", of the two bytes 0x8a 0x21, and of nothing.
const FUZ = '9a96b9fc7e2f4543fde6948573fd8bb47ec80fd0';
const TWO = 'ee6c13b6f22ff1e32d759f92579e1072e28662c8';
const NOTHING = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';

const BEGIN = [
  'INFO: Using built-in libfuzzer',
  'INFO: Running with entropic power schedule (0xFF, 100).',
  'INFO: Seed: 7',
  '#2\tINITED cov: 2 ft: 2 corp: 1/1b exec/s: 0 rss: 40Mb',
];
const EXCEPTION = [
  '',
  ' === Uncaught Python exception: ===',
  'IndexError: list index out of range',
  'Traceback (most recent call last):',
  '  File "/home/runner/work/p/p/fuzz/fuzz_crash.py", line 5, in TestOneInput',
  '    try: parser.parse(data)',
  '  File "/home/runner/work/p/p/src/parser.py", line 6, in parse',
  '    return [1,2,3][b[3]]',
  '  File "/opt/venv/lib/python3.11/site-packages/x.py", line 6, in deep',
  'IndexError: list index out of range',
  '',
  '==16882== ERROR: libFuzzer: fuzz target exited',
  'SUMMARY: libFuzzer: fuzz target exited',
];
const WRITTEN = [
  'MS: 2 ChangeBit-ChangeBit-; base unit: 18fcb361b8b4a3953f6c8b927dbed5feb6e6fe82',
  `artifact_prefix='/tmp/out/'; Test unit written to /tmp/out/crash-${FUZ}`,
  'Base64: RlVaCg==',
];
const TIMEOUT = [
  ' === Timeout: 4s elapsed, timeout=2s ===',
  'Current thread 0x00007f75011ddb80 (most recent call first):',
  '  File "/home/runner/work/p/p/src/parser.py", line 9 in wait',
  '  File "/home/runner/work/p/p/fuzz/fuzz_timeout.py", line 5 in TestOneInput',
  'ALARM: working on the last Unit for 4 seconds',
  `artifact_prefix='./'; Test unit written to ./timeout-${TWO}`,
  'Base64: iiE=',
  '==16905== ERROR: libFuzzer: timeout after 4 seconds',
  'SUMMARY: libFuzzer: timeout',
];

const log = (...parts: string[][]): string => `${parts.flat().join('\n')}\n`;

describe('a log of Atheris', () => {
  it('has an uncaught exception, with its frames in the project, its target and its input', async () => {
    const { fuzzCrashes, problems } = await readAll(log(BEGIN, EXCEPTION, WRITTEN));
    expect(fuzzCrashes).toEqual([
      {
        kind: 'exception',
        type: 'IndexError',
        message: 'list index out of range',
        location: { file: 'src/parser.py', line: 6, function: 'parse' },
        frames: [
          { file: 'fuzz/fuzz_crash.py', line: 5, function: 'TestOneInput' },
          { file: 'src/parser.py', line: 6, function: 'parse' },
        ],
        target: 'fuzz/fuzz_crash.py',
        input: { sha1: FUZ, sizeBytes: 4, base64: 'RlVaCg==', file: `crash-${FUZ}` },
        timeoutSeconds: null,
        excerpt: expect.stringMatching(/^=== Uncaught Python exception[\s\S]*Base64: RlVaCg==$/),
      },
    ]);
    expect(problems).toEqual([]);
  });

  it('has a timeout, whose innermost frame comes first there', async () => {
    const { fuzzCrashes } = await readAll(log(BEGIN, TIMEOUT));
    expect(fuzzCrashes).toMatchObject([
      {
        kind: 'timeout',
        type: 'timeout',
        message: 'timeout after 4 seconds',
        location: { file: 'src/parser.py', line: 9, function: 'wait' },
        target: 'fuzz/fuzz_timeout.py',
        timeoutSeconds: 2,
        input: { sha1: TWO, sizeBytes: 2, base64: 'iiE=' },
      },
    ]);
  });

  it.each([
    ['out-of-memory (used: 2050Mb; limit: 2048Mb)', 'oom', 'out-of-memory'],
    ['deadly signal', 'crash', 'deadly signal'],
    ['fuzz target exited', 'crash', 'fuzz target exited'],
    ['timeout after 12 seconds', 'timeout', 'timeout'],
  ])('has what libFuzzer calls %j', async (error, kind, type) => {
    const text = log(BEGIN, [`==25085== ERROR: libFuzzer: ${error}`, 'SUMMARY: libFuzzer: x']);
    expect((await readAll(text)).fuzzCrashes).toMatchObject([
      { kind, type, message: error, location: null, target: null, input: null },
    ]);
  });

  it.each([
    ['AddressSanitizer: heap-buffer-overflow on address 0x602', 'crash', 'heap-buffer-overflow'],
    ['LeakSanitizer: detected memory leaks', 'leak', 'memory leak'],
  ])('has what a sanitizer says: %s', async (error, kind, type) => {
    const text = log(BEGIN, [`==12==ERROR: ${error}`, 'SUMMARY: AddressSanitizer: x']);
    expect((await readAll(text)).fuzzCrashes).toMatchObject([{ kind, type }]);
  });

  it('of a run that found nothing has no crash, and no problem', async () => {
    const { fuzzCrashes, problems } = await readAll(log(BEGIN, ['Done 5000 runs in 0 second(s)']));
    expect([fuzzCrashes, problems]).toEqual([[], []]);
  });

  it('of a replay is the same crash, by the name of the input', async () => {
    const replay = ['fuzz_crash.py: Running 1 inputs 1 time(s) each.', `Running: /tmp/out/crash-${FUZ}`];
    const first = log(BEGIN, EXCEPTION, WRITTEN);
    const { fuzzCrashes } = await readAll(log(BEGIN, replay, EXCEPTION), first);
    expect(fuzzCrashes).toMatchObject([{ input: { sha1: FUZ, base64: 'RlVaCg==' } }]);
  });

  it('of a replay names the target also where no frame does', async () => {
    const text = log(
      BEGIN,
      ['fuzz_x.py: Running 1 inputs 1 time(s) each.', `Running: ./crash-${TWO}`],
      ['==2== ERROR: libFuzzer: deadly signal'],
    );
    expect((await readAll(text)).fuzzCrashes).toMatchObject([
      { target: 'fuzz_x.py', input: { sha1: TWO, base64: null } },
    ]);
  });

  it('of several targets has the crashes of all of them, also of one input', async () => {
    const other = EXCEPTION.map((line) => line.replace('fuzz_crash.py', 'fuzz_other.py'));
    const { fuzzCrashes } = await readAll(
      log(BEGIN, EXCEPTION, WRITTEN, BEGIN, TIMEOUT, BEGIN, other, WRITTEN),
    );
    expect(fuzzCrashes.map(({ target, kind }) => [target, kind])).toEqual([
      ['fuzz/fuzz_crash.py', 'exception'],
      ['fuzz/fuzz_other.py', 'exception'],
      ['fuzz/fuzz_timeout.py', 'timeout'],
    ]);
  });

  it('with the times that GitHub writes before every line is the same', async () => {
    const lines = [...BEGIN, ...EXCEPTION, ...WRITTEN].map((line) => `2026-03-01T10:00:00.1234567Z ${line}`);
    expect((await readAll(log(lines))).fuzzCrashes).toEqual(
      (await readAll(log(BEGIN, EXCEPTION, WRITTEN))).fuzzCrashes,
    );
  });

  it('does not believe an input whose bytes have another hash', async () => {
    const { fuzzCrashes } = await readAll(log(BEGIN, EXCEPTION, [WRITTEN[1] ?? '', 'Base64: iiE=']));
    expect(fuzzCrashes[0]?.input).toEqual({ sha1: FUZ, sizeBytes: null, base64: null, file: `crash-${FUZ}` });
  });
});

describe('an input that libFuzzer kept', () => {
  const bytes = Uint8Array.of(0x46, 0x55, 0x5a, 0x0a);

  it('is a crash by itself, by its own hash in its name', async () => {
    const file = { ...report(bytes, `out/crash-${FUZ}`), folder: 'out' };
    expect((await readReports([file], noCheckout)).fuzzCrashes).toMatchObject([
      {
        kind: 'crash',
        type: '',
        target: null,
        input: { sha1: FUZ, sizeBytes: 4, base64: 'RlVaCg==', file: `out/crash-${FUZ}` },
      },
    ]);
  });

  it('and its log are one crash, which knows where the file lies', async () => {
    const file = { ...report(bytes, `out/crash-${FUZ}`), folder: 'out' };
    const { fuzzCrashes } = await readReports([file, report(log(BEGIN, EXCEPTION, WRITTEN))], noCheckout);
    expect(fuzzCrashes).toMatchObject([
      { kind: 'exception', type: 'IndexError', input: { file: `out/crash-${FUZ}`, base64: 'RlVaCg==' } },
    ]);
  });

  it.each([
    ['timeout', Uint8Array.of(0x8a, 0x21), TWO],
    ['oom', Uint8Array.of(0x8a, 0x21), TWO],
    ['leak', Uint8Array.of(0x8a, 0x21), TWO],
    ['crash', new Uint8Array(0), NOTHING],
  ])('may be of another kind, or empty (%s)', async (kind, content, hash) => {
    const { fuzzCrashes } = await readReports([report(content, `/tmp/pre-${kind}-${hash}`)], noCheckout);
    expect(fuzzCrashes).toMatchObject([
      { kind, input: { sha1: hash, sizeBytes: content.byteLength, file: `pre-${kind}-${hash}` } },
    ]);
  });

  it('that is long is not kept, only known', async () => {
    // sha1sum of 5,000 zero bytes.
    const hash = '044ef48af264fd3e304ab9e64f9656f37af763a6';
    const { fuzzCrashes } = await readReports([report(new Uint8Array(5000), `crash-${hash}`)], noCheckout);
    expect(fuzzCrashes).toMatchObject([{ input: { sha1: hash, sizeBytes: 5000, base64: null } }]);
  });

  it('with another hash than its name says was cut or changed', async () => {
    const { fuzzCrashes, problems } = await readReports([report(bytes, `crash-${TWO}`)], noCheckout);
    expect([fuzzCrashes, problems.map(({ kind }) => kind)]).toEqual([[], ['malformed']]);
  });

  it('is known to lie in the repository where the log’s path leads there', async () => {
    const tree = treeOf(`fuzz/crash-${FUZ}`, 'fuzz/fuzz_crash.py', 'src/parser.py');
    const written = [`artifact_prefix='./'; Test unit written to fuzz/crash-${FUZ}`, 'Base64: RlVaCg=='];
    const { fuzzCrashes } = await readReports([report(log(BEGIN, EXCEPTION, written))], tree);
    expect(fuzzCrashes[0]?.input?.file).toBe(`fuzz/crash-${FUZ}`);
  });
});
