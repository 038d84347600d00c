import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/model/outcome-order.ts
var WORST_FIRST = [
  "failed",
  "error",
  "unknown",
  "xfailed",
  "xpassed",
  "passed",
  "skipped"
];
function compareOutcomes(a, b) {
  return WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b);
}
function worstOf(items) {
  let worst = items[0];
  for (let item of items)
    worst !== void 0 && compareOutcomes(item.outcome, worst.outcome) < 0 && (worst = item);
  return worst;
}
function isFailing(outcome) {
  return outcome === "failed" || outcome === "error";
}

export {
  worstOf,
  isFailing
};
