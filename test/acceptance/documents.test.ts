import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { TRIAGE_PATH, triageWorkflow } from '#src/init/triage-workflow.ts';
import { documents } from '../support/documents.ts';
import { projectRoot, runCli } from '../support/run-cli.ts';
import { folderWith } from '../support/written-files.ts';

const all = documents();
const byPath = new Map(all.map((document) => [document.path, document]));

interface ConfigSchema {
  properties?: Record<string, ConfigSchema>;
  items?: ConfigSchema;
}
const schema: ConfigSchema = JSON.parse(readFileSync(join(projectRoot, 'schema/config.schema.json'), 'utf8'));

/** Whether the config has the dotted key; of lists, the keys of their items. */
function isSetting(path: string): boolean {
  let at: ConfigSchema | undefined = schema;
  for (const key of path.split('.')) at = (at?.properties ?? at?.items?.properties)?.[key];
  return at !== undefined;
}

describe('the links of the documents', () => {
  it.each([...byPath])('of %s lead to files and headings that exist', (path, { links }) => {
    const inside = links.filter((link) => !/^[a-z]+:/.test(link));
    const broken = inside.filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : normalize(join(dirname(path), file));
      const isThere = existsSync(join(projectRoot, target));
      return !isThere || (anchor !== undefined && !(byPath.get(target)?.anchors.has(anchor) ?? false));
    });
    expect(broken).toEqual([]);
    // SECURITY.md and CONTRIBUTING.md may stand alone.
    if (path.startsWith('docs/') || path === 'README.md') expect(inside.length).toBeGreaterThan(0);
  });

  it('reach every document from the README', () => {
    const linked = new Set(byPath.get('README.md')?.links.map((link) => link.split('#')[0]));
    expect([...byPath.keys()].filter((path) => path !== 'README.md' && !linked.has(path))).toEqual([]);
  });
});

/** Every command line of ours that a document shows: `redfirst …`, or by the bundle. */
function shownCommands(): string[][] {
  const lines = all.flatMap(({ spans, blocks }) => [
    ...spans,
    ...blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.split('\n')),
  ]);
  return lines.flatMap((line) => {
    const [, command] =
      /(?:^|&& )(?:[A-Z_]+=\S+ )*(?:redfirst|node dist\/cli\.mjs) ([a-z].*)/.exec(line) ?? [];
    return command === undefined
      ? []
      : [
          command
            .replace(/ #.*/, '')
            .replace(/'[^']*'/g, 'quoted')
            .split(' '),
        ];
  });
}

describe('the commands that the documents show', () => {
  it('are known, with each option', async () => {
    const helps = new Map<string, string>();
    const helpOf = async (words: readonly string[]): Promise<string> => {
      const name = words.join(' ');
      const known = helps.get(name);
      if (known !== undefined) return known;
      const { status, stdout } = await runCli([...words, '--help']);
      const help = status === 0 ? stdout : '';
      helps.set(name, help);
      return help;
    };
    const unknown: string[] = [];
    const commands = shownCommands();
    for (const words of commands) {
      const [command = '', second = ''] = words;
      const name =
        /^(?:history|config)$/.test(command) && /^[a-z]+$/.test(second) ? [command, second] : [command];
      const help = await helpOf(name);
      if (!help.startsWith(`Usage: redfirst ${name.join(' ')} `)) unknown.push(words.join(' '));
      const options = words.flatMap((word) => /^--[a-z-]+/.exec(word)?.[0] ?? []);
      unknown.push(
        ...options.filter((option) => !help.includes(`${option} `)).map((option) => `${name} ${option}`),
      );
    }
    expect(unknown).toEqual([]);
    expect(helps.size).toBeGreaterThanOrEqual(15);
  }, 120_000);
});

describe('the settings that the documents name', () => {
  it('exist, each by the name that it has', () => {
    const dotted = all.flatMap(({ path, spans }) =>
      spans.flatMap((span) => {
        const [, key = ''] = /^([a-z]+(?:\.[A-Za-z0-9]+)+)(?::.*)?$/.exec(span) ?? [];
        return key === '' ||
          /\.(?:md|ya?ml|json|xml|py|mjs|ts|toml|ini|cfg|com|lock|meta|lcov|pem|token|png)$/.test(key)
          ? []
          : [[path, key] as const];
      }),
    );
    expect(dotted.filter(([, key]) => !isSetting(key))).toEqual([]);
    expect(dotted.length).toBeGreaterThan(60);
  });

  it('are in force as they are shown in whole files', async () => {
    const shown = all
      .flatMap(({ blocks }) => blocks)
      .filter(({ language, text }) => language === 'yaml' && isSetting(/^([a-z]+):/m.exec(text)?.[1] ?? '-'));
    expect(shown.length).toBe(4);
    for (const { text } of shown) {
      const root = folderWith({ '.github/redfirst.yml': text });
      const { status, stderr } = await runCli(['config', 'check', join(root, '.github/redfirst.yml')]);
      expect([status, stderr]).toEqual([0, '']);
    }
  });

  it('are inputs of the Action where a workflow gives it some', () => {
    const inputsOf = (path: string) =>
      new Set(Object.keys(parse(readFileSync(join(projectRoot, path), 'utf8')).inputs));
    const known = { '': inputsOf('action.yml'), '/app': inputsOf('app/action.yml') };
    const given = all.flatMap(({ blocks }) =>
      blocks
        .filter(({ language }) => language === 'yaml')
        .flatMap(({ text }) => [
          ...text.matchAll(
            /uses: redfirst\/redfirst(\/app)?@v0\n(?: +if: .*\n)?( +)with:\n((?:\2 +.*(?:\n|$))+)/g,
          ),
        ])
        .flatMap(([, action = '', indent = '', inputs = '']) =>
          [...inputs.matchAll(new RegExp(`^${indent}  ([a-z-]+):`, 'gm'))].map(([, name = '']) => ({
            action,
            name,
          })),
        ),
    );
    expect(given.length).toBeGreaterThan(5);
    expect(given.filter(({ action, name }) => !known[action as '' | '/app'].has(name))).toEqual([]);
  });
});

describe('the tables of permissions in the README', () => {
  const tableOf = (heading: string): Record<string, string> =>
    Object.fromEntries(
      (byPath.get('README.md')?.tables.get(heading) ?? []).map(([permission = '', why = '']) => {
        expect(why.length).toBeGreaterThan(10);
        const [name = '', level = ''] = permission.split(': ');
        return [name.toLowerCase().replaceAll(' ', '-'), level];
      }),
    );
  const jobOf = (workflow: string): Record<string, string> => {
    const { permissions, jobs } = parse(workflow) as {
      permissions: object;
      jobs: Record<string, { permissions: Record<string, string> }>;
    };
    expect(permissions).toEqual({});
    return Object.values(jobs)[0]?.permissions ?? {};
  };
  const blockOf = (name: string): string =>
    byPath.get('README.md')?.blocks.find(({ text }) => text.startsWith(`# ${name}\n`))?.text ?? '';

  it('are those of the workflows that `redfirst init` writes and the README shows', () => {
    expect(tableOf('The job that tests')).toEqual(jobOf(blockOf('.github/workflows/tests.yml')));
    expect(tableOf('The app as an action')).toEqual(jobOf(triageWorkflow(['Tests'])));
    expect(tableOf('The app as an action')).toEqual(jobOf(blockOf(TRIAGE_PATH)));
  });

  it('give the App what the app as an action has, and what GitHub gives to every App', () => {
    expect(tableOf('The App, served')).toEqual({ ...tableOf('The app as an action'), metadata: 'read' });
  });
});
