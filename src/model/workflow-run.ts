import { z } from 'zod';

/** A repository as webhook and API name it. The id stays when it is renamed. */
export const repositorySchema = z.strictObject({
  id: z.number().int().positive(),
  owner: z.string(),
  name: z.string(),
  defaultBranch: z.string(),
  isPrivate: z.boolean(),
});
export type Repository = z.infer<typeof repositorySchema>;

/** Which run, and which attempt of it. */
export interface RunKey {
  repositoryId: number;
  runId: number;
  attempt: number;
}

/** One attempt of a workflow run that has completed, as GitHub itself tells it: the trusted facts (design §5). */
export const workflowRunSchema = z.strictObject({
  repository: repositorySchema,
  runId: z.number().int().positive(),
  attempt: z.number().int().positive(),
  event: z.string(),
  /** Of a pull request its head, not the merge commit that was tested. */
  headSha: z.string().regex(/^[0-9a-f]{40}$/),
  headBranch: z.string().nullable(),
  /** Null: the fork that it came from is deleted. */
  headRepository: z.strictObject({ id: z.number().int(), owner: z.string() }).nullable(),
  workflow: z.strictObject({ id: z.number().int(), name: z.string(), path: z.string() }),
  conclusion: z.string().nullable(),
  /** Address of the run for people. */
  url: z.string(),
  /** When the attempt completed; UTC ISO. */
  at: z.string(),
  /** From a push or schedule on a configured branch of the repository itself (design §2). */
  isTrusted: z.boolean(),
});
export type WorkflowRun = z.infer<typeof workflowRunSchema>;
