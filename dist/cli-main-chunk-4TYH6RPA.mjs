import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/model/by-text.ts
function byText(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}
function byNodeId(a, b) {
  return byText(a.nodeId, b.nodeId) || byText(a.rootdir, b.rootdir);
}

export {
  byText,
  byNodeId
};
