/**
 * What a failed request means for the next step. `limited`: GitHub asks to wait (`waitMs` null: it did not say how long).
 * `ambiguous`: it may have taken effect. `final`: it never will.
 */
export type RequestFailure =
  | { kind: 'limited'; waitMs: number | null }
  | { kind: 'ambiguous'; reason: string }
  | { kind: 'final'; status: number; reason: string };

/**
 * Reads an error that a request threw. A secondary rate limit is a 403 or 429, often without `retry-after`; a plain 403 is
 * final (GitHub's documentation, "Rate limits for the REST API"). What is no answer of GitHub at all is ambiguous. A 401 says
 * something of our key or of GitHub's state now, and nothing of the request: dropping what waits for it would lose it for good.
 */
export function requestFailure(error: unknown, now: Date): RequestFailure {
  const status = numberField(error, 'status');
  const reason = error instanceof Error ? error.message : String(error);
  // Octokit gives what never got an answer the status 500 as well.
  if (status === null || status >= 500 || status === 408 || status === 401)
    return { kind: 'ambiguous', reason };
  if (status === 403 || status === 429) {
    const waitMs = askedToWait(error, now);
    if (waitMs !== null) return { kind: 'limited', waitMs };
    if (status === 429 || /secondary rate|abuse detection|rate limit exceeded/i.test(reason))
      return { kind: 'limited', waitMs: null };
  }
  return { kind: 'final', status, reason };
}

/** The status of GitHub's answer, if the error is one. */
export function statusOf(error: unknown): number | null {
  return numberField(error, 'status');
}

/** What `ask` finds; `instead` where GitHub answers with one of these statuses. Every other error is thrown. */
export async function unlessAnswered<Found, Instead>(
  statuses: readonly number[],
  instead: Instead,
  ask: () => Promise<Found>,
): Promise<Found | Instead> {
  try {
    return await ask();
  } catch (error) {
    const status = statusOf(error);
    if (status !== null && statuses.includes(status)) return instead;
    throw error;
  }
}

/**
 * Whether GitHub answered that people deleted what was asked for. 410 also says that all issues of the repository are
 * switched off, which is no decision about one of them.
 */
export function isDeleted(error: unknown): boolean {
  return statusOf(error) === 410 && error instanceof Error && /deleted/i.test(error.message);
}

function askedToWait(error: unknown, now: Date): number | null {
  const headers = field(field(error, 'response'), 'headers');
  const after = Number(field(headers, 'retry-after'));
  if (Number.isFinite(after) && after >= 0) return after * 1000;
  if (String(field(headers, 'x-ratelimit-remaining')) !== '0') return null;
  const reset = Number(field(headers, 'x-ratelimit-reset'));
  // A second more, since the reset is told in whole seconds.
  return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now.getTime()) + 1000 : null;
}

/** What GitHub says it asks for, of a request that it refused (`issues=write`); null: it does not say. */
export function acceptedPermissions(error: unknown): string | null {
  const accepted = field(field(field(error, 'response'), 'headers'), 'x-accepted-github-permissions');
  return typeof accepted === 'string' && /^[a-z_=;, ]{1,200}$/.test(accepted) ? accepted : null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function numberField(value: unknown, name: string): number | null {
  const found = field(value, name);
  return typeof found === 'number' ? found : null;
}
