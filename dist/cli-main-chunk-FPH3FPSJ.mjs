import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/history/database-folder.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
function databaseIn(folder) {
  return join(folder, "database");
}
function hasDatabase(folder) {
  return existsSync(databaseIn(folder));
}

// src/history/folder-lock.ts
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, realpath, rm, symlink } from "node:fs/promises";
import { createConnection, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";
var FolderInUseError = class extends Error {
  name = "FolderInUseError";
}, prefix = "lock-", socketName = "socket", maxSocketPath = 103, answerMs = 2e3;
async function lockFolder(folder, holder) {
  await mkdir(folder, { recursive: !0 });
  let real = await realpath(folder), own = await mkdtemp(join2(real, prefix)), server = createServer((connection) => {
    connection.on("error", () => connection.destroy()), connection.end(holder);
  }), release = async () => {
    server.listening && await new Promise((closed) => server.close(closed)), await rm(own, { recursive: !0, force: !0 });
  };
  try {
    if (await withShortPath(own, (path) => listen(server, path)), await refuseOthers(real, own), (await withShortPath(own, ask)).is !== "alive") throw inUse(real, "another process that starts");
  } catch (error) {
    throw await release(), error instanceof FolderInUseError ? error : cannotLock(real, error);
  }
  return { folder: real, release };
}
async function refuseOthers(folder, own) {
  for (let name of await readdir(folder)) {
    let other = join2(folder, name);
    if (!name.startsWith(prefix) || other === own) continue;
    let state = await withShortPath(other, ask);
    if (state.is === "dead" && await rm(other, { recursive: !0, force: !0 }), state.is === "alive") throw inUse(folder, state.holder);
  }
}
function inUse(folder, holder) {
  return new FolderInUseError(
    `The history in ${folder} is in use by ${holder}. Two processes on one folder would lose data: stop the other one, give this one a folder of its own, or let both use PostgreSQL (DATABASE_URL).`
  );
}
async function ask(path) {
  let connection = createConnection(path);
  try {
    await once(connection, "connect");
  } catch (error) {
    let code = error.code;
    if (code === "ECONNREFUSED") return { is: "dead" };
    if (code === "ENOENT") return { is: "absent" };
    if (code === "ECONNRESET") return { is: "alive", holder: "a process that is ending" };
    throw error;
  }
  connection.setEncoding("utf8").setTimeout(answerMs, () => connection.destroy());
  let holder = "";
  try {
    for await (let text of connection) holder += text;
  } catch {
  }
  return { is: "alive", holder: holder === "" ? "a process that does not say its name" : holder };
}
async function listen(server, path) {
  server.listen(path), await once(server, "listening"), server.unref();
}
async function withShortPath(folder, use) {
  let path = join2(folder, socketName);
  if (Buffer.byteLength(path) <= maxSocketPath) return use(path);
  let detour = await mkdtemp(join2(tmpdir(), "redfirst-"));
  try {
    return await symlink(folder, join2(detour, "f")), await use(join2(detour, "f", socketName));
  } finally {
    await rm(detour, { recursive: !0, force: !0 });
  }
}
function cannotLock(folder, cause) {
  let code = cause.code ?? String(cause);
  return new Error(
    `The history in ${folder} can't be locked (${code}), as its file system has no Unix sockets or does not let us make one. Give a folder on a local file system that this user may write to, or use PostgreSQL (DATABASE_URL).`,
    { cause }
  );
}

export {
  databaseIn,
  hasDatabase,
  FolderInUseError,
  lockFolder
};
