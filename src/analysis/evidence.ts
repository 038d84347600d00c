import type { Commit } from '#src/model/findings.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { failureOf } from './failing.ts';
import { fileOfTest } from './test-name.ts';

/** What the failing tests of one signature have touched, as far as their tracebacks show. */
export interface Evidence {
  signatureKey: string;
  /** Files of the project frames and the tests' own files. */
  files: ReadonlySet<string>;
  /** Project frames with the crash location, as file and function. */
  frames: readonly { file: string; function: string | null }[];
}

/** Gathers what the tests of one signature touched. */
export function evidenceOf(signatureKey: string, tests: readonly TestResult[]): Evidence {
  const frames = tests.flatMap((test) => {
    const failure = failureOf(test);
    return failure.location === null ? failure.frames : [...failure.frames, failure.location];
  });
  return {
    signatureKey,
    frames,
    files: new Set([...frames.map(({ file }) => file), ...tests.map(fileOfTest)]),
  };
}

/**
 * Divides the signatures of one range into those that the evidence separates (design §5): no project frame, callee or
 * changed file in common, and more than one commit that could explain them. A commit could explain a signature when it
 * changed a file that the signature's tests touched. Where commits are unknown or explain too little, all stay together;
 * a signature that no commit explains goes with the first that one does, since nothing separates it.
 * @param all the leading signature first
 * @returns the number of its group for each signature key
 */
export function separate(all: readonly Evidence[], commits: readonly Commit[] | null): Map<string, string> {
  const groups = new Groups(all.map(({ signatureKey }) => signatureKey));
  const changed = changesByFile(commits ?? []);
  const explains = new Map(all.map((evidence) => [evidence.signatureKey, commitsOf(evidence, changed)]));
  joinSharedFrames(all, groups);
  for (const evidence of all) {
    const mine = explains.get(evidence.signatureKey) ?? new Set();
    for (const file of evidence.files)
      if (changed.has(file)) groups.join(`file ${file}`, evidence.signatureKey);
    // Two signatures that only one and the same commit explains have one explanation between them.
    if (mine.size === 1) groups.join(`commit ${[...mine].join()}`, evidence.signatureKey);
  }
  joinUnexplained(all, groups, explains);
  return new Map(all.map(({ signatureKey }) => [signatureKey, groups.of(signatureKey)]));
}

function joinUnexplained(
  all: readonly Evidence[],
  groups: Groups,
  explains: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const keys = all.map(({ signatureKey }) => signatureKey);
  const explained = new Set(keys.filter((key) => explains.get(key)?.size).map((key) => groups.of(key)));
  const unexplained = keys.filter((key) => !explained.has(groups.of(key)));
  const first = keys.find((key) => explained.has(groups.of(key))) ?? keys[0];
  for (const key of unexplained) if (first !== undefined) groups.join(first, key);
}

function joinSharedFrames(all: readonly Evidence[], groups: Groups): void {
  // A frame whose function is unknown could be any function of its file.
  const vague = new Set(
    all.flatMap(({ frames }) => frames.filter((frame) => frame.function === null).map(({ file }) => file)),
  );
  for (const { signatureKey, frames } of all) {
    for (const frame of frames) {
      groups.join(`frame ${frame.file} ${vague.has(frame.file) ? '' : frame.function}`, signatureKey);
    }
  }
}

function changesByFile(commits: readonly Commit[]): Map<string, Set<string>> {
  const changed = new Map<string, Set<string>>();
  for (const { sha, files } of commits) {
    for (const file of files) changed.set(file, (changed.get(file) ?? new Set()).add(sha));
  }
  return changed;
}

function commitsOf(evidence: Evidence, changed: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  return new Set([...evidence.files].flatMap((file) => [...(changed.get(file) ?? [])]));
}

/** Disjoint sets of names (union–find with path halving). */
class Groups {
  readonly #parents = new Map<string, string>();

  constructor(names: readonly string[]) {
    for (const name of names) this.#parents.set(name, name);
  }

  /** The name that stands for the group. */
  of(name: string): string {
    let at = name;
    for (let up = this.#parentOf(at); up !== at; up = this.#parentOf(at)) {
      const above = this.#parentOf(up);
      this.#parents.set(at, above);
      at = above;
    }
    return at;
  }

  join(a: string, b: string): void {
    this.#parents.set(this.of(a), this.of(b));
  }

  #parentOf(name: string): string {
    return this.#parents.get(name) ?? name;
  }
}
