import { z } from 'zod';
import { severityRuleSchema } from '#src/model/severity.ts';
import { ALWAYS, checkUniqueNames } from './cross-checks.ts';
import { DEFAULT_SEVERITY_RULES } from './defaults.ts';
import { pathPatternSchema } from './path-pattern.ts';

const patterns = z.array(pathPatternSchema).optional();

/** The model's rule, with patterns that can match. */
const ownRuleSchema = severityRuleSchema.extend({
  when: severityRuleSchema.shape.when.extend({ path: patterns, crashPath: patterns }),
});

/** Section `severity`. Read, `rules` is the complete list: the own rules, which can overrule any default, then the defaults. */
export const severitySchema = z
  .strictObject({
    rules: z
      .array(ownRuleSchema)
      .superRefine(checkUniqueNames, ALWAYS)
      .describe('Your own rules, tried in order before the default ones; the first that matches decides.')
      .default([])
      .transform((own) => [...own, ...DEFAULT_SEVERITY_RULES]),
  })
  .prefault({});
