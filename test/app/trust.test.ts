import { describe, expect, it } from '@jest/globals';
import { readConfig } from '#src/config/read-config.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { isTrusted } from '../../app/trust.ts';

const run: Omit<WorkflowRun, 'isTrusted'> = {
  repository: { id: 1, owner: 'octo', name: 'shop', defaultBranch: 'trunk', isPrivate: false },
  runId: 77,
  attempt: 1,
  event: 'push',
  headSha: 'a'.repeat(40),
  headBranch: 'trunk',
  headRepository: { id: 1, owner: 'octo' },
  workflow: { id: 5, name: 'Tests', path: '.github/workflows/tests.yml' },
  conclusion: 'success',
  url: 'https://github.com/octo/shop/actions/runs/77',
  at: '2026-03-01T10:00:00.000Z',
};

function trusts(overrides: Partial<typeof run>, text = ''): boolean {
  const read = readConfig(text);
  if ('errors' in read) throw new Error(read.errors.join('\n'));
  return isTrusted({ ...run, ...overrides }, read.config);
}

describe('a trusted run', () => {
  it.each(['push', 'schedule'])('is a %s on the default branch', (event) => {
    expect(trusts({ event })).toBe(true);
  });

  it.each([
    'pull_request',
    'pull_request_target',
    'merge_group',
    'workflow_dispatch',
    'workflow_run',
    'repository_dispatch',
    'issue_comment',
    'PUSH',
  ])('is no %s', (event) => {
    expect(trusts({ event })).toBe(false);
  });

  it("is of the repository itself, not of a fork's branch of that name", () => {
    expect(trusts({ headRepository: { id: 2, owner: 'octo' } })).toBe(false);
    expect(trusts({ headRepository: null })).toBe(false);
  });

  it('is on a branch that the config names, which replaces the default branch', () => {
    const config = 'branches: [main, release/1]\n';
    expect(trusts({ headBranch: 'release/1' }, config)).toBe(true);
    expect(trusts({}, config)).toBe(false);
    expect(trusts({ headBranch: 'release' }, config)).toBe(false);
    expect(trusts({ headBranch: 'Trunk' })).toBe(false);
    expect(trusts({ headBranch: null })).toBe(false);
  });
});
