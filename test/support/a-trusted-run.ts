import type { WorkflowRun } from '#src/model/workflow-run.ts';

/** A trusted run: the first attempt of a push to `main` of `octo/shop`, which succeeded. */
export function aTrustedRun(overrides: Partial<WorkflowRun> = {}): WorkflowRun {
  const {
    repository = { id: 1, owner: 'octo', name: 'shop', defaultBranch: 'main', isPrivate: false },
    runId = 100,
  } = overrides;
  return {
    repository,
    runId,
    attempt: 1,
    event: 'push',
    headSha: 'a'.repeat(40),
    headBranch: 'main',
    headRepository: { id: repository.id, owner: repository.owner },
    workflow: { id: 5, name: 'CI', path: '.github/workflows/ci.yml' },
    conclusion: 'success',
    url: `https://github.com/octo/shop/actions/runs/${runId}`,
    at: '2026-03-01T10:00:00.000Z',
    isTrusted: true,
    ...overrides,
  };
}
