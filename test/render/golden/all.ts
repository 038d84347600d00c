import { bugs } from './bugs.ts';
import { changes } from './changes.ts';
import { flakes } from './flakes.ts';
import type { Golden } from './golden.ts';
import { reports } from './reports.ts';

/** Every kind of text that an issue can have, with its comments. */
export function allGoldens(): Golden[] {
  return [...bugs(), ...flakes(), ...changes(), ...reports()];
}
