import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { globSync } from 'tinyglobby';
import { importsOf, type Sources, violations } from './rules.ts';

const root = join(import.meta.dirname, '../..');

function realSources(): Map<string, string> {
  const paths = globSync(['src/**/*.ts', 'app/**/*.ts'], { cwd: root }).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The real sources with one line put in front of one file: a wall crossed. */
function crossed(path: string, line: string): Sources {
  const sources = realSources();
  sources.set(path, `${line}\n${sources.get(path) ?? ''}`);
  return sources;
}

describe('the architecture', () => {
  it('holds in every file of src and app', () => {
    expect(violations(realSources())).toEqual([]);
  });

  it('is read from all the imports that there are', () => {
    const imports = [...realSources().values()].flatMap(importsOf).length;
    const lines = [...realSources().values()].flatMap(
      (text) => text.match(/^(?:import|export) .*from '|^} from '|^import '/gm) ?? [],
    );
    expect(imports).toBeGreaterThanOrEqual(lines.length);
    expect(lines.length).toBeGreaterThan(50);
  });

  const walls: { wall: string; path: string; line: string; says: RegExp }[] = [
    {
      wall: 'a stage that imports a shell',
      path: 'src/analysis/analyse.ts',
      line: "import { EXIT } from '#src/cli/exit.ts';",
      says: /src\/analysis may not see src\/cli/,
    },
    {
      wall: 'one stage that imports another',
      path: 'src/render/check.ts',
      line: "import { countTests } from '#src/analysis/counts.ts';",
      says: /src\/render may not see src\/analysis/,
    },
    {
      wall: 'a type-only import across a wall',
      path: 'src/ingest/formats.ts',
      line: "import type { Triage } from '#src/triage.ts';",
      says: /src\/ingest may not see src$/,
    },
    {
      wall: 'a relative import across a wall',
      path: 'src/model/coverage.ts',
      line: "export { isAncestor } from '../analysis/commit-order.ts';",
      says: /src\/model may not see src\/analysis/,
    },
    {
      wall: 'a dynamic import across a wall',
      path: 'src/render/check.ts',
      line: "const late = import('../cli/exit.ts');",
      says: /src\/render may not see src\/cli/,
    },
    {
      wall: 'a stage that imports the app',
      path: 'src/triage.ts',
      line: "import { readAppEnvironment } from '../app/environment.ts';",
      says: /src may not see app/,
    },
    {
      wall: 'node:* in a pure folder',
      path: 'src/ingest/formats.ts',
      line: "import { readFileSync } from 'node:fs';",
      says: /imports node:fs: it must be pure/,
    },
    {
      wall: 'the environment outside the shells',
      path: 'src/config/defaults.ts',
      line: 'const home = process.env.HOME;',
      says: /reaches for process/,
    },
    {
      wall: 'the clock outside the shells',
      path: 'src/analysis/sla.ts',
      line: 'const now = new Date();',
      says: /reaches for the clock/,
    },
    {
      wall: 'randomness in a pure folder',
      path: 'src/render/check.ts',
      line: 'const dice = Math.random();',
      says: /reaches for randomness/,
    },
    {
      wall: 'fast-xml-parser outside its file',
      path: 'src/ingest/junit.ts',
      line: "import { XMLParser } from 'fast-xml-parser';",
      says: /XML is parsed behind one file/,
    },
    {
      wall: 'a second spawner of processes',
      path: 'src/action/main.ts',
      line: "import { spawn } from 'node:child_process';",
      says: /processes are spawned in one place/,
    },
    {
      wall: 'the environment by way of node:process',
      path: 'src/checkout/git.ts',
      line: "import { env } from 'node:process';",
      says: /the environment is the shells/,
    },
    {
      wall: 'a folder that the design does not know',
      path: 'src/utils/strings.ts',
      line: 'export const x = 1;',
      says: /src\/utils is no folder of the design/,
    },
  ];
  it.each(walls)('is red on $wall', ({ path, line, says }) => {
    expect(violations(crossed(path, line))).toEqual([expect.stringMatching(says)]);
  });

  const ways: [line: string, says: RegExp][] = [
    ["import fs from 'fs';", /imports fs: it must be pure/],
    ["import { spawn } from 'child_process';", /processes are spawned in one place/],
    ['const fs = await import(`node:fs`);', /a computed import/],
    ["const fs = require('node:fs');", /require/],
    ['const { env } = process;', /process/],
    ["const home = process['env'];", /process/],
    ['const home = process?.env;', /process/],
    ['const clock = Date.now;', /the clock/],
    ['const { now } = Date;', /the clock/],
    ['const now = new Date;', /the clock/],
    ['const now = Date();', /the clock/],
    ['const dice = [1].map(Math.random);', /randomness/],
    ["const id = crypto['randomUUID']();", /randomness/],
    ["await fetch('https://example.invalid');", /the network/],
    ['setTimeout(() => {}, 1);', /timers/],
    ["const glob = 'src/*'; const home = process.env; /** A comment. */", /process/],
  ];
  it.each(ways)('is red on %s in a pure folder', (line, says) => {
    const found = violations(new Map([['src/analysis/a.ts', line]]));
    expect(found.join('\n')).toMatch(says);
  });

  it('is red on an import cycle', () => {
    const sources: Sources = new Map([
      ['src/model/a.ts', "import { b } from './b.ts';"],
      ['src/model/b.ts', "import { c } from './c.ts';"],
      ['src/model/c.ts', "import { a } from './a.ts';"],
    ]);
    expect(violations(sources)).toEqual(['import cycle: src/model/a.ts -> src/model/b.ts -> src/model/c.ts']);
  });

  it('lets comments and strings speak of the clock', () => {
    const sources: Sources = new Map([
      ['src/model/a.ts', "// new Date() is not for here\nexport const text = 'Date.now()';"],
    ]);
    expect(violations(sources)).toEqual([]);
  });
});

describe('the fake GitHub', () => {
  /** What files below test/support import from outside their own folder. */
  function reaches(files: ReadonlyMap<string, string>): string[] {
    return [...files].flatMap(([path, text]) =>
      importsOf(text)
        .map(({ specifier }) => specifier)
        .filter((specifier) => specifier.startsWith('#') || /(?:^|\/)\.\.\/.*\.\.\//.test(specifier))
        .filter((specifier) => !isBelow('test/support', path, specifier))
        .map((specifier) => `${path} imports ${specifier}`),
    );
  }

  function isBelow(folder: string, from: string, specifier: string): boolean {
    return !specifier.startsWith('#') && posix.join(posix.dirname(from), specifier).startsWith(`${folder}/`);
  }

  const folder = 'test/support/{fake-github,documented-github}/**/*.ts';

  it('imports nothing from src or app, so that it can judge them', () => {
    const paths = globSync([folder], { cwd: root });
    expect(paths.length).toBeGreaterThan(20);
    expect(reaches(new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])))).toEqual([]);
  });

  it.each([
    "import { x } from '#src/model/x.ts';",
    "import type { X } from '../../../src/model/x.ts';",
    "const { x } = await import('../../../../app/x.ts');",
  ])('is red on %s', (line) => {
    expect(reaches(new Map([['test/support/fake-github/resources/a.ts', line]]))).toHaveLength(1);
  });
});
