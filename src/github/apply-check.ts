import { inPieces } from '#src/model/in-pieces.ts';
import type { OperationOf } from '#src/model/operation.ts';
import type { Annotation } from '#src/model/preview-output.ts';
import { type RepositoryAccess, routeOf } from './api.ts';
import { readAnnotations, readCheck, SHARED_CHECK_ID } from './read-check.ts';

/** GitHub takes so many annotations with one request, and appends those of the next. */
const ANNOTATIONS_A_REQUEST = 50;

/** Creates or updates the check run. Tried again, it first looks whether an earlier try took effect. */
export async function applyCheck(
  access: RepositoryAccess,
  operation: OperationOf<'write-check'>,
  isRetry: boolean,
): Promise<void> {
  const { name, headSha, status, detailsUrl, check } = operation;
  const id = isRetry ? ((await readCheck(access, operation))?.id ?? null) : operation.checkRun;
  const annotations = await missingAnnotations(access, id, check.annotations);
  const [first, ...others] = inPieces(annotations, ANNOTATIONS_A_REQUEST);
  const state = status === 'completed' ? { status, conclusion: check.conclusion } : { status };
  const output = { title: check.title, summary: check.summary };
  const parameters = {
    ...routeOf(access),
    ...state,
    name,
    details_url: detailsUrl,
    ...(access.bot.appId === null && { external_id: SHARED_CHECK_ID }),
    output: first === undefined ? output : { ...output, annotations: first },
  };
  const written =
    id === null
      ? await access.api.request('POST /repos/{owner}/{repo}/check-runs', {
          ...parameters,
          head_sha: headSha,
        })
      : await access.api.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
          ...parameters,
          check_run_id: id,
        });
  for (const more of others)
    await access.api.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...routeOf(access),
      check_run_id: Number(written.data.id),
      output: { ...output, annotations: more },
    });
}

/** An update appends annotations and can take none away, so only those that are not there yet are sent. */
async function missingAnnotations(
  access: RepositoryAccess,
  checkRun: number | null,
  annotations: readonly Annotation[],
): Promise<Annotation[]> {
  if (checkRun === null || annotations.length === 0) return [...annotations];
  const there = new Set((await readAnnotations(access, checkRun)).map(identityOf));
  return annotations.filter((annotation) => !there.has(identityOf(annotation)));
}

function identityOf({ path, start_line, title, message }: Annotation): string {
  return JSON.stringify([path, start_line, title, message]);
}
