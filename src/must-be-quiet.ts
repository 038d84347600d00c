import type { Config } from '#src/config/schema.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Repository } from '#src/model/workflow-run.ts';

/**
 * Whether what a record is about must not be told to everybody who can read it: it may be a security hole, everybody can read
 * what is filed, and the team does not want all of it public (design §5).
 */
export function mustBeQuiet(
  { isSecurity }: Pick<CauseRecord, 'isSecurity'>,
  {
    repository: { isPrivate },
    config: { security },
  }: { repository: Pick<Repository, 'isPrivate'>; config: Pick<Config, 'security'> },
): boolean {
  return isSecurity === true && !isPrivate && security === 'quiet';
}
