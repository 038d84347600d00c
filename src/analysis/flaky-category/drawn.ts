import type { Sign } from './sign.ts';

/** That a test is given examples of Hypothesis. */
export const DRAWN: Sign = {
  category: 'data',
  fails: 3,
  occurs: 1,
  source: 'other',
  reason: 'Hypothesis draws its values anew in each run',
};
