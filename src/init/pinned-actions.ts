/**
 * Actions that the written workflows use, by commit as this repository itself uses them: a tag can be moved, a commit can't.
 * Ours stands by its tag, which is what its releases move; who wants a commit has Dependabot or a person put it there.
 */
export const ACTIONS = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  setupPython: 'actions/setup-python@ece7cb06caefa5fff74198d8649806c4678c61a1 # v6.3.0',
  uploadArtifact: 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
  redfirst: 'redfirst/redfirst@v0',
  triage: 'redfirst/redfirst/app@v0',
} as const;
