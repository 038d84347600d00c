// Builds dist/: the bundles that the Action and the bin run. The same sources and lock file give the same bytes
// (`scripts/check-clean.ts` holds us to it), so that what is committed can be compared with what is reviewed.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build, type Metafile, type Plugin, transform } from 'esbuild';
import { TEMPLATE } from '#src/history/embedded-template.ts';
import { writePlugin } from './write-plugin.ts';
import { writeReadmeTables } from './write-readme-tables.ts';
import { writeSchemas } from './write-schemas.ts';

const root = dirname(import.meta.dirname);

/**
 * `@actions/core` does not declare that its modules have no effect when they are imported, so without this its OIDC
 * and HTTP client would come along (400 KB) for three functions that write files.
 */
const actionsWithoutSideEffects: Plugin = {
  name: 'actions-without-side-effects',
  setup(setup) {
    setup.onResolve({ filter: /^@actions\// }, async (args) => {
      if (args.pluginData === 'resolved') return undefined;
      const { kind, resolveDir, importer } = args;
      const resolved = await setup.resolve(args.path, { kind, resolveDir, importer, pluginData: 'resolved' });
      return { ...resolved, sideEffects: false };
    });
  },
};

/**
 * To import Node's `process` as a module costs 3 ms at every start, since all that it offers is looked at; the global is the
 * same object.
 */
const processAsGlobal: Plugin = {
  name: 'process-as-global',
  setup(setup) {
    setup.onResolve({ filter: /^(?:node:)?process$/ }, () => ({ path: 'process', namespace: 'global' }));
    setup.onLoad({ filter: /^process$/, namespace: 'global' }, () => ({
      contents: 'module.exports = process;',
    }));
  },
};

/**
 * What others wrote beside their code is no part of a bundle; of ours it may help who reads its diff. Names within it may go as well
 * where each byte counts: of packages that ask no function for its name.
 */
function packagesShortened(minifyIdentifiers: boolean): Plugin {
  return {
    name: 'packages-shortened',
    setup(setup) {
      setup.onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => {
        const options = { minifyWhitespace: true, legalComments: 'none', charset: 'utf8' } as const;
        const { code } = await transform(await readFile(path, 'utf8'), { ...options, minifyIdentifiers });
        return { contents: code };
      });
    },
  };
}

interface Bundle {
  entry: string;
  outfile: string;
  target: string;
  /** The bundle's first line. */
  banner?: string;
  /** What it imports only when it is needed becomes files of their own beside it: `inspect` must not wait for `preview`. */
  splitting?: boolean;
  /** It is held to a size: each job of a workflow loads it. */
  isSmall?: boolean;
}

/** CommonJS parts (Probot's, pino's, yaml, pg) call `require` for Node's own modules, which an ES module does not have. */
const requireForCommonJs =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

const bundles: Bundle[] = [
  {
    entry: 'src/action/main.ts',
    outfile: 'dist/collect.mjs',
    target: 'node20',
    splitting: true,
    isSmall: true,
  },
  { entry: 'src/cli/start.ts', outfile: 'dist/cli.mjs', target: 'node12.20', banner: '#!/usr/bin/env node' },
  {
    entry: 'src/cli/main.ts',
    outfile: 'dist/cli-main.mjs',
    target: 'node22.12',
    banner: requireForCommonJs,
    splitting: true,
  },
  { entry: 'app/main.ts', outfile: 'dist/app-main.mjs', target: 'node22.12', banner: requireForCommonJs },
  {
    entry: 'app/action-main.ts',
    outfile: 'dist/app-action.mjs',
    target: 'node24',
    banner: requireForCommonJs,
  },
];

/** PGlite looks for these beside the bundle. */
const embeddedDatabase = ['pglite.wasm', 'pglite.data', 'initdb.wasm'];

async function buildBundle({
  entry,
  outfile,
  target,
  banner,
  splitting = false,
  isSmall = false,
}: Bundle): Promise<Metafile> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: basename(outfile, '.mjs') }],
    outdir: dirname(outfile),
    outExtension: { '.js': '.mjs' },
    splitting,
    chunkNames: `${basename(outfile, '.mjs')}-[name]-[hash]`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target,
    charset: 'utf8',
    legalComments: 'none',
    external: ['./cli-main.mjs'],
    plugins: [actionsWithoutSideEffects, processAsGlobal, packagesShortened(isSmall)],
    metafile: true,
    logLevel: 'warning',
    // Readable, so that a reviewer can follow the diff of a bundle; syntax only is made shorter.
    minifySyntax: true,
    ...(banner === undefined ? {} : { banner: { js: banner } }),
  });
  return result.metafile;
}

/** The licences of all packages whose code ended up in a bundle, as their terms ask. */
async function thirdPartyLicences(metafiles: Metafile[]): Promise<string> {
  const folders = new Set<string>();
  for (const { outputs } of metafiles)
    for (const { inputs } of Object.values(outputs))
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
      }
  const entries: string[] = [];
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    const text = await licenceText(join(root, folder));
    entries.push(`## ${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  return `Code of these packages is part of the bundles in this folder.\n\n${entries.join('\n')}`;
}

async function licenceText(folder: string): Promise<string> {
  for (const name of ['LICENSE', 'LICENSE.md', 'license', 'LICENSE.txt', 'LICENCE', 'license.md']) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (text !== undefined) return text.replaceAll('\r\n', '\n');
  }
  return 'No licence file in the package; see its package.json.';
}

await rm(join(root, 'dist'), { recursive: true, force: true });
await mkdir(join(root, 'dist'));
const metafiles = await Promise.all(bundles.map(buildBundle));
for (const file of embeddedDatabase)
  await copyFile(join(root, 'node_modules/@electric-sql/pglite/dist', file), join(root, 'dist', file));
await copyFile(join(root, 'src/history', TEMPLATE), join(root, 'dist', TEMPLATE));
await writePlugin(join(root, 'src/pytest/plugin'), join(root, 'dist/pytest'));
await writeFile(join(root, 'dist/THIRD-PARTY-LICENCES.md'), await thirdPartyLicences(metafiles));
await writeSchemas(join(root, 'schema'));
await writeReadmeTables(root);
for (const { outputs } of metafiles)
  for (const [file, { bytes }] of Object.entries(outputs))
    console.log(`${file} ${Math.round(bytes / 1000)} kB`);
