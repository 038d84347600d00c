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

export {
  listed
};
