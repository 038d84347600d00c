import { z } from 'zod';
import type { InfrastructurePattern } from '#src/model/infrastructure-pattern.ts';
import type { LabelPurpose } from '#src/model/label-settings.ts';
import { ALWAYS, checkHasCondition, checkLabelNames, checkUniqueNames } from './cross-checks.ts';
import { DEFAULT_CONFIG } from './defaults.ts';

const { issues, labels, reported, infrastructure } = DEFAULT_CONFIG;
const count = z.number().int().positive();
const texts = z.array(z.string().min(1)).min(1);

/** GitHub: at most 50 characters. A comma would part it in two in a list of labels. */
const labelName = z
  .string()
  .regex(/^[^\s,](?:[^,\n\r]{0,48}[^\s,])?$/u)
  .meta({ examples: ['bug', 'sla: at risk'] });

function labelSchema(purpose: LabelPurpose, what: string) {
  const { name, color } = labels[purpose];
  return z
    .strictObject({
      name: labelName.default(name),
      color: z
        .string()
        .regex(/^[0-9a-fA-F]{6}$/)
        .meta({ examples: ['d73a4a'] })
        .default(color),
    })
    .prefault({})
    .describe(what);
}

/** Section `labels`: for each purpose a name, and the colour with which the label is made where it is not there yet. */
export const labelsSchema = z
  .strictObject({
    P0: labelSchema('P0', 'Label of severity P0. Quote a colour of digits only: `"000000"`.'),
    P1: labelSchema('P1', 'Label of severity P1.'),
    P2: labelSchema('P2', 'Label of severity P2.'),
    P3: labelSchema('P3', 'Label of severity P3.'),
    bug: labelSchema('bug', 'Label of an issue about failures.'),
    flaky: labelSchema('flaky', 'Label of an issue about a flaky test.'),
    redfirst: labelSchema('redfirst', 'Label of every issue that Redfirst files.'),
    needsInfo: labelSchema('needsInfo', 'While an issue has this label its SLA stands still.'),
    atRisk: labelSchema('atRisk', 'Label of an issue whose due date is near.'),
    breached: labelSchema('breached', 'Label of an issue whose due date has passed.'),
  })
  .superRefine((all, context) => checkLabelNames(all, labels, context), ALWAYS)
  .prefault({});

const infrastructurePatternSchema = z
  .strictObject({ name: z.string().min(1), exception: texts.optional(), message: texts.optional() })
  .superRefine(checkHasCondition, ALWAYS);

/** Section `infrastructure`. */
export const infrastructureSchema = z
  .array(infrastructurePatternSchema)
  .superRefine(checkUniqueNames, ALWAYS)
  .default(infrastructure.map(plainPattern))
  .describe(
    'Errors of the machine or the network, which are counted and not filed: by exception type, parts of the message, or both. Given, the list replaces the default one.',
  );

function plainPattern({ name, exception, message }: InfrastructurePattern) {
  return {
    name,
    ...(exception !== undefined && { exception: [...exception] }),
    ...(message !== undefined && { message: [...message] }),
  };
}

const login = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]*(?:\[bot\])?$/)
  .meta({ examples: ['octo', 'our-app[bot]'] });

/** Section `issues`. */
export const issuesSchema = z
  .strictObject({
    confirmations: count
      .default(issues.confirmations)
      .describe('In how many trusted runs a P2 or P3 must fail before it is filed; P0 and P1 are at once.'),
    closeAfter: count
      .default(issues.closeAfter)
      .describe('After how many trusted runs in which all its tests passed an issue is closed.'),
    reopenWithinDays: count
      .default(issues.reopenWithinDays)
      .describe(
        'Until how many days after its closing an issue is opened again; later a new one is filed that links it.',
      ),
    newADay: z
      .number()
      .int()
      .positive()
      .max(100)
      .default(issues.newADay)
      .describe('How many issues are filed within a day, the most severe first; one more rolls up the rest.'),
    assign: z
      .boolean()
      .default(issues.assign)
      .describe('Whether whom CODEOWNERS names for the failing code or test is assigned.'),
    authors: z
      .array(login)
      .default([...issues.authors])
      .describe(
        'Logins besides the App’s own whose issues with a Redfirst marker count as its own: Apps or Actions that filed here before.',
      ),
  })
  .prefault({});

/** Section `reported`. */
export const reportedSchema = z
  .strictObject({
    enabled: z
      .boolean()
      .default(reported.enabled)
      .describe('Whether bugs that people report get a severity, an SLA and a checklist.'),
    labels: texts
      .default([...reported.labels])
      .describe('An issue that a person opened and that has one of these labels is a bug report.'),
  })
  .prefault({});
