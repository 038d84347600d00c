import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

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
  isFailing,
  UNDESCRIBED,
  failureOf
};
