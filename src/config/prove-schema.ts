import { z } from 'zod';
import { pathPatternSchema } from './path-pattern.ts';

/** Section `prove`. */
export const proveSchema = z
  .strictObject({
    tests: z
      .array(pathPatternSchema)
      .default([])
      .describe(
        'More files of the test side, which the head brings to the base: beside what pytest’s testpaths and python_files match, conftest.py, and all below folders of tests.',
      ),
  })
  .prefault({});
