import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  failureOf
} from "./cli-main-chunk-7EWBFSMC.mjs";
import {
  fileOfTest,
  nameOfNodeId
} from "./cli-main-chunk-6EXWLHYY.mjs";

// src/analysis/subject.ts
function subjectOf(test, cause) {
  let failure = failureOf(test), kinds = [failure.kind];
  return isDocument(test) && kinds.push("document-doctest"), cause.suiteBroken && kinds.push("suite-broken"), {
    ...aboutFailure(test, failure),
    kinds,
    project: cause.project ?? null,
    tests: cause.tests,
    // One run can't tell how often a test is flaky.
    flakyRate: null
  };
}
function flakySubjectOf({ rate }, { test, failure, project = null }) {
  return { ...aboutFailure(test, failure), kinds: ["flaky"], project, tests: 1, flakyRate: rate };
}
function aboutFailure(test, failure) {
  return {
    path: fileOfTest(test),
    name: nameOfNodeId(test.nodeId),
    markers: test.markers,
    crashPath: failure.location?.file ?? null,
    exception: failure.type,
    message: failure.message
  };
}
function isDocument(test) {
  let file = fileOfTest(test);
  return /\.(?:md|rst|txt)$/i.test(file) ? !0 : !file.endsWith(".py") && nameOfNodeId(test.nodeId) === file.slice(file.lastIndexOf("/") + 1);
}

export {
  subjectOf,
  flakySubjectOf
};
