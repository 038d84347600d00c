import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/init/project-files.ts
var foreign = /(?:^|\/)(?:build|dist|node_modules|venv|[^/]+\.egg-info|\.(?!github\/)[^/]+)\//, telling = /(?:^|\/)(?:pyproject\.toml|setup\.cfg|setup\.py|\.?pytest\.(?:ini|toml)|tox\.(?:ini|toml)|noxfile\.py|hatch\.toml|\.coveragerc|[Mm]akefile|[\w.-]*requirements[\w.-]*\.(?:txt|in)|requirements\/[^/]+\.(?:txt|in)|action\.ya?ml)$|^\.github\/(?:workflows\/[^/]+\.ya?ml|redfirst\.yml)$/;
function isOwn(path) {
  return !foreign.test(path);
}
function isTelling(path) {
  return isOwn(path) && telling.test(path);
}
function inFolder(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}
function folderOf(path) {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

export {
  isOwn,
  isTelling,
  inFolder,
  folderOf
};
