import { z } from 'zod';
import { DEFAULT_CONFIG } from './defaults.ts';
import { pathPatternSchema } from './path-pattern.ts';

const { prove } = DEFAULT_CONFIG;

/** Section `prove`. */
export const proveSchema = z
  .strictObject({
    tests: z
      .array(pathPatternSchema)
      .default([...prove.tests])
      .describe(
        'More files of the test side, which the head brings to the base: beside what pytest’s testpaths and python_files match, conftest.py, and all below folders of tests.',
      ),
  })
  .prefault({});
