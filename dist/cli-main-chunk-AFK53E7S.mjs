import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  configErrorLine
} from "./cli-main-chunk-44QABWAZ.mjs";
import {
  CONFIG_PATH,
  defaultConfig,
  readConfig
} from "./cli-main-chunk-YLQ6GUFU.mjs";
import {
  UsageError
} from "./cli-main-chunk-UE3UED2T.mjs";

// src/cli/load-config.ts
import { join } from "node:path";
async function loadConfig(root, shell) {
  let path = root === null ? null : join(shell.existingFolder(root), CONFIG_PATH);
  if (path === null) return defaultConfig();
  let read = readConfig(await shell.readText(path), { file: path });
  if ("config" in read) return read.config;
  throw new UsageError(`the config can't be used:
${read.errors.map(configErrorLine).join(`
`)}`);
}

export {
  loadConfig
};
