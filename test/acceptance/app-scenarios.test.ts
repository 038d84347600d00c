import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { projectRoot } from '../support/run-cli.ts';
import { SCENARIOS } from '../support/scenarios/all.ts';
import { partOf, scenariosPart } from '../support/scenarios/document.ts';
import type { Scenario, Told } from '../support/scenarios/scenario.ts';
import { goldenOf } from '../support/scenarios/told.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

const folder = join(projectRoot, 'test/support/scenarios/golden');
const all = SCENARIOS.flatMap(({ scenes }) => scenes);
const played = new Map<string, Told>();

async function toldOf(one: Scenario): Promise<Told> {
  const told = played.get(one.name) ?? (await one.play(scene));
  played.set(one.name, told);
  return told;
}

// After a wanted change: node test/support/scenarios/write.ts, and read what it changed.
describe.each(SCENARIOS)('what is written: $heading', ({ scenes }) => {
  it.each(scenes)('$situation', async (one) => {
    expect(goldenOf(one, await toldOf(one))).toBe(readFileSync(join(folder, `${one.name}.txt`), 'utf8'));
  });
});

describe('the list of scenarios', () => {
  it('in the docs is what was written', async () => {
    for (const one of all) await toldOf(one);
    expect(scenariosPart(played)).toBe(partOf('scenarios'));
  });

  it('has a golden file for each, and none is left over', () => {
    expect(readdirSync(folder).sort()).toEqual(all.map(({ name }) => `${name}.txt`).sort());
  });

  it('never leaves a run that is tried again and again', async () => {
    for (const one of all) await toldOf(one);
    expect(await scene.history.loadUnreported()).toEqual([]);
  });
});
