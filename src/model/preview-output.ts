import { z } from 'zod';
import { GATE_NAMES, GATE_REASONS } from './gate-finding.ts';
import { problemSchema } from './problem.ts';
import { severitySchema } from './severity.ts';

const lineNumber = z.number().int().positive();

/** A check run's annotation, in the fields of GitHub's API. */
export const annotationSchema = z.strictObject({
  path: z.string(),
  start_line: lineNumber,
  end_line: lineNumber,
  annotation_level: z.enum(['notice', 'warning', 'failure']),
  title: z.string(),
  message: z.string(),
});
export type Annotation = z.infer<typeof annotationSchema>;

export const checkSchema = z.strictObject({
  conclusion: z.enum(['success', 'failure', 'neutral']),
  title: z.string(),
  /** Markdown. */
  summary: z.string(),
  annotations: z.array(annotationSchema),
});
export type Check = z.infer<typeof checkSchema>;

export const issueDraftSchema = z.strictObject({
  key: z.string(),
  title: z.string(),
  /** Markdown; the hidden marker is on its first line. */
  body: z.string(),
  labels: z.array(z.string()),
  severity: severitySchema,
  rule: z.string(),
  due: z.string(),
  tests: z.array(z.string()),
  signatures: z.array(
    z.strictObject({
      key: z.string(),
      type: z.string(),
      message: z.string(),
      file: z.string().nullable(),
      function: z.string().nullable(),
    }),
  ),
  reproduce: z.array(z.string()),
});
export type IssueDraft = z.infer<typeof issueDraftSchema>;

/** `redfirst preview --json`. */
export const previewOutputSchema = z.strictObject({
  schema: z.literal('redfirst/preview@1'),
  check: checkSchema,
  comment: z.strictObject({ body: z.string() }).nullable(),
  issues: z.array(issueDraftSchema),
  coverageDelta: z
    .strictObject({
      base: z.number(),
      head: z.number(),
      delta: z.number(),
      files: z.array(
        z.strictObject({
          path: z.string(),
          base: z.number().nullable(),
          head: z.number().nullable(),
          delta: z.number().nullable(),
          unchanged: z.boolean().nullable(),
          /** Lines of an unchanged file that were executed on the baseline and are not here. */
          lost: z.array(lineNumber).optional(),
        }),
      ),
    })
    .nullable(),
  flakyDelta: z
    .strictObject({ new: z.array(z.string()), known: z.array(z.string()), gone: z.array(z.string()) })
    .nullable(),
  diffCoverage: z
    .strictObject({
      lines: z.number().int().nonnegative(),
      covered: z.number().int().nonnegative(),
      /** The ways that lead out of the added lines; absent: branches were not measured. */
      branches: z
        .strictObject({ total: z.number().int().nonnegative(), covered: z.number().int().nonnegative() })
        .optional(),
      files: z.array(
        z.strictObject({
          path: z.string(),
          lines: lineNumber,
          missing: z.array(lineNumber),
          /** Executed lines that some way out of was not taken. */
          partial: z
            .array(
              z.strictObject({
                line: lineNumber,
                total: lineNumber,
                covered: z.number().int().nonnegative(),
              }),
            )
            .optional(),
        }),
      ),
      unmeasured: z.array(z.string()),
      /** Changed files of which nobody can tell whether their added lines were executed, and why. */
      incomparable: z.array(z.strictObject({ path: z.string(), why: z.string() })).optional(),
    })
    .nullable(),
  /** The gates that are set. */
  gates: z.array(
    z.strictObject({
      gate: z.enum(GATE_NAMES),
      path: z.string().nullable(),
      met: z.boolean().nullable(),
      actual: z.number().nullable(),
      limit: z.number().nullable(),
      because: z.enum(GATE_REASONS).nullable(),
    }),
  ),
  problems: z.array(problemSchema),
});
export type PreviewOutput = z.infer<typeof previewOutputSchema>;
