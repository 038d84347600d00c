// Makes the template from which a new embedded database starts: an empty one, as PostgreSQL's own initdb leaves it. To be run
// by hand when PGlite is updated; what it writes is committed, since no two of them are equal to the byte.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { TEMPLATE } from '#src/history/embedded-template.ts';

const database = await PGlite.create();
const archive = Buffer.from(await (await database.dumpDataDir('none')).arrayBuffer());
await database.close();
const packed = brotliCompressSync(archive, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    // PostgreSQL makes three databases, which are all but equal and megabytes apart.
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: archive.length,
  },
});
await writeFile(join(import.meta.dirname, '../src/history', TEMPLATE), packed);
console.log(`${TEMPLATE} ${Math.round(packed.length / 1000)} kB`);
