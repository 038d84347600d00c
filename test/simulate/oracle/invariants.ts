import { capInvariants } from './caps.ts';
import { commentInvariants } from './comments.ts';
import type { Invariant } from './context.ts';
import { filingInvariants } from './filing.ts';
import { peopleInvariants } from './people.ts';
import { presenceInvariants } from './presence.ts';
import { slaInvariants } from './sla.ts';
import { stateInvariants } from './states.ts';

/** All that must be so after every event, whatever it was (design §5, §8). */
export const INVARIANTS: readonly Invariant[] = [
  ...filingInvariants,
  ...capInvariants,
  ...peopleInvariants,
  ...stateInvariants,
  ...slaInvariants,
  ...commentInvariants,
  ...presenceInvariants,
];
