import type { Call } from './call-log.ts';
import type { Delivery } from './deliveries.ts';
import type { Fake } from './fake.ts';
import type { Fault } from './faults.ts';
import { type VisibleRepository, visibleState } from './visible-state.ts';

/** What tests do to the fake itself: its clock, faults, log and deliveries. */
export function operatingControls(fake: Fake) {
  const { clock, faults, log, deliveries, state, heldConnections } = fake;
  const time = (): { now: string } => ({ now: new Date(clock.nowMs()).toISOString() });
  return {
    clock: time,
    /** Stops the clock at a time (ISO 8601). */
    setClock({ now }: { now: string }): { now: string } {
      const nowMs = Date.parse(now);
      if (Number.isNaN(nowMs)) throw new Error(`"${now}" is no time: use ISO 8601`);
      clock.set(nowMs);
      return time();
    },
    advanceClock(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): { now: string } {
      const hours = (by.days ?? 0) * 24 + (by.hours ?? 0);
      clock.advance(((hours * 60 + (by.minutes ?? 0)) * 60 + (by.seconds ?? 0)) * 1000);
      return time();
    },
    /** Lets installation tokens live an hour from now, as for a client that fetches new ones in the middle of its work. */
    extendTokens(): void {
      for (const token of state.tokens.values())
        if (token.kind === 'installation' && token.expiresAtMs > clock.nowMs())
          token.expiresAtMs = clock.nowMs() + 3_600_000;
    },
    fail(fault: Fault): void {
      faults.add(fault);
    },
    clearFaults(): void {
      faults.clear();
    },
    /** Breaks the connections that a time-out holds; says how many there were. */
    breakHeldConnections(): { broken: number } {
      const held = [...heldConnections];
      heldConnections.clear();
      for (const breakIt of held) breakIt();
      return { broken: held.length };
    },
    /** Every request so far but those below `/_fake`. */
    calls: (): Call[] => [...log.calls()],
    clearCalls(): void {
      log.clear();
    },
    /** By `owner/name`, what a reader would see. */
    state: (): Record<string, VisibleRepository> => visibleState(state),
    /** How long the search does not know what was written. */
    setSearchLag({ seconds }: { seconds: number }): void {
      state.searchLagMs = seconds * 1000;
    },
    deliveries: (): Delivery[] =>
      deliveries.list().map((delivery) => ({ ...delivery, answers: [...delivery.answers] })),
    /** Forgets the deliveries so far, as GitHub does after three days; those that wait are never sent. */
    forgetDeliveries(): void {
      deliveries.forget();
    },
    /** Webhooks wait from now on. */
    holdDeliveries(): void {
      deliveries.hold();
    },
    /**
     * Sends what waits and resolves when it is answered: everything (and webhooks wait no longer), or only `ids` in their
     * order (an id named twice is delivered twice).
     */
    async releaseDeliveries(released: { ids?: number[] } = {}): Promise<void> {
      await deliveries.release(released.ids);
    },
    /** Delivers one again, with the same GUID and bytes; resolves with its answers. */
    deliver: ({ id }: { id: number }): Promise<Delivery> => deliveries.deliver(id),
    /** Resolves when every webhook on its way has been answered, those that the answers caused included. */
    async settle(): Promise<void> {
      await deliveries.settled();
    },
  };
}
