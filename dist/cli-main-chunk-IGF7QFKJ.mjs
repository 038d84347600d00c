import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/model/version.ts
var VERSION = "0.1.0";

export {
  VERSION
};
