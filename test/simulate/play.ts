import type { AppError } from './app-under-test.ts';
import { INVARIANTS } from './oracle/invariants.ts';
import { Ledger, type PlayedRun } from './oracle/ledger.ts';
import { type ListedIssue, listedIssues } from './oracle/listing.ts';
import { observe, observeChecks, type Place, type SeenIssue } from './oracle/observe.ts';
import { playDeed } from './play-deed.ts';
import { playCommit, playRerun, playRun } from './play-run.ts';
import type { Arrival, Happening, MonthEvent, Script, Trouble } from './script/script.ts';
import type { Stage } from './stage.ts';

/** A month that is being played. */
export interface Play {
  stage: Stage;
  place: Place;
  ledger: Ledger;
  seen: Map<number, SeenIssue>;
  issues: Map<number, ListedIssue>;
  hasFork: boolean;
  /** Numbers, by the head's branch. */
  pullRequests: Map<string, number>;
  /** Sends the webhook about the run's newest attempt, or keeps it for later. */
  announce(run: PlayedRun, arrives: Arrival): Promise<void>;
}

/** What an invariant found, and after which event. */
export interface Violation {
  invariant: string;
  message: string;
  step: number;
}

/** A month that was played, up to its end or to the first violation. */
export interface PlayedMonth {
  steps: number;
  violation: Violation | null;
  /** The bot's issues at the end. */
  issues: ReadonlyMap<number, ListedIssue>;
}

/** Plays a month, and holds what is on GitHub against the oracle after every event. */
export async function play(script: Script, stage: Stage): Promise<PlayedMonth> {
  const month = await begin(script, stage);
  for (const [step, event] of script.events.entries()) {
    month.ledger.step = step;
    const found = await playStep(month, event);
    if (found !== null) return { steps: step + 1, violation: { ...found, step }, issues: month.issues };
  }
  return { steps: script.events.length, violation: null, issues: month.issues };
}

async function begin(script: Script, stage: Stage): Promise<Play & Webhooks> {
  const place = await stage.newRepository(script);
  const month: Play & Webhooks = {
    stage,
    place,
    ledger: new Ledger(script),
    seen: new Map(),
    issues: new Map(),
    hasFork: false,
    pullRequests: new Map(),
    withheld: new Set(),
    announce: async (run, arrives) => {
      const delivery = await deliveryOf(month, run);
      if (delivery === null) return;
      if (arrives === 'later') month.withheld.add(delivery);
      else month.ledger.tell(run, run.attempts.length);
    },
  };
  return month;
}

async function playStep(
  month: Play & Webhooks,
  event: MonthEvent,
): Promise<Pick<Violation, 'invariant' | 'message'> | null> {
  const { stage } = month;
  await stage.advance(1);
  // To the second, as GitHub tells times.
  month.ledger.now = `${stage.now().toISOString().slice(0, 19)}Z`;
  if (event.trouble !== undefined) await makeTrouble(month, event.trouble);
  const happened = await happen(month, event);
  if (event.kind === 'person' && event.isUnheard === true) await loseWebhooks(month);
  await sendWebhooks(month);
  if (event.trouble !== undefined) await recover(month, event);
  const wrong = stage.app.takeErrors().find((error) => !isExpected(error, event.trouble));
  if (wrong !== undefined) return { invariant: 'no-unexpected-error', message: wrong.text };
  if (!happened || event.kind === 'commit') return null;
  const before = month.issues;
  month.seen = await observe(month.place, month.seen);
  month.issues = listedIssues(month.ledger.script, month.seen.values(), before);
  const checks = new Map<string, string>();
  const checkOf = async (sha: string): Promise<string> => {
    const known = checks.get(sha) ?? (await observeChecks(month.place, sha));
    checks.set(sha, known);
    return known;
  };
  for (const { name, check } of INVARIANTS) {
    const message = await check({
      ledger: month.ledger,
      issues: month.issues,
      seen: month.seen,
      before,
      now: stage.now(),
      checkOf,
    });
    if (message !== null) return { invariant: name, message };
  }
  return null;
}

/** Lets the event happen; false: there was nothing that it could happen to. */
async function happen(month: Play & Webhooks, event: Happening): Promise<boolean> {
  const { stage, ledger } = month;
  switch (event.kind) {
    case 'commit':
      return playCommit(month, event);
    case 'run':
      return playRun(month, event);
    case 'rerun':
      return playRerun(month, event);
    case 'deliver':
      return playDeliver(month, event);
    case 'wait':
      await stage.advance(event.hours * 60);
      return true;
    case 'sweep':
      await stage.app.sweep(event.isTwice);
      ledger.sweeps.push(ledger.step);
      return true;
    case 'person':
      return playDeed(month, event);
    case 'start':
      return playStart(month, event);
  }
}

async function playStart(
  { stage, place, ledger, issues }: Play,
  { who }: Extract<Happening, { kind: 'start' }>,
): Promise<boolean> {
  const list = [...issues.values()].find(({ kind, isOpen }) => kind === 'dry-run' && isOpen);
  if (list === undefined) return false;
  await stage.github.comment({
    repository: place.repository,
    number: list.number,
    as: who,
    body: '/redfirst start',
  });
  if (who === 'maria') ledger.filingSince ??= ledger.step;
  return true;
}

/** What waits to be sent. */
interface Webhooks {
  /** Ids of deliveries that come later, or never. */
  withheld: Set<number>;
}

/** The delivery about the newest attempt of a run that completed. */
async function deliveryOf({ stage }: Play, run: PlayedRun): Promise<number | null> {
  const about = (await stage.github.deliveries()).filter(
    ({ event, action, payload }) =>
      event === 'workflow_run' && action === 'completed' && payload.includes(`"id":${run.id},`),
  );
  return about[run.attempts.length - 1]?.id ?? null;
}

async function playDeliver(
  month: Play & Webhooks,
  { run: name, times, isAtOnce }: Extract<Happening, { kind: 'deliver' }>,
): Promise<boolean> {
  const { stage, ledger, withheld } = month;
  const run = ledger.runs.get(name);
  const id = run === undefined ? null : await deliveryOf(month, run);
  if (run === undefined || id === null) return false;
  withheld.delete(id);
  ledger.tell(run, run.attempts.length);
  const copies = Array.from({ length: times }, () => async () => {
    await stage.github.deliver({ id });
    if (!isAtOnce) await stage.settle();
  });
  if (isAtOnce) await Promise.all(copies.map((copy) => copy()));
  else for (const copy of copies) await copy();
  return true;
}

/** Sends all webhooks but those that come later, and those that they cause, until there are none. */
async function sendWebhooks({ stage, withheld }: Play & Webhooks): Promise<void> {
  await stage.settle();
  for (;;) {
    const ids = (await stage.github.deliveries())
      .filter(({ id, state, action }) => state === 'held' && !withheld.has(id) && !isBefore(action))
      .map(({ id }) => id);
    if (ids.length === 0) return;
    await stage.github.releaseDeliveries({ ids });
    await stage.settle();
  }
}

/** What waits now is never sent. */
async function loseWebhooks({ stage, withheld }: Webhooks & Play): Promise<void> {
  for (const { id, state } of await stage.github.deliveries()) if (state === 'held') withheld.add(id);
}

/** A run that has not completed: the App is told of it, and listens only to what ends. They cost much and are left out. */
function isBefore(action: string | null): boolean {
  return action === 'requested' || action === 'in_progress';
}

async function makeTrouble({ stage }: Play, trouble: Trouble): Promise<void> {
  if (trouble.kind === 'crash') return stage.app.dieAt(trouble.moment, trouble.call);
  const { method, path, when, times } = trouble;
  const kinds = {
    500: { kind: 'server-error', status: 500 },
    502: { kind: 'server-error', status: 502 },
    limited: { kind: 'secondary-limit', status: 429, retryAfterSeconds: 7 },
    forbidden: { kind: 'secondary-limit', status: 403, retryAfterSeconds: null },
    'time-out': { kind: 'time-out', held: false },
  } as const;
  await stage.github.fail({ match: { method, path, times }, when, with: kinds[trouble.with] });
}

/** The trouble is over; what it left is taken up, as it is from time to time. */
async function recover(month: Play & Webhooks, event: MonthEvent): Promise<void> {
  const { stage } = month;
  await stage.github.clearFaults();
  stage.app.revive();
  await stage.app.resume();
  await sendWebhooks(month);
  // A look for breaches that was cut short comes again with the next round.
  if (event.kind === 'sweep') await stage.app.sweep(false);
  await sendWebhooks(month);
}

/** While something goes wrong around the app it may say so, and only that. */
function isExpected({ name, text }: AppError, trouble: Trouble | undefined): boolean {
  if (trouble === undefined) return false;
  if (trouble.kind === 'crash') return name === 'ProcessDied' || /This process is dead/.test(text);
  // While GitHub keeps one process waiting, another one takes over.
  if (name === 'LeaseLostError') return true;
  return name === 'GitHubUnavailable' || name === 'HttpError' || /GitHub is not available now/.test(text);
}
