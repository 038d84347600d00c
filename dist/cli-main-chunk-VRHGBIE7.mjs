import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  plainLine
} from "./cli-main-chunk-4K6YP7PI.mjs";
import {
  cut
} from "./cli-main-chunk-XCFJM4Z4.mjs";
import {
  redact
} from "./cli-main-chunk-UE3UED2T.mjs";

// src/render/terminal-problems.ts
function problemLines(problems) {
  return problems.length === 0 ? [] : [
    plainLine(""),
    { text: "Reports that could not be read, or not with certainty", style: "yellow" },
    ...problems.map(
      ({ file, kind, at, message }) => plainLine(
        `- ${cut(file, 300)}${at === void 0 ? "" : ` (${at})`}: ${kind}: ${cut(redact(message), 600)}`
      )
    )
  ];
}

export {
  problemLines
};
