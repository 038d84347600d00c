import type { Random } from '../../fuzz/random.ts';
import { CRASH_MOMENTS, type MonthEvent, type Trouble } from './script.ts';

/** Where the app writes, and what it reads most. */
const REQUESTS = [
  ['POST', '/repos/{owner}/{repo}/issues'],
  ['POST', '/repos/{owner}/{repo}/issues'],
  ['POST', '/repos/{owner}/{repo}/issues'],
  ['POST', '/repos/{owner}/{repo}/issues'],
  ['PATCH', '/repos/{owner}/{repo}/issues/{issue_number}'],
  ['PATCH', '/repos/{owner}/{repo}/issues/{issue_number}'],
  ['POST', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['POST', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['POST', '/repos/{owner}/{repo}/issues/{issue_number}/labels'],
  ['POST', '/repos/{owner}/{repo}/check-runs'],
  ['GET', '/repos/{owner}/{repo}/issues'],
  ['GET', '/repos/{owner}/{repo}/commits'],
  ['GET', '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts'],
] as const;

const FAULTS = [500, 502, 'limited', 'forbidden', 'time-out', 'time-out'] as const;

/** Something goes wrong during an event: GitHub fails, or the process dies. */
export function randomTrouble(random: Random, event: MonthEvent): Trouble {
  if (event.kind !== 'wait' && random.chance(0.35))
    return { kind: 'crash', moment: random.pick(CRASH_MOMENTS), call: 1 + random.int(3) };
  const [method, path] = random.pick(REQUESTS);
  return {
    kind: 'fault',
    method,
    path,
    when: random.chance(0.5) ? 'before' : 'after',
    with: random.pick(FAULTS),
    times: random.pick([1, 1, 2, 5]),
  };
}
