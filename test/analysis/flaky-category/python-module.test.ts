import { describe, expect, it } from '@jest/globals';
import { importsOf } from '#src/analysis/flaky-category/python-imports.ts';
import { lineOf, pythonModule } from '#src/analysis/flaky-category/python-module.ts';
import { pythonStatements } from '#src/analysis/flaky-category/python-statements.ts';

const module = (text: string) => pythonModule(text, { file: 'a.py', isWhole: true, firstLine: 1 });

describe('the statements of Python code', () => {
  it('stand under their headers, also in one line', () => {
    const statements = pythonStatements('def f():\n    if a: b(); c()\n    for x in y:\n        d()\ne()');
    expect(
      statements.map(({ keyword, within }) => [keyword, within.map((header) => header.keyword)]),
    ).toEqual([
      ['def', []],
      ['if', ['def']],
      ['', ['def', 'if']],
      ['', ['def', 'if']],
      ['for', ['def']],
      ['', ['def', 'for']],
      ['', []],
    ]);
  });

  it('are not split at the colon of a lambda, a slice or an annotation', () => {
    expect(
      pythonStatements('x: int = 1\ny = z[1:2]\nf = lambda a: a\nwhile (lambda: x)(): break'),
    ).toHaveLength(5);
  });

  it('take match and case for keywords only where they are', () => {
    const statements = pythonStatements('match = 1\nmatch.x()\nmatch x:\n    case 1: pass');
    expect(statements.map(({ keyword }) => keyword)).toEqual(['', '', 'match', 'case', 'pass']);
  });
});

describe('the functions of a file', () => {
  const read = module(
    [
      '@pytest.mark.x',
      'async def test_a(a, /, b: int = f(c), *args, d=(1, e), **more) -> None:',
      '    def inner(): pass',
      '    return 1',
      '',
      'class TestB:',
      '    n = 1',
      '    def test_c(self): assert self.n',
    ].join('\n'),
  );

  it('are known by their paths, with decorators and parameters', () => {
    expect([...read.functions.keys()]).toEqual(['test_a', 'test_a.inner', 'TestB.test_c']);
    const test = read.functions.get('test_a');
    expect(test?.parameters).toEqual(['a', 'b', 'args', 'd', 'more']);
    expect([test?.line, test?.endLine, test?.decorators.length]).toEqual([1, 4, 1]);
    expect(test?.nested.get('inner')?.body).toHaveLength(1);
    expect(read.functions.get('TestB.test_c')?.owner).toBe('TestB');
  });

  it('leave the statements of classes and files to these', () => {
    expect(read.classes.get('TestB')?.map(({ line }) => line)).toEqual([7, 8]);
    expect(read.topLevel.map(({ keyword }) => keyword)).toEqual(['@', 'def', 'class']);
    expect(lineOf(read, 7)).toBe('n = 1');
    expect(lineOf(read, 99)).toBe('');
  });
});

describe('imports', () => {
  it('say what names stand for', () => {
    const text =
      'import time as t, os.path\nfrom random import (randint,\n  choice as pick)\nfrom . import near\nfrom ..up import far\nfrom x import *';
    expect(Object.fromEntries(importsOf(pythonStatements(text)))).toMatchObject({
      t: 'time',
      os: 'os',
      randint: 'random.randint',
      pick: 'random.choice',
      near: '.near',
      far: '..up.far',
    });
  });
});
