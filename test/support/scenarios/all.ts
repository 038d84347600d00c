import { commentScenes } from './comment-scenes.ts';
import { permissionScenes } from './permission-scenes.ts';
import { pullRequestScenes } from './pull-request-scenes.ts';
import { runScenes } from './run-scenes.ts';
import type { Scenario } from './scenario.ts';

/** The list of scenarios, in its parts, in reading order. */
export const SCENARIOS: readonly { heading: string; scenes: readonly Scenario[] }[] = [
  { heading: 'Pull requests', scenes: pullRequestScenes },
  { heading: 'Runs and commits', scenes: runScenes },
  { heading: 'The comment', scenes: commentScenes },
  { heading: 'Permissions that are missing', scenes: permissionScenes },
];
