import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/checkout/checkout-folder.ts
import { realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
function checkoutFolder(root, packages = []) {
  let realRoot = realPath(root), known = /* @__PURE__ */ new Map(), look = (path) => {
    if (realRoot === null || !isInner(path)) return null;
    let slash = path.lastIndexOf("/");
    if (slash > 0 && kindOf(path.slice(0, slash)) !== "folder") return null;
    let stats = statsOf(join(realRoot, path));
    if (stats === null) return null;
    let real = realPath(join(realRoot, path));
    return real === null || real !== realRoot && !real.startsWith(withSeparator(realRoot)) ? null : stats.isFile() ? "file" : stats.isDirectory() ? "folder" : null;
  }, kindOf = (path) => {
    let kind = known.get(path);
    return kind === void 0 && (kind = look(path), known.set(path, kind)), kind;
  };
  return { packages, kind: kindOf };
}
function isInner(path) {
  return path.length > 4096 || path.startsWith("/") || path.includes("\0") || path.includes("\\") || /^[A-Za-z]:/.test(path) ? !1 : !path.split("/").includes("..");
}
function statsOf(path) {
  try {
    return statSync(path, { throwIfNoEntry: !1 }) ?? null;
  } catch {
    return null;
  }
}
function realPath(path) {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
function withSeparator(folder) {
  return folder.endsWith(sep) ? folder : folder + sep;
}

export {
  checkoutFolder
};
