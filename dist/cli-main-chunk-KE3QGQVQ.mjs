import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/model/test-identity.ts
function identityOf({ rootdir, nodeId }) {
  return `${rootdir}\0${nodeId}`;
}
function failureIdentity(test, signature) {
  return `${identityOf(test)}\0${signature}`;
}

export {
  identityOf,
  failureIdentity
};
