import { z } from 'zod';
import { DEFAULT_CONFIG } from './defaults.ts';

/** What can't match as it was meant: the first that applies says so. */
const mistakes: readonly { is: RegExp; message: string }[] = [
  {
    is: /[":<>|?\r\n\\/]/,
    message:
      'GitHub allows none of `" : < > | ? \\ /` in the name of an artifact; `*` stands for any part of it',
  },
  {
    is: /\*\*|\*\{attempt\}|\{attempt\}\*/,
    message:
      'where one part ends and the next begins must be told by a character between them, as in `junit-*-{attempt}`',
  },
  {
    is: /\{(?!run\}|attempt\})|(?<!\{run|\{attempt)\}/,
    message: 'only `{run}` and `{attempt}` have a meaning in braces; `*` stands for any other part',
  },
  {
    is: /\{attempt\}.*\{attempt\}/,
    message: 'a name says its attempt once; take one `{attempt}` out',
  },
];

const artifactPattern = z
  .string()
  .min(1)
  .max(200)
  .superRefine((pattern, context) => {
    const mistake = mistakes.find(({ is }) => is.test(pattern));
    if (mistake !== undefined) context.addIssue({ code: 'custom', message: mistake.message });
  });

/** Section `artifacts`. */
export const artifactsSchema = z
  .array(artifactPattern)
  .max(20)
  .default([...DEFAULT_CONFIG.artifacts])
  .describe(
    'Artifacts with reports (JUnit, coverage, …) that workflows upload without the Redfirst step, by name: `*` stands for any part, which names the environment (`junit-*` and `coverage-*`); `{attempt}` and `{run}` for the numbers of attempt and run.',
  );
