import { describe, expect, it } from '@jest/globals';
import { classesBelow, findModule, guessModule, mangle } from '#src/ingest/node-id.ts';
import { treeOf } from './given.ts';

describe('the names that JUnit gives to a node id', () => {
  it.each([
    ['tests/test_a.py::TestC::test_x[a::b/c.py]', 'tests.test_a.TestC', 'test_x[a::b/c.py]'],
    ['README.md::README.md', 'README.md', 'README.md'],
    ['shop/cart.py::shop.cart.Cart', 'shop.cart', 'shop.cart.Cart'],
    ['tests/test_a.py', '', 'tests.test_a'],
    ['t.py::test[\u001bred\u0000]', 't', 'test[#x1Bred#x00]'],
  ])('%j', (nodeId, classname, name) => {
    expect(mangle(nodeId)).toEqual({ classname, name });
  });
});

describe('a module found in the checkout', () => {
  const found = (dotted: string, ...files: string[]) => findModule(treeOf(...files), '', dotted);

  it('ends where a file is, the rest being classes', () => {
    expect(found('tests.test_a.TestC.TestD', 'tests/test_a.py')).toEqual({
      file: 'tests/test_a.py',
      classes: ['TestC', 'TestD'],
    });
  });

  it('may have dots in the names of folders and files', () => {
    expect(found('tests.v1.2.test_d', 'tests/v1.2/test_d.py')?.file).toBe('tests/v1.2/test_d.py');
    expect(found('docs.guide.md', 'docs/guide.md')).toEqual({ file: 'docs/guide.md', classes: [] });
  });

  it('of several is the one whose rest looks like classes, then the longest', () => {
    const both = ['tests/test_a.py', 'tests/test_a/test_b.py'];
    expect(found('tests.test_a.test_b', ...both)?.file).toBe('tests/test_a/test_b.py');
    expect(found('tests.test_a.TestB', 'tests/test_a.py', 'tests/test_a/other.py')?.file).toBe(
      'tests/test_a.py',
    );
  });

  it('may hold classes in lower case when nothing else fits', () => {
    expect(found('checks.amb2.inner', 'checks/amb2.py')).toEqual({
      file: 'checks/amb2.py',
      classes: ['inner'],
    });
  });

  it('is searched below the base', () => {
    expect(findModule(treeOf('packages/x/tests/test_a.py'), 'packages/x', 'tests.test_a')?.file).toBe(
      'tests/test_a.py',
    );
    expect(findModule(treeOf('packages/x/tests/test_a.py'), '', 'tests.test_a')).toBeNull();
  });

  it('is not searched for endlessly', () => {
    expect(found('a.'.repeat(100_000), 'a/a.py')).toBeNull();
  });
});

describe('a module guessed by habit', () => {
  it.each([
    ['tests.test_a.TestC', 'test_x', 'tests/test_a.py', ['TestC']],
    ['tests.test_a.test_b', 'test_x', 'tests/test_a/test_b.py', []],
    ['tests.cart_test', 'test_x', 'tests/cart_test.py', []],
    ['checks.cart.Cart', 'check_x', 'checks/cart.py', ['Cart']],
    ['shop.cart', 'shop.cart.Cart', 'shop/cart.py', []],
    ['docs.guide.rst', 'guide.rst', 'docs/guide.rst', []],
  ])('%s', (classname, name, file, classes) => {
    expect(guessModule({ classname, name })).toEqual({ file, classes });
  });
});

describe('the classes below a known file', () => {
  it('are what follows it', () => {
    expect(classesBelow('tests.test_a.TestC.TestD', 'tests/test_a.py')).toEqual(['TestC', 'TestD']);
    expect(classesBelow('tests.test_a', 'tests/test_a.py')).toEqual([]);
  });

  it('are unknown when the name is not of that file', () => {
    expect(classesBelow('pkg.test_a.TestC', 'test_a.py')).toBeNull();
    expect(classesBelow('tests.test_sub.TestSub', 'tests/base.py')).toBeNull();
    expect(classesBelow('tests.test_abc', 'tests/test_a.py')).toBeNull();
  });
});
