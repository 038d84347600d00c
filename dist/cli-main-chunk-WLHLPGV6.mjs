import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/analysis/shell-quote.ts
function quotePosix(argument) {
  return `'${argument.replaceAll("'", "'\\''")}'`;
}
function quotePowerShell(argument) {
  return `'${argument.replace(/['\u2018\u2019\u201a\u201b]/g, "$&$&")}'`;
}

export {
  quotePosix,
  quotePowerShell
};
