// Writes the golden files of the scenarios anew, and their tables in docs/scenarios.md:
// node test/support/scenarios/write.ts, and read what it changed.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startAppOnFake } from '../app-on-fake.ts';
import { SCENARIOS } from './all.ts';
import { DOCUMENT, scenariosPart, withPart } from './document.ts';
import { COST_CASES, type Cost, type CostCase, callsPart, playCost } from './report-cost.ts';
import type { Told } from './scenario.ts';
import { goldenOf } from './told.ts';

const folder = join(import.meta.dirname, 'golden');
const scene = await startAppOnFake();
const told = new Map<string, Told>();
for (const file of readdirSync(folder)) rmSync(join(folder, file));
for (const one of SCENARIOS.flatMap(({ scenes }) => scenes)) {
  const played = await one.play(scene);
  told.set(one.name, played);
  writeFileSync(join(folder, `${one.name}.txt`), goldenOf(one, played));
}
writeFileSync(DOCUMENT, withPart('scenarios', scenariosPart(told)));
const costs: [CostCase, Cost][] = [];
for (const one of COST_CASES) costs.push([one, (await playCost(scene, one)).cost]);
writeFileSync(DOCUMENT, withPart('calls', callsPart(costs)));
await scene.close();
