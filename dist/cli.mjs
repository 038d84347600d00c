#!/usr/bin/env node

// src/cli/start.ts
import { setFlagsFromString } from "node:v8";
var needed = [22, 12], [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
major > 22 || major === needed[0] && minor >= 12 ? (setFlagsFromString("--semi-space-growth-factor=1"), setFlagsFromString("--max-inlined-bytecode-size-cumulative=200"), import("./cli-main.mjs")) : (console.error(
  `redfirst needs Node ${needed.join(".")} or newer and this is ${process.versions.node}: install Node 24, or run it by \`npx -p node@24 -p redfirst redfirst\`.`
), process.exitCode = 2);
