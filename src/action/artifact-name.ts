import { createHash } from 'node:crypto';

/** What tells one job's collection from every other's in the same run. */
export interface ArtifactParts {
  runId: string | null;
  attempt: number;
  job: string | null;
  environment: string;
  shard: string | null;
}

/**
 * `redfirst-<run>-<attempt>-<job>-<environment>[-<shard>]`, of letters, digits, dots, dashes and underscores only. Where
 * that changes a part, a hash of what it was keeps names apart that would look the same.
 */
export function artifactName({ runId, attempt, job, environment, shard }: ArtifactParts): string {
  const parts = [
    runId ?? 'local',
    String(attempt),
    job ?? 'job',
    environment,
    ...(shard === null ? [] : [shard]),
  ];
  const safe = parts.map(safePart);
  const changed = parts.some((part, index) => part.toLowerCase() !== safe[index]);
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);
  return ['redfirst', ...safe, ...(changed ? [hash] : [])].join('-');
}

function safePart(text: string): string {
  const safe = text
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 40);
  return safe === '' ? 'x' : safe;
}
