// Writes schema/*.schema.json from the zod schemas, so that what is published can't drift from what is checked.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { configSchema } from '#src/config/schema.ts';
import { bisectOutputSchema } from '#src/model/bisect-output.ts';
import { collectionSchema } from '#src/model/collection.ts';
import { configCheckOutputSchema } from '#src/model/config-check-output.ts';
import { coverageOutputSchema } from '#src/model/coverage-output.ts';
import { durationsOutputSchema } from '#src/model/durations-output.ts';
import { flakyOutputSchema } from '#src/model/flaky-output.ts';
import { historyRecordSchema } from '#src/model/history-record.ts';
import { historyStatsOutputSchema } from '#src/model/history-stats-output.ts';
import { inspectOutputSchema } from '#src/model/inspect-output.ts';
import { previewOutputSchema } from '#src/model/preview-output.ts';
import { proveOutputSchema } from '#src/model/prove-output.ts';
import { reproduceOutputSchema } from '#src/model/reproduction-output.ts';
import { slaOutputSchema } from '#src/model/sla-output.ts';
import { verifyOutputSchema } from '#src/model/verify-output.ts';

const published = [
  { name: 'collection', title: 'What one job contributed (redfirst/collection@1)', schema: collectionSchema },
  { name: 'inspect', title: 'Output of `redfirst inspect --json`', schema: inspectOutputSchema },
  { name: 'preview', title: 'Output of `redfirst preview --json`', schema: previewOutputSchema },
  { name: 'flaky', title: 'Output of `redfirst flaky --json`', schema: flakyOutputSchema },
  { name: 'durations', title: 'Output of `redfirst durations --json`', schema: durationsOutputSchema },
  { name: 'coverage', title: 'Output of `redfirst coverage --json`', schema: coverageOutputSchema },
  { name: 'prove', title: 'Output of `redfirst prove --json`', schema: proveOutputSchema },
  { name: 'bisect', title: 'Output of `redfirst bisect --json`', schema: bisectOutputSchema },
  {
    name: 'config-check',
    title: 'Output of `redfirst config check --json`',
    schema: configCheckOutputSchema,
  },
  { name: 'reproduce', title: 'Output of `redfirst reproduce --json`', schema: reproduceOutputSchema },
  { name: 'verify', title: 'Output of `redfirst verify --json`', schema: verifyOutputSchema },
  { name: 'sla', title: 'Output of `redfirst sla --json`', schema: slaOutputSchema },
  {
    name: 'history-stats',
    title: 'Output of `redfirst history stats --json`',
    schema: historyStatsOutputSchema,
  },
  {
    name: 'history-record',
    title: 'One line of `redfirst history export` (redfirst/history@1)',
    schema: historyRecordSchema,
  },
];

/** What people write: defaults fill in the rest. */
const written = [{ name: 'config', title: 'The config, `.github/redfirst.yml`', schema: configSchema }];

/** Writes one JSON Schema (draft 2020-12) a published document into `folder`. */
export async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const documents = [
    ...published.map(({ schema, ...about }) => ({ ...about, json: z.toJSONSchema(schema) })),
    ...written.map(({ schema, ...about }) => ({ ...about, json: z.toJSONSchema(schema, { io: 'input' }) })),
  ];
  for (const { name, title, json } of documents)
    await writeFile(join(folder, `${name}.schema.json`), `${JSON.stringify({ title, ...json }, null, 2)}\n`);
}
