import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Json, startWorld, type World } from './documented-world.ts';

const issues = '/repos/octo/widgets/issues';
const lagMs = 60_000;

let world: World;

beforeEach(async () => {
  world = await startWorld();
});

afterEach(async () => {
  await world.close();
  expect(world.problems).toEqual([]);
});

async function found(query: string): Promise<unknown[]> {
  const answer = await world.ask('GET', `/search/issues?q=${encodeURIComponent(query)}`);
  expect(answer).toMatchObject({ incomplete_results: false });
  return (answer['items'] as Json[]).map(({ number }) => number);
}

describe('the search', () => {
  it('finds an issue only some time after it was written', async () => {
    await world.ask('POST', issues, { title: 'Turns the wrong way' });
    world.fake.clock.advance(lagMs - 1);
    expect(await found('repo:octo/widgets is:issue')).toEqual([]);
    world.fake.clock.advance(1);
    expect(await found('repo:octo/widgets is:issue')).toEqual([1]);
  });

  it('goes on believing for a while that an issue is as it was', async () => {
    await world.ask('POST', issues, { title: 'Turns', labels: ['bug'] });
    world.fake.clock.advance(lagMs);
    await world.ask('PATCH', `${issues}/1`, { state: 'closed', labels: ['flaky'] });
    expect(await found('is:open label:bug')).toEqual([1]);
    expect(await found('is:closed')).toEqual([]);
    world.fake.clock.advance(lagMs);
    expect(await found('is:open label:bug')).toEqual([]);
    expect(await found('is:closed label:flaky')).toEqual([1]);
  });

  it('understands words and qualifiers', async () => {
    await world.ask('POST', issues, {
      title: 'Turns left',
      body: 'marker one',
      labels: ['good first issue'],
    });
    await world.ask('POST', issues, { title: 'Turns right', body: 'marker two' }, world.tokens.wendy);
    world.fake.clock.advance(lagMs);
    expect(await found('turns')).toEqual([2, 1]);
    expect(await found('"marker one" in:body')).toEqual([1]);
    expect(await found('left in:body')).toEqual([]);
    expect(await found('author:wendy')).toEqual([2]);
    expect(await found('author:app/redfirst state:open')).toEqual([1]);
    expect(await found('label:"good first issue"')).toEqual([1]);
    expect(await found('-author:wendy')).toEqual([1]);
    expect(await found('repo:octo/other')).toEqual([]);
    expect((await world.call('GET', '/search/issues?q=')).status).toBe(422);
  });

  it('does not look into private repositories of others', async () => {
    world.createRepository({ owner: 'octo', name: 'secret', private: true });
    await world.ask('POST', '/repos/octo/secret/issues', { title: 'hidden' }, world.tokens.octo);
    world.fake.clock.advance(lagMs);
    expect(await found('hidden')).toEqual([]);
  });

  it('answers thirty times a minute', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 31; time++)
      statuses.push((await world.call('GET', '/search/issues?q=is:open')).status);
    expect(statuses).toEqual([...Array(30).fill(200), 403]);
    world.fake.clock.advance(60_000);
    expect((await world.call('GET', '/search/issues?q=is:open')).status).toBe(200);
  });
});
