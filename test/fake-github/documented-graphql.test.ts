import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { closingIssues } from '../support/fake-github/closing-words.ts';
import { type Json, startWorld, type World } from './documented-world.ts';

let world: World;

beforeEach(async () => {
  world = await startWorld();
  for (const title of ['one', 'two', 'three'])
    await world.ask('POST', '/repos/octo/widgets/issues', { title });
});

afterEach(async () => {
  await world.close();
  expect(world.problems).toEqual([]);
});

function graphql(query: string, variables: Json, token?: string): Promise<Json> {
  return world.ask('POST', '/graphql', { query, variables }, token);
}

/** A pull request of `octo/widgets` with this body, straight into the state. */
function pullRequest(body: string, base = 'main') {
  const repository = [...world.fake.state.repositories.values()][0];
  const issue = repository?.issues.get(1);
  if (repository === undefined || issue === undefined) throw new Error('The world has no issue');
  const pull = {
    ...issue,
    number: repository.nextNumber++,
    body,
    pullRequest: {
      id: world.fake.github.newId(),
      head: { repositoryId: repository.id, owner: 'octo', ref: 'fix', sha: world.sha },
      base: { ref: base, sha: world.sha },
      draft: false,
      mergeCommitSha: null,
      mergedAtMs: null,
      mergedBy: null,
    },
  };
  repository.issues.set(pull.number, pull);
  return { repository, pull };
}

const closing = `query ClosingIssues($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      closingIssuesReferences(first: 50) { nodes { number repository { nameWithOwner } } }
    }
  }
}`;

const minimize = `mutation MinimizeComment($id: ID!, $classifier: ReportedContentClassifiers!) {
  minimizeComment(input: { subjectId: $id, classifier: $classifier }) { minimizedComment { isMinimized minimizedReason } }
}`;

describe('closing words', () => {
  it.each([
    ['Fixes #1', [1]],
    ['closes: #2, resolved #1', [2, 1]],
    ['Fixed octo/widgets#3 and fix other/repo#1', [3]],
    ['Resolves https://github.com/octo/widgets/issues/2', [2]],
    ['prefixes #1, see #2, fixes#3', []],
    ['fixes #1 and FIXES #1', [1]],
    ['fixes #99', []],
  ])('in %j mean %j', (body, numbers) => {
    const { repository, pull } = pullRequest(body);
    expect(closingIssues(repository, pull).map(({ number }) => number)).toEqual(numbers);
  });

  it('mean nothing on a pull request to another branch than the default one', () => {
    const { repository, pull } = pullRequest('fixes #1', 'next');
    expect(closingIssues(repository, pull)).toEqual([]);
  });
});

describe('GraphQL', () => {
  it('tells what a pull request closes, with the members that were asked for', async () => {
    const { pull } = pullRequest('Fixes #1');
    expect(await graphql(closing, { owner: 'octo', name: 'widgets', number: pull.number })).toEqual({
      data: {
        repository: {
          pullRequest: {
            closingIssuesReferences: {
              nodes: [{ number: 1, repository: { nameWithOwner: 'octo/widgets' } }],
            },
          },
        },
      },
    });
  });

  it('answers what it cannot find with an error beside a null', async () => {
    expect(await graphql(closing, { owner: 'octo', name: 'nothing', number: 1 })).toMatchObject({
      data: { repository: null },
      errors: [{ type: 'NOT_FOUND', path: ['repository'] }],
    });
    expect(await graphql(closing, { owner: 'octo', name: 'widgets', number: 1 })).toMatchObject({
      errors: [{ type: 'NOT_FOUND', path: ['repository', 'pullRequest'] }],
    });
  });

  it('minimizes a comment for those who may', async () => {
    const comment = await world.ask('POST', '/repos/octo/widgets/issues/1/comments', { body: 'old' });
    const variables = { id: comment['node_id'], classifier: 'OUTDATED' };
    expect(await graphql(minimize, variables, world.tokens.nobody)).toMatchObject({
      data: { minimizeComment: null },
      errors: [{ type: 'FORBIDDEN' }],
    });
    expect(await graphql(minimize, variables)).toEqual({
      data: { minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } } },
    });
    expect(await graphql(minimize, { id: 'none', classifier: 'OUTDATED' })).toMatchObject({
      errors: [{ type: 'NOT_FOUND' }],
    });
  });

  it('refuses operations that it does not know, and strangers', async () => {
    expect(await graphql('query Other { viewer { login } }', {})).toEqual({
      errors: [{ message: 'No operation named "Other"' }],
    });
    // Nobody has calls left who has not said who he is.
    const stranger = await world.call('POST', '/graphql', { body: { query: closing }, token: null });
    expect(stranger.status).toBe(403);
  });
});
