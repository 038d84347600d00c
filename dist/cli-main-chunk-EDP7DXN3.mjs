import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/model/listed.ts
function listed(names, {
  most,
  separator,
  longest = Number.POSITIVE_INFINITY
}) {
  let more = names.length - most, shown = names.slice(0, most).map((name) => name.length > longest ? `${name.slice(0, longest)}…` : name).join(separator);
  return more > 0 ? `${shown} and ${more} more` : shown;
}

// src/analysis/failing.ts
function isFailing(test) {
  return test.outcome === "failed" || test.outcome === "error";
}
var UNDESCRIBED = {
  kind: "failure",
  phase: "call",
  type: "",
  message: "",
  location: null,
  frames: [],
  excerpt: ""
};
function failureOf(test) {
  for (let at = test.attempts.length - 1; at >= 0; at -= 1) {
    let failure = test.attempts[at]?.failure;
    if (failure !== void 0) return failure;
  }
  return UNDESCRIBED;
}

export {
  listed,
  isFailing,
  UNDESCRIBED,
  failureOf
};
