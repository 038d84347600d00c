import type { Job, MonthEvent, Script } from './script/script.ts';

/** So many plays a counter-example is worth. */
const MOST_TRIES = 300;

type Fails = (script: Script) => Promise<boolean>;

/** A smaller month that still fails: events, troubles, bugs and particulars are left out while it does. */
export async function shrunkMonth(script: Script, fails: Fails): Promise<Script> {
  let tries = 0;
  const stillFails: Fails = async (smaller) => {
    tries += 1;
    return tries <= MOST_TRIES && (await fails(smaller));
  };
  let smallest = await withFewerEvents(script, stillFails);
  for (const simplify of [withoutTrouble, withPlainJobs, withoutBug, withOneEnvironment]) {
    for (const smaller of simplify(smallest)) {
      const next = smaller(smallest);
      if (JSON.stringify(next) !== JSON.stringify(smallest) && (await stillFails(next))) smallest = next;
    }
  }
  return withFewerEvents(smallest, stillFails);
}

async function withFewerEvents(script: Script, fails: Fails): Promise<Script> {
  let smallest = script;
  const { length } = script.events;
  for (let size = Math.ceil(length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let end = smallest.events.length; end > 0; end -= size) {
      const { events } = smallest;
      const fewer = [...events.slice(0, Math.max(0, end - size)), ...events.slice(end)];
      if (fewer.length < events.length && (await fails({ ...smallest, events: fewer })))
        smallest = { ...smallest, events: fewer };
    }
  return smallest;
}

type Simplification = (script: Script) => Script;

function withoutTrouble({ events }: Script): Simplification[] {
  return events.flatMap((event, at) =>
    event.trouble === undefined ? [] : [(script) => changed(script, at, ({ trouble: _, ...rest }) => rest)],
  );
}

/** Jobs in which nothing of their own happens; webhooks that come at once. */
function withPlainJobs({ events }: Script): Simplification[] {
  const simpler = (job: Job): Job => ({
    ...job,
    ending: 'collected',
    flaked: [],
    wavered: [],
    skipped: [],
    absent: [],
  });
  return events.flatMap((_, at): Simplification[] => [
    (script) =>
      changed(script, at, (event) =>
        event.kind === 'run' || event.kind === 'rerun' ? { ...event, jobs: event.jobs.map(simpler) } : event,
      ),
    (script) =>
      changed(script, at, (event) =>
        event.kind === 'run' || event.kind === 'rerun' ? { ...event, arrives: 'now' } : event,
      ),
    (script) =>
      changed(script, at, (event) =>
        event.kind === 'deliver' ? { ...event, times: 1, isAtOnce: false } : event,
      ),
  ]);
}

function withoutBug({ bugs }: Script): Simplification[] {
  return bugs.flatMap(({ name }): Simplification[] => [
    (script) => ({
      ...script,
      bugs: script.bugs.filter((bug) => bug.name !== name),
      events: script.events.map((event) =>
        event.kind === 'commit' ? { ...event, bugs: event.bugs.filter((bug) => bug !== name) } : event,
      ),
    }),
    (script) => ({
      ...script,
      bugs: script.bugs.map((bug) => (bug.name === name ? { ...bug, tests: 1, environments: null } : bug)),
    }),
  ]);
}

function withOneEnvironment({ environments }: Script): Simplification[] {
  return environments.map((dropped) => (script) => {
    const left = script.environments.filter((name) => name !== dropped);
    if (left.length === 0) return script;
    return {
      ...script,
      environments: left,
      events: script.events.map((event) =>
        event.kind === 'run' || event.kind === 'rerun'
          ? { ...event, jobs: event.jobs.filter(({ environment }) => environment !== dropped) }
          : event,
      ),
    };
  });
}

function changed(script: Script, at: number, change: (event: MonthEvent) => MonthEvent): Script {
  return { ...script, events: script.events.map((event, index) => (index === at ? change(event) : event)) };
}
