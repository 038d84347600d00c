import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { mapping, readYaml, stepsOf } from '../support/action-file.ts';
import { violations } from '../support/published-schema.ts';
import { activeInProse, renderedMarkdown } from '../support/rendered-markdown.ts';
import { attempt, coverageJson, junitXml, phase, reportLog } from '../support/report-text.ts';
import { type ActionJob, runAction } from '../support/run-action.ts';
import { projectRoot } from '../support/run-cli.ts';
import { folderWith } from '../support/written-files.ts';

const file = join(projectRoot, 'action.yml');
const action = readYaml(file);
const inputs = mapping(action, 'inputs');
const outputs = mapping(action, 'outputs');
const steps = stepsOf(action);
const uploads = steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'));

describe('action.yml', () => {
  it('is a composite', () => {
    expect(mapping(action, 'runs')['using']).toBe('composite');
  });

  it('has the inputs of the issue, each described', () => {
    expect(Object.keys(inputs)).toEqual(
      expect.arrayContaining(['mode', 'reports', 'coverage', 'environment', 'shard', 'command']),
    );
    for (const name of Object.keys(inputs))
      expect([name, mapping(inputs, name)['description']]).toEqual([name, expect.stringMatching(/\S{3}/)]);
    expect(mapping(inputs, 'mode')['default']).toBe('collect');
  });

  it('has outputs for the counts, the verdict and the path, each from a step', () => {
    const names = Object.keys(outputs).join(' ');
    for (const part of [
      'total',
      'passed',
      'failed',
      'error',
      'skipped',
      'flaky',
      'verdict',
      'path|collection',
    ])
      expect(names).toMatch(new RegExp(part));
    for (const name of Object.keys(outputs))
      expect([name, mapping(outputs, name)['value']]).toEqual([name, expect.stringContaining('${{ steps.')]);
  });

  it('maps every input under env: or with:, for a composite gets no INPUT_*', () => {
    const mapped = steps
      .flatMap((step) => [...Object.values(step.env), ...Object.values(step.with), step.if ?? ''])
      .join('\n');
    for (const name of Object.keys(inputs))
      expect([name, mapped.includes(`inputs.${name}`)]).toEqual([name, true]);
  });

  it('never puts an expression into a script', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  it('gives every script a shell', () => {
    for (const { run, shell } of steps) if (run !== null) expect(shell).toMatch(/^(ba)?sh/);
  });

  it('uploads through upload-artifact, pinned by its commit, also when the tests failed', () => {
    expect(uploads.length).toBeGreaterThan(0);
    for (const upload of uploads) {
      expect(upload.uses).toMatch(/^actions\/upload-artifact@[0-9a-f]{40}$/);
      expect(upload.if ?? '').toMatch(/always\(\)|!cancelled\(\)|inputs|steps/);
    }
  });

  it('uses no other action that is not pinned', () => {
    const raw = readFileSync(file, 'utf8').match(/uses:\s*\S+/g) ?? [];
    expect(raw.filter((use) => !/@[0-9a-f]{40}$/.test(use))).toEqual([]);
  });

  it('has a bundle of 600 KB at most, with all that it loads later', () => {
    const dist = join(projectRoot, 'dist');
    const files = readdirSync(dist).filter((name) => /^collect.*\.mjs$/.test(name));
    expect(files).toContain('collect.mjs');
    const bytes = files.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
    expect(bytes).toBeLessThanOrEqual(600_000);
  });
});

const passes = ['a', 'b'].flatMap((name) => attempt({ nodeid: `tests/test_a.py::test_${name}` }));
const fails = attempt({
  nodeid: 'tests/test_a.py::test_bad',
  outcome: 'failed',
  message: 'AssertionError: assert 0',
});
const workspace = (files: Record<string, string>) =>
  folderWith({ 'tests/test_a.py': 'def test_bad():\n    check()\n    assert 0\n', ...files });

const outputOf = (job: ActionJob, part: RegExp): string | undefined =>
  Object.entries(job.outputs).find(([name]) => part.test(name))?.[1];

describe('the action’s own script, run as the runner runs it', () => {
  it('writes a gzipped collection of the published form, the summary and the outputs', async () => {
    const job = await runAction(
      workspace({
        'out/log.jsonl': reportLog([...passes, ...fails], 1),
        'out/coverage.json': coverageJson([{ path: 'tests/test_a.py', executed: [1, 2], missing: [3] }]),
      }),
      {
        reports: 'out/*.jsonl',
        coverage: 'out/coverage.json',
        environment: 'py312',
        shard: '1',
      },
    );
    expect(job.status).toBe(0);
    expect(violations('collection', job.collection)).toEqual([]);
    expect(job.collection).toMatchObject({ schema: 'redfirst/collection@1' });
    expect(job.summary).toContain('test_bad');
    expect([outputOf(job, /total/), outputOf(job, /^passed/), outputOf(job, /^failed/)]).toEqual([
      '3',
      '2',
      '1',
    ]);
    expect(outputOf(job, /verdict/)).toMatch(/\S/);
  });

  it('finds reports by content when none are named', async () => {
    const job = await runAction(
      workspace({
        'build/odd.xml': junitXml([{ classname: 'tests.test_a', name: 'test_ok' }]),
        'package.json': '{}',
        'pom.xml': '<project/>',
      }),
      {},
    );
    expect(outputOf(job, /total/)).toBe('1');
    expect(JSON.stringify(job.collection)).not.toContain('pom.xml');
  });

  it('redacts what a test printed', async () => {
    const secret = `gh${'p'}_${'Z9y8X7w6V5u4T3s2R1q0'.repeat(2).slice(0, 36)}`;
    const leak = attempt({
      nodeid: 'tests/test_a.py::test_bad',
      outcome: 'failed',
      message: `RuntimeError: ${secret}`,
    });
    const job = await runAction(workspace({ 'log.jsonl': reportLog([...passes, ...leak], 1) }), {
      reports: 'log.jsonl',
    });
    expect(JSON.stringify(job.collection)).toContain('RuntimeError');
    for (const text of [JSON.stringify(job.collection), job.summary, job.log, JSON.stringify(job.outputs)])
      expect(text).not.toContain(secret);
  });

  it('keeps the exit code of the command and streams its output', async () => {
    const job = await runAction(workspace({}), { command: 'echo streamed-line; exit 7' });
    expect(job.log).toContain('streamed-line');
    expect(job.endStatus).toBe(7);
  });

  it('lets the command’s output through, and none of it becomes a workflow command', async () => {
    const job = await runAction(workspace({}), {
      command: "echo '::error::pwned'; echo '::set-output name=total::999'; printf '##[group]pwned\\n'",
    });
    expect(job.log).toContain('::error::pwned');
    expect(job.commands.filter((line) => line.includes('pwned') || line.includes('999'))).toEqual([]);
  });

  it('keeps its outputs and its summary apart from what the command wrote without a last line break', async () => {
    const job = await runAction(workspace({}), {
      command: 'printf mine=1 >> "$GITHUB_OUTPUT"; printf "# Mine" >> "$GITHUB_STEP_SUMMARY"',
    });
    expect(job.outputs).toMatchObject({ mine: '1', total: '0' });
    expect(job.summary.split('\n')[0]).toBe('# Mine');
  });

  it('does not turn a green command red when there is nothing to report, and says so', async () => {
    const job = await runAction(workspace({}), { command: 'true' });
    expect(job.endStatus).toBe(0);
    expect(job.summary).toMatch(/no results|no report|no test/i);
  });

  it('reports a command that was killed', async () => {
    const job = await runAction(workspace({}), { command: 'kill -9 $$' });
    expect(job.endStatus).not.toBe(0);
    expect(violations('collection', job.collection)).toEqual([]);
    expect(job.summary.split('\n').find((line) => line.trim() !== '')).toMatch(
      /kill|signal|died|crash|137|SIGKILL/i,
    );
  });

  it('reports a command when the runner asks the shell to end', async () => {
    const job = await runAction(workspace({}), {
      command: 'kill -INT $(ps -o ppid= -p $PPID); exec sleep 30',
    });
    expect(job.endStatus).toBe(130);
    expect(job.collection).toMatchObject({ command: { signal: 'SIGINT' } });
    expect(job.summary).toContain('killed by SIGINT');
  });

  it('keeps the exit code of a command that ended before reporting was killed', async () => {
    const job = await runAction(workspace({}), {
      command:
        'node=$PPID; (until [ -z "$REDFIRST_ENDED" ] || [ -s "$REDFIRST_ENDED" ]; do :; done; kill -9 $node) >/dev/null 2>&1 & exit 0',
    });
    expect(job.endStatus).toBe(0);
    expect(job.log).toContain('Reporting broke off with exit code 137');
    expect(job.collection).toBeNull();
  });

  it('does not turn a job red for a report that it cannot read, and lists it', async () => {
    const job = await runAction(workspace({ 'log.xml': '<testsuites><oops' }), { reports: 'log.xml' });
    expect(job.endStatus).toBe(0);
    expect(job.summary).toContain('log.xml');
  });

  it('lets no name become a workflow command, output or summary of its own', async () => {
    const names = [
      '::error::pwned',
      '\n::set-output name=total::999',
      '##[group]pwned',
      '</details><h1>pwned',
      '\nEOF\ntotal=999',
      '@octocat',
    ];
    const lines = names.flatMap((name) => [
      phase({ nodeid: `tests/test_a.py::test_x[${name}]`, outcome: 'failed', message: `Error: ${name}` }),
    ]);
    const job = await runAction(workspace({ 'log.jsonl': reportLog([...passes, ...lines], 1) }), {
      reports: 'log.jsonl',
    });
    expect(outputOf(job, /total/)).toBe('8');
    expect(job.commands.filter((line) => line.includes('pwned') || line.includes('999'))).toEqual([]);
    const rendered = await renderedMarkdown(job.summary);
    expect(rendered.elements.filter(({ tag }) => ['h1', 'img', 'script'].includes(tag))).toEqual([]);
    expect(activeInProse(rendered)).toEqual([]);
  });

  it('says in a line what to do where no node is found, and leaves the job as it was', async () => {
    const job = await runAction(workspace({}), {}, { withoutNode: true });
    expect(job.endStatus).toBe(0);
    expect(job.log).toMatch(/node/i);
  });
});
