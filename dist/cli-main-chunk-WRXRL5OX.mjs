import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/history/database-folder.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
function databaseIn(folder) {
  return join(folder, "database");
}
function hasDatabase(folder) {
  return existsSync(databaseIn(folder));
}

export {
  databaseIn,
  hasDatabase
};
