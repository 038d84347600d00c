import type { Call } from '../fake-github/call-log.ts';
import { problemsOfRequest } from './rest.ts';

/** What of a log of calls GitHub does not document, a line each. */
export function undocumentedRequests(calls: readonly Call[]): string[] {
  const found = calls.flatMap(({ method, template, query, body, kind, undocumented }) => {
    if (kind === 'blob') return [];
    const problems = problemsOfRequest({
      method,
      path: template,
      query: new URLSearchParams(query),
      // A request without a body is logged as null.
      ...(body === null ? {} : { body }),
    });
    return [...(undocumented ? ['no such route'] : []), ...problems].map(
      (problem) => `${method} ${template}: ${problem}`,
    );
  });
  return [...new Set(found)];
}
