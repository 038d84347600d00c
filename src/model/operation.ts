import { z } from 'zod';
import { checkSchema } from './preview-output.ts';

const issueNumber = z.number().int().positive();

/**
 * One planned write to GitHub. Each can be recognised on GitHub when it has taken effect, by its marker or its target, so
 * that it can be looked for after an ambiguous failure and is never done twice (design §8).
 */
export const operationSchema = z.discriminatedUnion('kind', [
  /** Creates the check run of that name on the commit, or updates the one that was there when this was planned. */
  z.strictObject({
    kind: z.literal('write-check'),
    checkRun: z.number().int().positive().nullable(),
    name: z.string(),
    headSha: z.string(),
    status: z.enum(['in_progress', 'completed']),
    detailsUrl: z.string(),
    check: checkSchema,
  }),
  /** Creates or updates the one comment with this marker on a pull request whose head still is `headSha`. */
  z.strictObject({
    kind: z.literal('write-comment'),
    pullRequest: issueNumber,
    headSha: z.string(),
    /** The comment that was there when this was planned. */
    comment: z.number().int().positive().nullable(),
    marker: z.string(),
    body: z.string(),
  }),
  /** `key` is in the marker on the body's first line; issues up to `after` existed before, so they are not this one. */
  z.strictObject({
    kind: z.literal('create-issue'),
    key: z.string(),
    after: z.number().int().nonnegative(),
    title: z.string(),
    body: z.string(),
    labels: z.array(z.string()),
    /** Logins; those that GitHub does not take are left out. */
    assignees: z.array(z.string()).optional(),
    /** By label name: the colour of one that GitHub makes because it is not there. */
    colors: z.record(z.string(), z.string()).optional(),
  }),
  /** One more comment on an issue, recognised by its marker. */
  z.strictObject({
    kind: z.literal('comment-issue'),
    issue: issueNumber,
    marker: z.string(),
    body: z.string(),
  }),
  /** Our own comment with this marker on an issue: written, or brought up to date. */
  z.strictObject({
    kind: z.literal('keep-comment'),
    issue: issueNumber,
    marker: z.string(),
    body: z.string(),
  }),
  z.strictObject({ kind: z.literal('add-labels'), issue: issueNumber, labels: z.array(z.string()).min(1) }),
  /** Takes labels off; one that is not there is no error. */
  z.strictObject({
    kind: z.literal('remove-labels'),
    issue: issueNumber,
    labels: z.array(z.string()).min(1),
  }),
  /** Creates those of the repository's labels that are not there; one that is stays as people have it. */
  z.strictObject({
    kind: z.literal('create-labels'),
    labels: z.array(z.strictObject({ name: z.string(), color: z.string(), description: z.string() })).min(1),
  }),
  /** Those who can't be assigned are left out. */
  z.strictObject({
    kind: z.literal('add-assignees'),
    issue: issueNumber,
    assignees: z.array(z.string()).min(1),
  }),
  /**
   * Replaces the bot's own marked blocks in the issue's text as it is then, by block name, and sets the state. What
   * people wrote around the blocks stays.
   */
  z.strictObject({
    kind: z.literal('update-issue'),
    issue: issueNumber,
    blocks: z.record(z.string(), z.string()),
    state: z.enum(['open', 'closed']).nullable(),
    reason: z.enum(['completed', 'not_planned', 'duplicate', 'reopened']).nullable(),
  }),
  /** A reaction to a comment of a person. */
  z.strictObject({
    kind: z.literal('react'),
    comment: z.number().int().positive(),
    content: z.enum(['+1', '-1', 'confused', 'eyes']),
  }),
]);
export type Operation = z.infer<typeof operationSchema>;
export type OperationOf<Kind extends Operation['kind']> = Extract<Operation, { kind: Kind }>;
