/** What a repository holds, as far as it tells how its tests are run. Paths use `/`, relative to its top folder. */
export interface ProjectFiles {
  /** Of the repository's own files, sorted. */
  paths: readonly string[];
  /** By path: the text of those files that `isTelling` names. */
  texts: ReadonlyMap<string, string>;
}

/** Where somebody else's or built copies lie. Of the hidden folders only `.github` says anything of tests. */
const foreign = /(?:^|\/)(?:build|dist|node_modules|venv|[^/]+\.egg-info|\.(?!github\/)[^/]+)\//;

/** Files that say how a Python project is tested: the settings of its tools, its workflows and its own actions. */
const telling =
  /(?:^|\/)(?:pyproject\.toml|setup\.cfg|setup\.py|\.?pytest\.(?:ini|toml)|tox\.(?:ini|toml)|noxfile\.py|hatch\.toml|\.coveragerc|[Mm]akefile|[\w.-]*requirements[\w.-]*\.(?:txt|in)|requirements\/[^/]+\.(?:txt|in)|action\.ya?ml)$|^\.github\/(?:workflows\/[^/]+\.ya?ml|redfirst\.yml)$/;

/** Whether a file is the repository's own, and no copy that a build or a tool left. */
export function isOwn(path: string): boolean {
  return !foreign.test(path);
}

/** Whether the text of a file is needed. */
export function isTelling(path: string): boolean {
  return isOwn(path) && telling.test(path);
}

/** The path of a file in a folder; '' is the repository's top folder. */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The folder of a path; '' for the top folder. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
