import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  OutsideError,
  UsageError
} from "./cli-main-chunk-UE3UED2T.mjs";

// src/cli/named-repository.ts
import { createHash } from "node:crypto";
var FIRST_MADE_UP = 2 ** 52;
function fullName({ owner, name }) {
  return `${owner}/${name}`;
}
function repositoriesNamed(repositories, wanted) {
  let key = fullName(wanted).toLowerCase();
  return repositories.filter((repository) => fullName(repository).toLowerCase() === key).sort((a, b) => +(a.id >= FIRST_MADE_UP) - +(b.id >= FIRST_MADE_UP) || b.id - a.id);
}
function madeUpRepository({ owner, name }) {
  let hash = createHash("sha256").update(fullName({ owner, name }).toLowerCase()).digest("hex");
  return { id: FIRST_MADE_UP + Number.parseInt(hash.slice(0, 13), 16), owner, name, defaultBranch: "main", isPrivate: !1 };
}

// src/cli/with-history.ts
var DEFAULT_FOLDER = "./redfirst-data";
async function withHistory({ data, mayCreate }, shell, use) {
  let place = placeOf(data, shell.historyVariables);
  if (!mayCreate && "folder" in place && !shell.hasDatabase(place.folder))
    throw new UsageError(
      `There is no history in ${place.folder}. Name its folder with --data or REDFIRST_DATA, or its database with DATABASE_URL; \`redfirst history add\` and \`redfirst history import\` begin one.`
    );
  let history = await opened(place, shell);
  try {
    return await use(history);
  } finally {
    await history.close();
  }
}
function placeOf(data, { databaseUrl, dataFolder }) {
  if (data !== null) return { folder: data };
  if (databaseUrl === null) return { folder: dataFolder ?? DEFAULT_FOLDER };
  if (!/^postgres(?:ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl))
    throw new UsageError(
      "DATABASE_URL is no address of a PostgreSQL database: write postgresql://user:password@host/database, or name a folder with --data."
    );
  return { url: databaseUrl };
}
async function opened(place, shell) {
  try {
    return await shell.openHistory(place);
  } catch (cause) {
    throw new OutsideError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

export {
  fullName,
  repositoriesNamed,
  madeUpRepository,
  withHistory
};
