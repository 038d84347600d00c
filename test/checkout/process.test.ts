import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { ProcessError, runInForeground, runProcess } from '#src/checkout/process.ts';

const node = (script: string) => ({ program: process.execPath, args: ['-e', script], cwd: process.cwd() });
const uninterrupted = () => () => {};

describe('a program', () => {
  it('is collected with its exit code', async () => {
    const result = await runProcess(node('console.log("out"); console.error("err"); process.exitCode = 3'));
    expect([result.exitCode, result.signal, Buffer.from(result.stdout).toString(), result.stderr]).toEqual([
      3,
      null,
      'out\n',
      'err\n',
    ]);
  });

  it('gets its arguments as they are, and the variables that are added or taken out', async () => {
    process.env['REDFIRST_TEST_GONE'] = 'x';
    const args = [
      '-p',
      'JSON.stringify([process.argv[1], process.env.ADDED, process.env.REDFIRST_TEST_GONE])',
      '$(id)',
    ];
    const env = { ADDED: 'yes', REDFIRST_TEST_GONE: undefined };
    const { stdout } = await runProcess({ program: process.execPath, args, cwd: process.cwd(), env });
    delete process.env['REDFIRST_TEST_GONE'];
    expect(JSON.parse(Buffer.from(stdout).toString())).toEqual(['$(id)', 'yes', null]);
  });

  it('is stopped when it prints or takes too much', async () => {
    const prints = runProcess(node('for (;;) console.log("x".repeat(1000))'), { bytes: 10_000, ms: 60_000 });
    await expect(prints).rejects.toThrow(/printed more than 10000 bytes/);
    const waits = runProcess(node('setTimeout(() => {}, 60000)'), { bytes: 10, ms: 200 });
    await expect(waits).rejects.toThrow(/took more than 0.2 s/);
  });

  it('is not waited for longer because something that it started lives on', async () => {
    const leave = { program: 'sh', args: ['-c', 'sleep 60 & echo $!'], cwd: tmpdir() };
    const { exitCode, stdout } = await runProcess(leave, { bytes: 100, ms: 20_000 });
    process.kill(Number(new TextDecoder().decode(stdout)));
    expect(exitCode).toBe(0);
  });

  it('that does not exist is an error that says so', async () => {
    const absent = { program: 'no-such-program', args: [], cwd: process.cwd() };
    await expect(runProcess(absent)).rejects.toThrow(ProcessError);
    await expect(runInForeground(absent, uninterrupted)).rejects.toThrow(/no program `no-such-program`/);
  });

  it('in the foreground ends by an exit code or a signal', async () => {
    expect(await runInForeground(node('process.exitCode = 5'), uninterrupted)).toEqual({
      exitCode: 5,
      signal: null,
    });
    expect(await runInForeground(node('process.kill(process.pid, "SIGKILL")'), uninterrupted)).toEqual({
      exitCode: null,
      signal: 'SIGKILL',
    });
  });

  it('in the foreground is told when this process is asked to end', async () => {
    let released = false;
    const ending = await runInForeground(node('setTimeout(() => {}, 60000)'), (listener) => {
      listener('SIGTERM');
      return () => {
        released = true;
      };
    });
    expect([ending, released]).toEqual([{ exitCode: null, signal: 'SIGTERM' }, true]);
  });
});
