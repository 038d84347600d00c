import type { HttpRequest, Outcome } from './answer.ts';
import type { Fake } from './fake.ts';
import { faultError, faultWords } from './faults.ts';
import { errorAnswer, type HttpAnswer } from './http-answer.ts';

/** How the log of calls names a download. */
const template = '/artifacts/{artifact_id}.zip';

/**
 * The store that artifacts' signed links lead to: it knows no GitHub tokens and refuses requests that carry one, and a link
 * that is older than a minute.
 */
export function answerDownload(fake: Fake, request: HttpRequest): Outcome {
  const fault = fake.faults.meet(request.method, template);
  const outcome = ((): Outcome => {
    if (fault === null) return { kind: 'answer', answer: download(fake, request), delayMs: 0 };
    const what = fault.with;
    if (what.kind === 'time-out') return { kind: 'break', held: what.held };
    const context = { actor: { kind: 'anonymous' } as const, requestId: 'store', nowMs: fake.clock.nowMs() };
    const error = faultError(what, context);
    return {
      kind: 'answer',
      answer: error === null ? download(fake, request) : errorAnswer(error, null),
      delayMs: what.kind === 'slow' ? what.delayMs : 0,
    };
  })();
  fake.log.add({
    time: new Date(fake.clock.nowMs()).toISOString(),
    method: request.method,
    template,
    path: request.url.pathname,
    query: '',
    status: outcome.kind === 'answer' ? outcome.answer.status : null,
    actor: request.headers['authorization'] === undefined ? 'anonymous' : 'refused',
    kind: 'blob',
    fault: fault === null ? null : faultWords(fault),
    undocumented: false,
    body: null,
  });
  return outcome;
}

function download(fake: Fake, { method, url, headers }: HttpRequest): HttpAnswer {
  if (headers['authorization'] !== undefined)
    return storeError(
      401,
      'InvalidAuthenticationInfo',
      'Authentication information is not given in the correct format.',
    );
  const link = fake.state.downloadLinks.get(url.searchParams.get('sig') ?? '');
  if (link === undefined || url.pathname !== `/artifacts/${link.artifactId}.zip` || method !== 'GET')
    return storeError(404, 'ResourceNotFound', 'The specified resource does not exist.');
  if (fake.clock.nowMs() >= link.expiresAtMs)
    return storeError(403, 'AuthenticationFailed', 'Signature not valid in the specified time frame.');
  const artifact = fake.state.repositories.get(link.repositoryId)?.artifacts.get(link.artifactId);
  if (artifact === undefined) return storeError(404, 'BlobNotFound', 'The specified blob does not exist.');
  return { status: 200, headers: { 'content-type': 'application/zip' }, body: artifact.zip };
}

function storeError(status: number, code: string, message: string): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body: Buffer.from(
      `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
    ),
  };
}
