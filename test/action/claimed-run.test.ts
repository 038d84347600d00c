import { describe, expect, it } from '@jest/globals';
import { claimedRun } from '#src/action/claimed-run.ts';
import { readJob } from '#src/action/job.ts';

const machine = { currentFolder: '/work', platform: 'linux' };
const merge = '1'.repeat(40);
const [base, head] = ['2'.repeat(40), '3'.repeat(40)];
const runner = {
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_JOB: 'test',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REF: 'refs/pull/12/merge',
  GITHUB_SHA: merge,
};
const claim = (env: Record<string, string>, event: unknown = undefined) =>
  claimedRun(readJob({ ...runner, ...env }, machine), { testedSha: null, parents: [], event });

describe('the run that a job claims', () => {
  it('is what the runner and the checkout say', () => {
    const run = claimedRun(readJob(runner, machine), {
      testedSha: merge,
      parents: [base, head],
      event: undefined,
    });
    expect(run).toEqual({
      repository: 'octo/shop',
      runId: '77',
      attempt: 2,
      workflow: 'CI',
      job: 'test',
      event: 'pull_request',
      ref: 'refs/pull/12/merge',
      testedSha: merge,
      parents: [base, head],
      pullRequest: 12,
    });
  });

  it('is none outside of a run', () => {
    expect(claim({ GITHUB_RUN_ID: '' })).toBeNull();
  });

  it('tested what is checked out, if that is another commit than the run’s', () => {
    const run = claimedRun(readJob(runner, machine), { testedSha: head, parents: [], event: undefined });
    expect(run?.testedSha).toBe(head);
    expect(claim({})?.testedSha).toBe(merge);
  });

  const events: [event: unknown, pullRequest: number | null][] = [
    [{ pull_request: { number: 5 } }, 5],
    [{ pull_request: { number: '5' } }, null],
    [{ pull_request: { number: -5 } }, null],
    [{ pull_request: { number: 1.5 } }, null],
    [{ pull_request: null }, null],
    [{}, null],
    [[], null],
    ['text', null],
    [null, null],
    [undefined, null],
    [JSON.parse('{"__proto__": {"pull_request": {"number": 5}}}'), null],
  ];
  it.each(events)('reads the pull request of the payload %j as %j', (event, pullRequest) => {
    expect(claim({ GITHUB_REF: 'refs/heads/main' }, event)?.pullRequest).toBe(pullRequest);
  });

  const refs: [ref: string, pullRequest: number | null][] = [
    ['refs/pull/12/head', 12],
    ['refs/heads/refs/pull/12/merge', null],
    ['refs/heads/pull/12', null],
    ['refs/pull/0/merge', null],
    ['refs/pull/12/merge/x', null],
  ];
  it.each(refs)('reads the pull request of the ref %s as %j', (ref, pullRequest) => {
    expect(claim({ GITHUB_REF: ref })?.pullRequest).toBe(pullRequest);
  });
});

describe('a job', () => {
  it('knows its matrix as text, whatever its values are', () => {
    const matrix = (json: string) => readJob({ REDFIRST_MATRIX: json }, machine).matrix;
    expect(matrix('{"python": "3.13", "n": 4, "x": {"a": [1]}, "y": null}')).toEqual({
      python: '3.13',
      n: '4',
      x: '{"a":[1]}',
      y: 'null',
    });
    for (const json of ['null', '', '[1]', '"x"', '{']) expect(matrix(json)).toEqual({});
  });

  it('knows the Python that setup-python installed', () => {
    const python = (pythonLocation: string) => readJob({ pythonLocation }, machine).python;
    expect(python('/opt/hostedtoolcache/Python/3.13.1/x64')).toBe('3.13.1');
    expect(python('C:\\hostedtoolcache\\windows\\Python\\3.9.13\\x64')).toBe('3.9.13');
    expect(python('/usr')).toBeNull();
  });
});
