// Writes schema/*.schema.json from the zod schemas, so that what is published can't drift from what is checked.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { configSchema } from '#src/config/schema.ts';
import { collectionSchema } from '#src/model/collection.ts';
import { inspectOutputSchema } from '#src/model/inspect-output.ts';
import { previewOutputSchema } from '#src/model/preview-output.ts';

const published = [
  { name: 'collection', title: 'What one job contributed (redfirst/collection@1)', schema: collectionSchema },
  { name: 'inspect', title: 'Output of `redfirst inspect --json`', schema: inspectOutputSchema },
  { name: 'preview', title: 'Output of `redfirst preview --json`', schema: previewOutputSchema },
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
