import { z } from 'zod';

/** What can't match as it was meant: the first that applies says so. */
const mistakes: readonly { is: RegExp; message: string }[] = [
  { is: /\\/, message: 'a pattern has `/` between segments, no `\\`' },
  { is: /^!/, message: 'a pattern can not exclude; name what is meant' },
  {
    is: /^\//,
    message: 'a pattern is relative to the root of the repository; leave the `/` at its start out',
  },
  {
    is: /(^|\/)\.\.?(\/|$)/,
    message: 'a pattern is relative to the root of the repository, without `.` and `..`',
  },
  { is: /\/\/|\/$/, message: 'a pattern names files: `folder/**` are all in a folder' },
  {
    is: /[{}[\]]/,
    message: 'only `*`, `**` and `?` have a meaning in a pattern; write one for each alternative',
  },
  {
    is: /[^/]\*\*|\*\*[^/]/,
    message: '`**` stands alone between two `/`; within a segment it is `*`',
  },
];

/** A pattern over paths as the model matches them: `*` and `?` within a segment, `**` across segments. */
export const pathPatternSchema = z
  .string()
  .min(1)
  .superRefine((pattern, context) => {
    const mistake = mistakes.find(({ is }) => is.test(pattern));
    if (mistake !== undefined) context.addIssue({ code: 'custom', message: mistake.message });
  });
