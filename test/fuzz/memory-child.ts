// Reads one hostile input, named by the first argument, in the way named by the second; prints what came of it and what it took.

import { readNoteworthy, readReports } from '#src/ingest/read-reports.ts';
import { noCheckout } from '#src/model/checkout.ts';
import { peakKiB } from '../bench/peak-memory.mjs';
import { MEMORY_CASES } from './memory-cases.ts';

const [name, way] = process.argv.slice(2);
const one = MEMORY_CASES.find((known) => known.name === name);
if (one === undefined) throw new Error(`There is no case ${name}.`);
const encoder = new TextEncoder();
const report = {
  path: 'report',
  async *chunks() {
    for (const piece of one.pieces())
      for (let at = 0; at < piece.length; at += 65_536) yield encoder.encode(piece.slice(at, at + 65_536));
  },
};
const results =
  way === 'all'
    ? await readReports([report], noCheckout)
    : (await readNoteworthy([report], noCheckout)).results;
const [problem] = results.problems;
console.log(
  JSON.stringify({
    peakMiB: Math.round(peakKiB() / 1024),
    cpuMs: Math.round(process.cpuUsage().user / 1000),
    outcome: `${results.tests.length} tests, ${results.problems.length} problems${problem === undefined ? '' : ` (${problem.kind})`}`,
  }),
);
