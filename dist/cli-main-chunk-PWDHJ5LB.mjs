import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  pathOfNodeId
} from "./cli-main-chunk-6EXWLHYY.mjs";

// src/analysis/test-address.ts
function addressOf({ nodeId }) {
  if (nodeId === "") return { kind: "none" };
  let path = pathOfNodeId(nodeId);
  return canBePath(path) ? canBeArgument(nodeId) && isCutIntoItsNames(path, nodeId.slice(path.length)) ? { kind: "argument", argument: nodeId } : { kind: "ids", argument: path, isFolder: !1 } : { kind: "ids", argument: folderThatCanBe(path), isFolder: !0 };
}
var NO_ARGUMENT = new RegExp("\\0|\\p{Surrogate}", "u"), NO_PATH = new RegExp("\\0|\\p{Surrogate}|\\[|::", "u");
function canBeArgument(text) {
  return !NO_ARGUMENT.test(text);
}
function canBePath(path) {
  return !NO_PATH.test(path);
}
function folderThatCanBe(path) {
  let above = path.slice(0, path.search(NO_PATH)).lastIndexOf("/");
  return above > 0 ? path.slice(0, above) : ".";
}
function isCutIntoItsNames(path, names) {
  let bracket = names.indexOf("["), parts = (bracket < 0 ? names : names.slice(0, bracket)).split("::").slice(1);
  return bracket >= 0 && names.slice(bracket).includes("]::") ? !1 : parts.length < 2 || path.endsWith(".py") && parts.every(isPythonName);
}
function isPythonName(name) {
  return new RegExp("^[\\p{ID_Start}_]\\p{ID_Continue}*$", "u").test(name);
}

export {
  addressOf,
  canBeArgument,
  canBePath
};
