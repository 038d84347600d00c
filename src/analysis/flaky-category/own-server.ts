import type { Origin } from './sign.ts';
import type { RanFunction } from './test-code.ts';

const LOCAL_ADDRESS =
  /^(?:localhost|127\.0\.0\.1|::1|0\.0\.0\.0)$|\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]/;

/**
 * What answers a test on its own machine. `started`: a thread or process that the test or a fixture starts; `unseen`: perhaps
 * that, by a fixture whose code is not at hand; null: nothing of the test's own.
 */
export type OwnServer = 'started' | 'unseen' | null;

/** Who answers these functions. */
export function ownServer(ran: readonly RanFunction[], occurs: readonly Origin[]): OwnServer {
  const local = ran.flatMap(({ function: one }) =>
    one.body
      .filter(({ tokens }) => tokens.some(({ kind, text }) => kind === 'string' && LOCAL_ADDRESS.test(text)))
      .map(({ tokens }) => ({ one, tokens })),
  );
  if (local.length === 0) return null;
  if (occurs.some(({ sign }) => sign.category === 'race' && sign.occurs >= 2)) return 'started';
  const asksFixture = local.some(({ one, tokens }) =>
    tokens.some(({ kind, text }) => kind === 'name' && text !== 'self' && one.parameters.includes(text)),
  );
  return asksFixture && local.some(({ one }) => !one.module.isWhole) ? 'unseen' : null;
}

/** An outside that is the test's own server is a race with it: its thread or process may not be ready yet. */
export function answeredBy(server: OwnServer, origins: readonly Origin[]): Origin[] {
  return origins.flatMap((origin) => {
    if (server === null || origin.sign.category !== 'external') return [origin];
    const reason = 'what it connects to is started by the test itself, and may not be ready yet';
    const race: Origin = { ...origin, sign: { ...origin.sign, category: 'race', reason } };
    return server === 'started' ? [race] : [origin, race];
  });
}
