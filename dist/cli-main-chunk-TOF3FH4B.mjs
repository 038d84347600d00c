import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  require_process
} from "./cli-main-chunk-XCFJM4Z4.mjs";
import {
  __toESM
} from "./cli-main-chunk-2DWAJZTW.mjs";

// src/checkout/process.ts
var import_node_process = __toESM(require_process(), 1);
import { spawn } from "node:child_process";
var ProcessError = class extends Error {
  name = "ProcessError";
}, maxStderr = 64 * 1024, graceMs = 1e3;
function runProcess(what, limits = { bytes: 256 * 1024 * 1024, ms: 12e4 }) {
  return new Promise((resolve, reject) => {
    let child = spawn(what.program, what.args, {
      cwd: what.cwd,
      env: environment(what),
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: !0
    });
    child.stdin.on("error", () => {
    }), child.stdin.end(what.input ?? "");
    let chunks = [], bytes = 0, stderr = "", stop = (why) => {
      child.kill("SIGKILL"), child.stdout.destroy(), child.stderr.destroy(), reject(new ProcessError(`${named(what)} was stopped: ${why}.`));
    }, clock = setTimeout(() => stop(`it took more than ${limits.ms / 1e3} s`), limits.ms);
    child.stdout.on("data", (chunk) => {
      bytes += chunk.length, bytes > limits.bytes ? stop(`it printed more than ${limits.bytes} bytes`) : chunks.push(chunk);
    }), child.stderr.setEncoding("utf8").on("data", (chunk) => {
      stderr.length < maxStderr && (stderr = (stderr + chunk).slice(0, maxStderr));
    }), child.on("error", (cause) => {
      clearTimeout(clock), reject(startError(what, cause));
    }), child.on("exit", () => {
      setTimeout(() => {
        child.stdout.destroy(), child.stderr.destroy();
      }, graceMs).unref();
    }), child.on("close", (exitCode, signal) => {
      clearTimeout(clock), resolve({ exitCode, signal, stdout: Buffer.concat(chunks), stderr });
    });
  });
}
var maxTail = 64 * 1024, tidyMs = 2e3;
function runInGroup(what, { ms, signal }) {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    let hasGroups = import_node_process.platform !== "win32", child = spawn(what.program, what.args, {
      cwd: what.cwd,
      env: environment(what),
      stdio: ["ignore", "pipe", "pipe"],
      detached: hasGroups,
      windowsHide: !0
    }), watcher = hasGroups && child.pid !== void 0 ? watchGroup(child.pid) : null, output = "", keep = (text) => {
      output = (output + text).slice(-maxTail);
    };
    child.stdout.setEncoding("utf8").on("data", keep), child.stderr.setEncoding("utf8").on("data", keep);
    let timedOut = !1, lastClock, stop = () => {
      child.kill("SIGINT"), lastClock ??= setTimeout(() => hasGroups ? killGroup(child.pid) : child.kill("SIGKILL"), tidyMs);
    }, clock = setTimeout(() => {
      timedOut = !0, stop();
    }, ms);
    signal.addEventListener("abort", stop);
    let release = () => {
      clearTimeout(clock), clearTimeout(lastClock), signal.removeEventListener("abort", stop), watcher?.kill("SIGKILL");
    };
    child.on("error", (cause) => {
      release(), reject(startError(what, cause));
    }), child.on("exit", () => {
      hasGroups && killGroup(child.pid), setTimeout(() => {
        child.stdout.destroy(), child.stderr.destroy();
      }, graceMs).unref();
    }), child.on("close", (exitCode, endedBy) => {
      release(), signal.aborted ? reject(signal.reason) : resolve({ exitCode, signal: endedBy, timedOut, output });
    });
  });
}
function watchGroup(group) {
  let watcher = spawn("/bin/sh", ["-c", 'read -r line; kill -KILL "-$1"', "sh", String(group)], {
    stdio: ["pipe", "ignore", "ignore"],
    // A terminal's signals are not for it.
    detached: !0
  });
  return watcher.on("error", () => {
  }), watcher.stdin.on("error", () => {
  }), watcher.unref(), watcher;
}
function killGroup(group) {
  try {
    group !== void 0 && (0, import_node_process.kill)(-group, "SIGKILL");
  } catch {
  }
}
function environment({ env = {} }) {
  return { ...import_node_process.env, ...env };
}
function named({ program, args }) {
  return `\`${[program, ...args.slice(0, 3)].join(" ")}${args.length > 3 ? " …" : ""}\``;
}
function startError(what, cause) {
  let why = cause.code === "ENOENT" ? `there is no program \`${what.program}\` on PATH, or no folder ${what.cwd}` : cause.message;
  return new ProcessError(`${named(what)} can't be started: ${why}.`, { cause });
}

export {
  ProcessError,
  runProcess,
  runInGroup
};
