import { join } from 'node:path';
import { configChanges } from '#src/config/config-changes.ts';
import { CONFIG_PATH, defaultConfig, readConfig } from '#src/config/read-config.ts';
import { configChangeText } from '#src/model/config-change.ts';
import type { ConfigCheckOutput } from '#src/model/config-check-output.ts';
import { configErrorLine } from '#src/model/config-error.ts';
import { escapeLog } from '#src/render/escape-log.ts';
import { counted } from '#src/render/numbers.ts';
import { EXIT, UsageError } from './exit.ts';
import type { ConfigCheckRequest } from './requests.ts';
import type { Shell } from './shell.ts';

/** A config as the command line was given it. */
interface GivenConfig {
  /** As it is shown. */
  file: string;
  text: string | null;
}

/** `redfirst config check`: 2 when the config is wrong, each error as a line on stderr. Of one file: what its owner sets is not here. */
export async function configCommand(request: ConfigCheckRequest, shell: Shell): Promise<number> {
  const given = await givenConfig(request, shell);
  const read = readConfig(given.text, { file: given.file });
  const document = checkDocument(given, read);
  if ('errors' in read) for (const error of read.errors) shell.sayOf(configErrorLine(error));
  if (request.json) shell.print(JSON.stringify(document, null, 2));
  else if (document.valid) shell.print(escapeLog(summary(document)));
  return document.valid ? EXIT.done : EXIT.usage;
}

async function givenConfig({ file }: ConfigCheckRequest, shell: Shell): Promise<GivenConfig> {
  if (file === null)
    return { file: CONFIG_PATH, text: await shell.readText(join(shell.currentFolder(), CONFIG_PATH)) };
  const text = await shell.readText(file);
  if (text === null)
    throw new UsageError(`${file} does not exist. Name a config, or none for ${CONFIG_PATH}.`);
  return { file, text };
}

function checkDocument({ file, text }: GivenConfig, read: ReturnType<typeof readConfig>): ConfigCheckOutput {
  const about = { schema: 'redfirst/config-check@1' as const, file, exists: text !== null };
  if ('errors' in read)
    return {
      ...about,
      valid: false,
      errors: read.errors.map(({ place, path, message }) => ({
        ...(place ?? { line: 1, column: 1 }),
        path,
        message,
      })),
      changes: [],
    };
  const changes = configChanges(defaultConfig(), read.config);
  return {
    ...about,
    valid: true,
    errors: [],
    changes: changes.map(({ path, from, to }) => ({ path, default: from, value: to })),
  };
}

function summary({ file, exists, changes }: ConfigCheckOutput): string {
  if (!exists) return `There is no ${file} here: the defaults hold.`;
  if (changes.length === 0) return `${file} is right and says nothing but the defaults.`;
  const texts = changes.map(({ path, default: from, value: to }) => configChangeText({ path, from, to }));
  return `${file} is right; ${counted(changes.length, 'setting deviates', 'settings deviate')} from the defaults: ${texts.join(', ')}`;
}
