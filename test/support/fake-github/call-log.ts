/** One request that the fake answered. */
export interface Call {
  /** 1-based, in order of arrival. */
  number: number;
  /** By the fake's clock. */
  time: string;
  method: string;
  /** As GitHub documents it (`/repos/{owner}/{repo}/issues`); the path itself when nothing documents it. */
  template: string;
  path: string;
  query: string;
  /** Null when the connection was broken instead of answered. */
  status: number | null;
  /** `anonymous`, `app <slug>`, `installation <slug>`, `user <login>`. */
  actor: string;
  /** `auth`: tokens; `blob`: downloads from the artifact store. */
  kind: 'read' | 'write' | 'auth' | 'blob';
  /** What was done to it on demand, in words; null for an honest answer. */
  fault: string | null;
  /** True for a route that GitHub does not document (or the fake does not know). */
  undocumented: boolean;
  /** The JSON that was sent; null without. */
  body: unknown;
}

export interface CallLog {
  add(call: Omit<Call, 'number'>): Call;
  calls(): readonly Call[];
  clear(): void;
}

export function createCallLog(): CallLog {
  let kept: Call[] = [];
  let number = 0;
  return {
    add(call) {
      number += 1;
      const added = { number, ...call };
      kept.push(added);
      return added;
    },
    calls: () => [...kept],
    clear() {
      kept = [];
    },
  };
}

/** What kind of call a documented route is. GraphQL's are writes when the operation is a mutation. */
export function kindOfCall(method: string, template: string, body: unknown): Call['kind'] {
  if (template.startsWith('/app') && template.endsWith('/access_tokens')) return 'auth';
  if (template === '/graphql') return /^\s*mutation\b/.test(queryOf(body)) ? 'write' : 'read';
  return method === 'GET' ? 'read' : 'write';
}

function queryOf(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('query' in body)) return '';
  return typeof body.query === 'string' ? body.query : '';
}
