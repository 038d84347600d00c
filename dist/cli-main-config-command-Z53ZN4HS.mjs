import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  configChangeText
} from "./cli-main-chunk-LLFGGIL5.mjs";
import {
  configErrorLine
} from "./cli-main-chunk-44QABWAZ.mjs";
import {
  CONFIG_PATH,
  defaultConfig,
  isKeys,
  readConfig
} from "./cli-main-chunk-YLQ6GUFU.mjs";
import {
  counted
} from "./cli-main-chunk-XYX7VQRD.mjs";
import {
  escapeLog
} from "./cli-main-chunk-XCFJM4Z4.mjs";
import "./cli-main-chunk-BWJDDQSS.mjs";
import {
  EXIT,
  UsageError
} from "./cli-main-chunk-UE3UED2T.mjs";
import "./cli-main-chunk-4D2ZZIUU.mjs";
import "./cli-main-chunk-2DWAJZTW.mjs";

// src/cli/config-command.ts
import { join } from "node:path";

// src/config/config-changes.ts
import { isDeepStrictEqual } from "node:util";
function configChanges(from, to) {
  return changesBelow(from, to, "");
}
function changesBelow(from, to, path) {
  return isKeys(from) && isKeys(to) ? [.../* @__PURE__ */ new Set([...Object.keys(to), ...Object.keys(from)])].flatMap(
    (key) => changesBelow(from[key], to[key], path === "" ? key : `${path}.${key}`)
  ) : isDeepStrictEqual(from, to) ? [] : [{ path, from: asJson(from), to: asJson(to) }];
}
function asJson(value) {
  return JSON.parse(JSON.stringify(value ?? null));
}

// src/cli/config-command.ts
async function configCommand(request, shell) {
  let given = await givenConfig(request, shell), read = readConfig(given.text, { file: given.file }), document = checkDocument(given, read);
  if ("errors" in read) for (let error of read.errors) shell.sayOf(configErrorLine(error));
  return request.json ? shell.print(JSON.stringify(document, null, 2)) : document.valid && shell.print(escapeLog(summary(document))), document.valid ? EXIT.done : EXIT.usage;
}
async function givenConfig({ file }, shell) {
  if (file === null)
    return { file: CONFIG_PATH, text: await shell.readText(join(shell.currentFolder(), CONFIG_PATH)) };
  let text = await shell.readText(file);
  if (text === null)
    throw new UsageError(`${file} does not exist. Name a config, or none for ${CONFIG_PATH}.`);
  return { file, text };
}
function checkDocument({ file, text }, read) {
  let about = { schema: "redfirst/config-check@1", file, exists: text !== null };
  if ("errors" in read)
    return {
      ...about,
      valid: !1,
      errors: read.errors.map(({ place, path, message }) => ({
        ...place ?? { line: 1, column: 1 },
        path,
        message
      })),
      changes: []
    };
  let changes = configChanges(defaultConfig(), read.config);
  return {
    ...about,
    valid: !0,
    errors: [],
    changes: changes.map(({ path, from, to }) => ({ path, default: from, value: to }))
  };
}
function summary({ file, exists, changes }) {
  if (!exists) return `There is no ${file} here: the defaults hold.`;
  if (changes.length === 0) return `${file} is right and says nothing but the defaults.`;
  let texts = changes.map(({ path, default: from, value: to }) => configChangeText({ path, from, to }));
  return `${file} is right; ${counted(changes.length, "setting deviates", "settings deviate")} from the defaults: ${texts.join(", ")}`;
}
export {
  configCommand
};
