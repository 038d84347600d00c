// Writes the tables of README.md and the documents: commands, inputs and outputs from action.yml and app/action.yml, severities from
// the default config, settings from the config's schema, the App's environment from its own, and the workflows as `redfirst init`
// writes them.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { COMMANDS } from '#src/analysis/command.ts';
import { DEFAULT_CONFIG } from '#src/config/defaults.ts';
import { configSchema } from '#src/config/schema.ts';
import { TRIAGE_PATH } from '#src/init/triage-workflow.ts';
import { SEVERITIES } from '#src/model/severities.ts';
import { environmentSchema } from '../app/environment.ts';
import { documentedFile } from './documented-workflows.ts';

const TESTS = '.github/workflows/tests.yml';

interface ActionFile {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
}

/** The documents, and what stands in each of their marked blocks. */
async function blocks(root: string): Promise<Record<string, Record<string, string>>> {
  const actionIn = async (path: string): Promise<string> => {
    const action: ActionFile = parse(await readFile(join(root, path), 'utf8'));
    return `${inputTable(action)}\n\n${outputTable(action)}`;
  };
  const [tests, triaging] = [documentedFile(TESTS), documentedFile(TRIAGE_PATH)];
  return {
    'README.md': {
      'action-example': tests,
      'triage-example': triaging,
      'severity-table': severityTable(),
    },
    'docs/action.md': { 'action-inputs': await actionIn('action.yml') },
    'docs/configuration.md': { 'config-table': configTable() },
    'docs/install-app.md': { 'environment-table': environmentTable() },
    'docs/issues.md': { commands: commandTable() },
    'docs/without-a-server.md': {
      'tests-workflow': tests,
      'triage-workflow': triaging,
      'app-action-inputs': await actionIn('app/action.yml'),
    },
  };
}

/** Rewrites the marked blocks of README.md in the project's root, and of the documents. */
export async function writeReadmeTables(root: string): Promise<void> {
  for (const [document, contents] of Object.entries(await blocks(root))) {
    const path = join(root, document);
    let text = await readFile(path, 'utf8');
    for (const [name, content] of Object.entries(contents))
      text = replaceBlock(text, { document, name, content });
    await writeFile(path, text);
  }
}

function commandTable(): string {
  const rows = COMMANDS.map(({ usage, does }) => `| \`/redfirst ${usage}\` | ${cell(does)} |`);
  return ['| command | what it does |', '|---|---|', ...rows].join('\n');
}

function inputTable({ inputs }: ActionFile): string {
  const rows = Object.entries(inputs).map(([name, input]) => {
    const value = input.default === undefined || input.default === '' ? '' : `\`${input.default}\``;
    return `| \`${name}\` | ${value} | ${cell(input.description)} |`;
  });
  return ['| input | default | what it does |', '|---|---|---|', ...rows].join('\n');
}

function outputTable({ outputs }: ActionFile): string {
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return ['| output | what it holds |', '|---|---|', ...rows].join('\n');
}

function severityTable(): string {
  const rows = SEVERITIES.map((severity) => {
    const rules = DEFAULT_CONFIG.severity.rules.filter((rule) => rule.severity === severity);
    const names = rules.map(({ name, when }) =>
      when.words === undefined ? name : `${name} (${when.words.join(', ')})`,
    );
    return `| ${severity} | ${DEFAULT_CONFIG.sla.hours[severity]} h | ${names.map(cell).join('; ')} |`;
  });
  return ['| severity | SLA | default rules |', '|---|---|---|', ...rows].join('\n');
}

/** What a JSON Schema says of one setting. */
interface Setting {
  description?: string;
  default?: unknown;
  properties?: Record<string, Setting>;
}

function configTable(): string {
  const rows = settingsOf(z.toJSONSchema(configSchema, { io: 'input' }) as Setting, '').map(
    ([name, setting]) => `| \`${name}\` | ${defaultOf(setting)} | ${cell(setting.description ?? '')} |`,
  );
  return ['| setting | default | what it does |', '|---|---|---|', ...rows].join('\n');
}

/** Every setting that has a description, by its dotted name. */
function settingsOf({ properties }: Setting, prefix: string): [string, Setting][] {
  return Object.entries(properties ?? {}).flatMap(([key, setting]): [string, Setting][] =>
    setting.description === undefined
      ? settingsOf(setting, `${prefix}${key}.`)
      : [[`${prefix}${key}`, setting]],
  );
}

function defaultOf(setting: Setting): string {
  const inner = Object.entries(setting.properties ?? {}).map(
    ([key, { default: value }]) => `${key}: ${value}`,
  );
  if (inner.length > 0) return `\`${inner.join(', ')}\``;
  const { default: value } = setting;
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  if (Array.isArray(value)) return `\`${JSON.stringify(value.map(shortly)).replaceAll('|', '\\|')}\``;
  return `\`${String(value)}\``;
}

/** Of an item that has a name, the name: the schema has it whole. */
function shortly(item: unknown): unknown {
  const name: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'name') : undefined;
  return name ?? item;
}

function environmentTable(): string {
  const schema = z.toJSONSchema(environmentSchema, { io: 'input', unrepresentable: 'any' }) as Setting;
  const rows = Object.entries(schema.properties ?? {}).map(
    ([name, setting]) => `| \`${name}\` | ${defaultOf(setting)} | ${cell(setting.description ?? '')} |`,
  );
  return ['| variable | default | what it is |', '|---|---|---|', ...rows].join('\n');
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

function replaceBlock(
  text: string,
  { document, name, content }: { document: string; name: string; content: string },
): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`${document} has no block ${begin} … ${end}; put the two comments back`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}
