import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/model/config-error.ts
function configErrorLine({ file, place, path, message }) {
  return [place === null ? file : `${file}:${place.line}:${place.column}`, ...path === "" ? [] : [path], message].join(": ");
}

export {
  configErrorLine
};
