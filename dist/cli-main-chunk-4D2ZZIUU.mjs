import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/model/severities.ts
var SEVERITIES = ["P0", "P1", "P2", "P3"];

export {
  SEVERITIES
};
