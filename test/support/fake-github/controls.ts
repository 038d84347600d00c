import { accountControls } from './accounts.ts';
import type { Fake } from './fake.ts';
import { installingControls } from './installing.ts';
import { issuePeopleControls } from './issue-people.ts';
import { operatingControls } from './operating.ts';
import { pullRequestControls } from './pull-requesting.ts';
import { pushingControls } from './pushing.ts';
import { repositoryControls } from './repositories.ts';
import { runnerControls } from './runner.ts';

/**
 * Everything that drives a fake. Each takes one JSON object at most and returns JSON, so that it is the same in the
 * process and over HTTP (`POST /_fake/create-repository` is `createRepository`).
 */
export function controlsOf(fake: Fake) {
  return {
    ...accountControls(fake),
    ...repositoryControls(fake),
    ...installingControls(fake),
    ...pushingControls(fake),
    ...pullRequestControls(fake),
    ...runnerControls(fake),
    ...issuePeopleControls(fake),
    ...operatingControls(fake),
  };
}

export type Controls = ReturnType<typeof controlsOf>;

/** The controls as both ways offer them: every one answers with a promise. */
export type AsyncControls = {
  [Name in keyof Controls]: (
    ...given: Parameters<Controls[Name]>
  ) => Promise<Awaited<ReturnType<Controls[Name]>>>;
};
