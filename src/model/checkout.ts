/**
 * The tree that was tested, as far as reading reports needs it: a folder on disk, or a commit's tree from the API.
 * Paths are relative to the repository root, with `/`; '' is the root itself.
 */
export interface Checkout {
  kind(path: string): 'file' | 'folder' | null;
  /** Folders below the root with a project file of their own: what pytest takes for its rootdir when it starts there. */
  readonly packages: readonly string[];
}

/** For reports without a checkout at hand: nothing can be confirmed. */
export const noCheckout: Checkout = { kind: () => null, packages: [] };
