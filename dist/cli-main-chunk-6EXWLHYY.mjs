import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/analysis/test-name.ts
function pathOfNodeId(nodeId) {
  let end = nodeId.indexOf("::");
  if (end < 0) return nodeId;
  let path = nodeId.slice(0, end);
  return /\.\w+$/.test(path) ? path : path + (/^[^[]*?\/[^[/]*?\.\w+(?=::|$)/.exec(nodeId.slice(end))?.[0] ?? "");
}
function nameOfNodeId(nodeId) {
  let name = nodeId.slice(pathOfNodeId(nodeId).length + 2), parameters = name.indexOf("[");
  return parameters < 0 ? name : name.slice(0, parameters);
}
function fileOfTest({
  nodeId,
  rootdir,
  file = null
}) {
  if (file !== null) return file;
  let path = pathOfNodeId(nodeId);
  return rootdir === "" ? path : `${rootdir}/${path}`;
}

export {
  pathOfNodeId,
  nameOfNodeId,
  fileOfTest
};
