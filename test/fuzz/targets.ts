import { coverageDocument } from './coverage-grammar.ts';
import { checkCoverage } from './coverage-target.ts';
import { jsonDocument } from './json-grammar.ts';
import { checkAny, checkJson, checkPlugin, checkReportlog } from './json-target.ts';
import { junitDocument } from './junit-grammar.ts';
import { checkJunit } from './junit-target.ts';
import { lcovDocument } from './lcov-grammar.ts';
import { pluginDocument } from './plugin-grammar.ts';
import type { Random } from './random.ts';
import { reportlogDocument } from './reportlog-grammar.ts';
import { checkText, textDocument } from './text-target.ts';
import { anyDocument } from './xml-grammar.ts';
import { checkXml } from './xml-target.ts';

/** A reader that is held against references. */
export interface Target {
  name: string;
  make(random: Random): string | Uint8Array;
  /** What is wrong with the reading of these bytes, whatever they are; null when nothing is. Decided by the bytes alone. */
  check(bytes: Uint8Array): string | null | Promise<string | null>;
  /** Which of the real files are its inputs too, by their beginning. */
  isInput(head: string): boolean;
}

/** Every reader that is fuzzed. A new one is a row. */
export const TARGETS: readonly Target[] = [
  { name: 'xml', make: anyDocument, check: checkXml, isInput: (head) => /^\s*</.test(head) },
  {
    name: 'junit',
    make: junitDocument,
    check: checkJunit,
    isInput: (head) => /<testsuites?[\s>]/.test(head),
  },
  {
    name: 'coverage',
    make: coverageDocument,
    check: checkCoverage,
    isInput: (head) => /<coverage[\s>]/.test(head),
  },
  {
    name: 'reportlog',
    make: reportlogDocument,
    check: checkReportlog,
    isInput: (head) => /_?report_type"/.test(head),
  },
  {
    name: 'plugin',
    make: pluginDocument,
    check: checkPlugin,
    isInput: (head) => /"redfirst\/pytest@1"/.test(head),
  },
  {
    name: 'json',
    make: jsonDocument,
    check: checkJson,
    isInput: (head) => /^\{(?!.*report_type")/s.test(head),
  },
  { name: 'lcov', make: lcovDocument, check: checkAny, isInput: (head) => /^(?:TN:.*\n)?SF:/.test(head) },
  { name: 'text', make: textDocument, check: checkText, isInput: () => true },
];
