import { createHmac, randomUUID } from 'node:crypto';
import { covers } from './access.ts';
import type { GitHub, WebhookEvent } from './route.ts';
import type { App, Installation } from './state.ts';
import { webhookPayload } from './webhook-payload.ts';

/** GitHub gives a receiver ten seconds. */
const answerWithinMs = 10_000;

/** A webhook for one App, and what came of it. */
export interface Delivery {
  id: number;
  /** `X-GitHub-Delivery`: the same again when it is delivered again. */
  guid: string;
  event: string;
  action: string | null;
  appId: number;
  installationId: number;
  /** The exact text that is signed and sent. */
  payload: string;
  state: 'held' | 'sending' | 'delivered' | 'failed';
  /** One for each time it was sent; `status` is null when nothing answered. */
  answers: { status: number | null; text: string }[];
}

export interface Deliveries {
  /** Makes the deliveries of an event: one for each installed App that is subscribed and has a webhook. */
  send(github: GitHub, webhook: WebhookEvent): void;
  list(): readonly Delivery[];
  /** Forgets all that are not being sent, those that wait as well. */
  forget(): void;
  /** From now on deliveries wait. */
  hold(): void;
  /** Sends what waits, one after another: all in the order of the events, or these ids in this order. */
  release(ids?: readonly number[]): Promise<void>;
  /** Sends one (again), with the same GUID and bytes. */
  deliver(id: number): Promise<Delivery>;
  /** Resolves when nothing is being sent any more. */
  settled(): Promise<void>;
}

export function createDeliveries(): Deliveries {
  const all = new Map<number, Delivery>();
  const secrets = new Map<number, { url: string; secret: string }>();
  const inFlight = new Set<Promise<unknown>>();
  let holding = false;
  let nextId = 1;
  let lastSent: Promise<unknown> = Promise.resolve();

  const deliver = async (id: number): Promise<Delivery> => {
    const delivery = all.get(id);
    const target = secrets.get(id);
    if (delivery === undefined || target === undefined) throw new Error(`There is no delivery ${id}`);
    delivery.state = 'sending';
    const answer = await post(target, delivery);
    delivery.answers.push(answer);
    delivery.state = answer.status !== null && answer.status < 300 ? 'delivered' : 'failed';
    return delivery;
  };
  const track = (sending: Promise<unknown>): void => {
    inFlight.add(sending);
    void sending.finally(() => inFlight.delete(sending));
  };
  const enqueue = (id: number): void => {
    lastSent = lastSent.then(() => deliver(id));
    track(lastSent);
  };

  return {
    send(github, webhook) {
      for (const { app, installation } of receivers(github, webhook)) {
        if (app.webhookUrl === null) continue;
        const delivery: Delivery = {
          id: nextId++,
          guid: randomUUID(),
          event: webhook.event,
          action: webhook.action,
          appId: app.id,
          installationId: installation.id,
          payload: JSON.stringify(webhookPayload(github, webhook, installation)),
          state: 'held',
          answers: [],
        };
        all.set(delivery.id, delivery);
        secrets.set(delivery.id, { url: app.webhookUrl, secret: app.webhookSecret });
        if (!holding) enqueue(delivery.id);
      }
    },
    list: () => [...all.values()],
    forget() {
      for (const [id, { state }] of all) {
        if (state === 'sending') continue;
        all.delete(id);
        secrets.delete(id);
      }
    },
    hold() {
      holding = true;
    },
    async release(ids) {
      if (ids === undefined) holding = false;
      const waiting = [...all.values()].filter(({ state }) => state === 'held').map(({ id }) => id);
      for (const id of ids ?? waiting) enqueue(id);
      await lastSent;
    },
    deliver: (id) => {
      const sending = deliver(id);
      track(sending);
      return sending;
    },
    async settled() {
      while (inFlight.size > 0) await Promise.allSettled([...inFlight]);
    },
  };
}

/** Events that every App gets for its own installation and checks, subscribed or not. */
const alwaysSent = new Set(['installation', 'installation_repositories']);

function receivers(github: GitHub, webhook: WebhookEvent): { app: App; installation: Installation }[] {
  return [...github.state.installations.values()].flatMap((installation) => {
    const app = github.state.apps.get(installation.appId);
    if (app === undefined || installation.suspendedAtMs !== null) return [];
    if (webhook.onlyAppId !== undefined && webhook.onlyAppId !== app.id) return [];
    if (webhook.onlyInstallationId !== undefined && webhook.onlyInstallationId !== installation.id) return [];
    if (webhook.repository !== null && !covers(installation, webhook.repository)) return [];
    if (!alwaysSent.has(webhook.event) && !installation.events.includes(webhook.event)) return [];
    return [{ app, installation }];
  });
}

async function post(
  { url, secret }: { url: string; secret: string },
  delivery: Delivery,
): Promise<Delivery['answers'][number]> {
  const signature = createHmac('sha256', secret).update(delivery.payload).digest('hex');
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'GitHub-Hookshot/fake',
        'x-github-event': delivery.event,
        'x-github-delivery': delivery.guid,
        'x-github-hook-installation-target-type': 'integration',
        'x-github-hook-installation-target-id': String(delivery.appId),
        'x-hub-signature-256': `sha256=${signature}`,
      },
      body: delivery.payload,
      signal: AbortSignal.timeout(answerWithinMs),
    });
    return { status: answer.status, text: await answer.text() };
  } catch (error) {
    return { status: null, text: error instanceof Error ? error.message : String(error) };
  }
}
