import type { RepositoryAccess } from './api.ts';
import { readHasOurReaction } from './read-has-our-reaction.ts';
import { unlessAnswered } from './request-failure.ts';

/** Whether we have reacted to a comment, which is our answer to a command in it, or it is not there any more. */
export function readIsAnswered(access: RepositoryAccess, comment: number): Promise<boolean> {
  return unlessAnswered([404], true, () => readHasOurReaction(access, { comment }));
}
