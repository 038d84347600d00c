import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/model/config-change.ts
function configChangeText({ path, from, to }) {
  if (Array.isArray(from) && Array.isArray(to)) {
    let items = listChange(from, to);
    if (items !== null) return `${path}: ${items}`;
  }
  return `${path}: ${valueText(from)} → ${valueText(to)}`;
}
function listChange(from, to) {
  let [before, after] = [byName(from), byName(to)];
  if (before === null || after === null) return null;
  let parts = [
    named(
      [...after.keys()].filter((name) => !before.has(name)),
      "added"
    ),
    named(
      [...before.keys()].filter((name) => !after.has(name)),
      "removed"
    ),
    named(
      [...after].filter(([name, item]) => before.has(name) && before.get(name) !== item).map(([name]) => name),
      "changed"
    )
  ].filter((part) => part !== null);
  return parts.length === 0 ? "in another order" : parts.join("; ");
}
function byName(items) {
  let found = /* @__PURE__ */ new Map();
  for (let item of items) {
    let name = typeof item == "object" && item !== null ? Reflect.get(item, "name") : void 0;
    if (typeof name != "string") return null;
    found.set(name, JSON.stringify(item));
  }
  return found;
}
function named(names, what) {
  if (names.length === 0) return null;
  let more = names.length - 5;
  return `${names.slice(0, 5).map(short).join(", ")}${more > 0 ? ` and ${more} more` : ""} ${what}`;
}
function valueText(value) {
  return value === null ? "not set" : short(typeof value == "string" ? value : JSON.stringify(value));
}
function short(text) {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

export {
  configChangeText
};
