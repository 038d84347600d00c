// Writes schema/*.schema.json from the zod schemas, so that what is published can't drift from what is checked.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { collectionSchema } from '#src/model/collection.ts';
import { inspectOutputSchema } from '#src/model/inspect-output.ts';
import { previewOutputSchema } from '#src/model/preview-output.ts';

const published = [
  { name: 'collection', title: 'What one job contributed (redfirst/collection@1)', schema: collectionSchema },
  { name: 'inspect', title: 'Output of `redfirst inspect --json`', schema: inspectOutputSchema },
  { name: 'preview', title: 'Output of `redfirst preview --json`', schema: previewOutputSchema },
];

/** Writes one JSON Schema (draft 2020-12) a published document into `folder`. */
export async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, title, schema } of published) {
    const document = { title, ...z.toJSONSchema(schema) };
    await writeFile(join(folder, `${name}.schema.json`), `${JSON.stringify(document, null, 2)}\n`);
  }
}
