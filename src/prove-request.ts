import type { ChangeFile } from '#src/checkout/change-files.ts';
import type { TreeSwitch } from '#src/checkout/switch-tree.ts';
import type { TreeEntries } from '#src/checkout/tree-entries.ts';
import type { LookingParts } from '#src/pytest/look.ts';

/** What is to be proved. */
export interface ProofRequest {
  base: string;
  head: string;
  /** Node ids that are taken beside the tests that the change adds or changes, relative to `folder`. */
  tests: readonly string[];
  /** Relative to the checkout's top; '' is the top. */
  folder: string;
  /** How often each side is run. */
  runs: number;
  /** Run in a shell after each switch. */
  install: string | null;
  /** Patterns of the config for more files of the test side. */
  patterns: readonly string[];
}

/** A change as git has it. */
export interface ProofChange {
  trees: ProofTrees;
  files: readonly ChangeFile[];
  /** Of a file of the change, without context. */
  diff(file: ChangeFile): Promise<string>;
  /** Folders of the head that are Python projects of their own. */
  packages: readonly string[];
}

/** What proving needs of the machine. */
export interface ProofParts {
  pytest: LookingParts;
  /** Whoever opened it closes it. */
  tree: TreeSwitch;
  /** A line for people about what is done now. */
  progress(line: string): void;
}

/** The trees of a proof. */
export interface ProofTrees {
  base: TreeEntries;
  head: TreeEntries;
  /** What is checked out. */
  current: TreeEntries;
  /** Tracked files that are not as they are checked out: they are part of the head. */
  dirty: readonly string[];
}

/** A test that is run on both sides. */
export interface ProofTest {
  nodeId: string;
  /** pytest's rootdir, relative to the repository's root. */
  rootdir: string;
}
