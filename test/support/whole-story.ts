import { aShop, type Shop } from './a-shop.ts';
import type { AppOnFake } from './app-on-fake.ts';
import { failingTest, mendedTest, passingTests } from './collections.ts';
import { numberedMentions } from './numbered-mentions.ts';

const HOUR_MS = 3_600_000;
const FIRST_BEGIN = '2026-05-21T08:00:00.000Z';
/** Longer than a story takes. */
const STORY_MS = 20 * 24 * HOUR_MS;

/** One step of the story, with the writes to GitHub that it leads to. */
export interface Step {
  name: string;
  /** `POST /repos/{owner}/{repo}/issues`, in their order. */
  writes: readonly string[];
  do(story: Telling): Promise<void>;
}

interface Telling {
  scene: AppOnFake;
  shop: Shop;
  /** Moves the clock to so many hours after the story's begin. */
  at(hours: number): Promise<void>;
}

const REPOSITORY = '/repos/{owner}/{repo}';
const newCheck = `POST ${REPOSITORY}/check-runs`;
const newComment = `POST ${REPOSITORY}/issues/{issue_number}/comments`;
const issueUpdate = `PATCH ${REPOSITORY}/issues/{issue_number}`;

const suite = passingTests(20);
const red = { tests: [...suite, failingTest('cart')] };
const green = { tests: [...suite, mendedTest('cart')] };

/** A green baseline, a red pull request, the same on the default branch twice, the breach, the fix, and a relapse. */
export const STEPS: readonly Step[] = [
  { name: 'a green baseline', writes: [newCheck], do: ({ shop }) => run(shop, green) },
  {
    name: 'a pull request that breaks a test',
    writes: [newCheck, newComment],
    do: async ({ scene, shop }) => {
      const sha = await shop.commit('topic', 'main');
      await scene.github.openPullRequest({ repository: shop.repository, head: 'topic', title: 'A cart' });
      await run(shop, { ...red, sha, branch: 'topic', event: 'pull_request' });
    },
  },
  {
    name: 'the pull request mended',
    writes: [newCheck, `PATCH ${REPOSITORY}/issues/comments/{comment_id}`],
    do: async ({ shop }) => run(shop, { ...green, branch: 'topic', event: 'pull_request' }),
  },
  { name: 'the default branch broken', writes: [newCheck], do: ({ shop }) => run(shop, red) },
  {
    name: 'broken in a second run',
    writes: [newCheck, `POST ${REPOSITORY}/issues`],
    do: ({ shop }) => run(shop, red),
  },
  {
    name: 'the due date passed',
    writes: [newComment, `POST ${REPOSITORY}/issues/{issue_number}/labels`],
    do: async ({ scene, at }) => {
      await at(8 * 24 + 0.5);
      await scene.app.sweep();
    },
  },
  { name: 'a first pass', writes: [newCheck, issueUpdate], do: ({ shop }) => run(shop, green) },
  { name: 'a second pass', writes: [newCheck, issueUpdate], do: ({ shop }) => run(shop, green) },
  {
    name: 'a third pass',
    writes: [newCheck, newComment, issueUpdate],
    do: async ({ shop, at }) => {
      await at(9 * 24 + 0.5);
      await run(shop, green);
    },
  },
  {
    name: 'a relapse',
    writes: [newCheck, newComment, issueUpdate, `DELETE ${REPOSITORY}/issues/{issue_number}/labels/{name}`],
    do: async ({ shop, at }) => {
      await at(10 * 24 + 0.5);
      await run(shop, red);
    },
  },
];

async function run(shop: Shop, wanted: Parameters<Shop['run']>[0]): Promise<void> {
  await shop.run(wanted);
}

/** Tells the story in a repository of its own; around each step, anything may be made to go wrong. */
export type StoryTeller = (told: { name: string } & StoryHooks) => Promise<{
  shop: Shop;
  /** As `endOf` tells it. */
  end: string;
}>;

/** Stories follow one another in time, so that each has its own tokens and its own hour of GitHub's limits. */
export function storyTeller(scene: AppOnFake): StoryTeller {
  let next = Date.parse(FIRST_BEGIN);
  return async (told) => {
    const begin = new Date(next).toISOString();
    next += STORY_MS;
    return tellStory(scene, begin, told);
  };
}

async function tellStory(
  scene: AppOnFake,
  begin: string,
  { name, before = async () => {}, after = async () => {} }: Parameters<StoryTeller>[0],
): ReturnType<StoryTeller> {
  const at = (hours: number): Promise<void> =>
    scene.moveTo(new Date(Date.parse(begin) + hours * HOUR_MS).toISOString());
  await at(0);
  // What an earlier story left open is late by now, and must not be said in the middle of this one.
  await scene.app.sweep();
  const shop = await aShop(scene, name);
  for (const [index, step] of STEPS.entries()) {
    await at(index * 0.5 + (index > 5 ? 8 * 24 : 0));
    await before(step, index);
    await step.do({ scene, shop, at });
    await after(step, index);
  }
  const end = await endOf(shop, begin);
  // Else it would be swept in every later story.
  await scene.github.closeIssue({ repository: shop.repository, number: 2, as: 'octo' });
  return { shop, end };
}

interface StoryHooks {
  before?(step: Step, index: number): Promise<void>;
  after?(step: Step, index: number): Promise<void>;
}

/**
 * What a reader sees at the end, as text that is the same for two stories that went the same: names, commits and runs
 * are numbered by their first mention, times are told from the begin in whole minutes (waiting takes seconds). When GitHub
 * stored something is left out.
 */
async function endOf(shop: Shop, begin: string): Promise<string> {
  const { issues, pullRequests, checkRuns, labels } = await shop.state();
  const numbered = numberedMentions();
  const stored = JSON.stringify({ issues, pullRequests, checkRuns, labels }, withoutStoredTimes, 1);
  return stored
    .replaceAll(shop.repository, 'octo/story')
    .replace(/\b(?:[0-9a-f]{40}|[0-9a-f]{10})\b/g, (sha) => numbered('commit', sha.slice(0, 10)))
    .replace(
      /(\/actions\/runs\/|\brun[ =])(\d+)/g,
      (_, lead: string, id: string) => `${lead}${numbered('run', id)}`,
    )
    .replace(/\b\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: UTC|Z)/g, (time) => {
      const ms = Date.parse(time.replace(' UTC', 'Z').replace(' ', 'T'));
      return `+${Math.floor((ms - Date.parse(begin)) / 60_000)} min`;
    });
}

function withoutStoredTimes(key: string, value: unknown): unknown {
  return key === 'createdAt' || key === 'closedAt' ? undefined : value;
}
