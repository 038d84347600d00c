import { type Element, elementsBelow, textWithin } from './element-tree.ts';

/** A `<testcase>` as a parser of whole documents sees it. */
export interface ReferenceCase {
  classname: string;
  name: string | null;
  /** What says how it ended, attempts before the last one included. */
  results: { tag: string; type: string; message: string; text: string }[];
  /** False where the document ends within it. */
  isWhole: boolean;
}

const RESULT = /^(?:failure|error|skipped|rerunFailure|rerunError|flakyFailure|flakyError)$/;

/** The test cases of a document, in their order. */
export function casesOf(root: Element): ReferenceCase[] {
  const elements = elementsBelow(root, ({ name }) => name === 'testcase');
  return [...elements].filter(({ name }) => name === 'testcase').map(caseFrom);
}

function caseFrom(element: Element): ReferenceCase {
  const isResult = ({ name }: Element): boolean => RESULT.test(name);
  const results = [...elementsBelow(element, isResult)].filter(isResult).map((result) => ({
    tag: result.name,
    type: result.attributes.get('type') ?? '',
    message: result.attributes.get('message') ?? '',
    text: textWithin(result),
  }));
  return {
    classname: element.attributes.get('classname') ?? '',
    name: element.attributes.get('name') ?? null,
    results,
    isWhole: element.isWhole,
  };
}

/** How a test is called in a JUnit file. */
export function addressOf({ classname, name }: Pick<ReferenceCase, 'classname' | 'name'>): string {
  return JSON.stringify([classname, name ?? '']);
}

/**
 * Whether a test case says that its test does not pass. Whatever other records of the test there are, and whatever else this one
 * says: JUnit has no way to take back a `failure` or an `error`.
 */
export function isFailing({ results }: ReferenceCase): boolean {
  return results.some(({ tag }) => tag === 'failure' || tag === 'error');
}

/** What pytest writes when it failed itself: no test. */
export function isInternal(one: ReferenceCase): boolean {
  return (
    one.classname === 'pytest' && one.name === 'internal' && one.results.some(({ tag }) => tag === 'error')
  );
}
