import { describe, expect, it } from '@jest/globals';
import { assess, type Subject } from '#src/analysis/severity.ts';
import { subjectOf } from '#src/analysis/subject.ts';
import { DEFAULT_SEVERITY_RULES } from '#src/config/defaults.ts';
import type { SeverityRule } from '#src/model/severity.ts';
import type { Failure } from '#src/model/test-result.ts';
import { aFailingTest, aRule } from './builders.ts';

const alone = { tests: 1, suiteBroken: false };
const byDefault = (nodeId: string, failure: Partial<Failure> = {}, markers: string[] = []) =>
  assess(subjectOf({ ...aFailingTest(nodeId, failure), markers }, alone), DEFAULT_SEVERITY_RULES);

describe('the default rules', () => {
  it.each([
    ['tests/test_auth.py::test_x', 'P0', 'security-or-data-loss'],
    ['tests/security/test_a.py::test_x', 'P0', 'security-or-data-loss'],
    ['tests/test_a.py::TestX::test_sql_injection', 'P0', 'security-or-data-loss'],
    ['tests/payment/test_permission.py::test_x', 'P0', 'security-or-data-loss'],
    ['tests/test_payment.py::test_x', 'P1', 'financial-or-data-correctness'],
    ['tests/test_a.py::test_data_integrity', 'P1', 'financial-or-data-correctness'],
    ['tests/test_author.py::test_taxonomy', 'P2', 'any-other-failure'],
    ['tests/test_a.py::test_id[auth]', 'P2', 'any-other-failure'],
    ['shop/cart.py::shop.cart.Cart', 'P2', 'any-other-failure'],
    ['cart.yaml::a price', 'P2', 'any-other-failure'],
    ['README.md::README.md', 'P3', 'document-doctest'],
    ['docs/use.rst::use.rst', 'P3', 'document-doctest'],
    ['docs/use.text::use.text', 'P3', 'document-doctest'],
  ])('judge %s: %s by %s', (nodeId, severity, rule) => {
    expect(byDefault(nodeId)).toMatchObject({ severity, rule });
  });

  it.each(['crash', 'internal-error', 'collection-error'] as const)('judge a %s P1', (kind) => {
    expect(byDefault('tests/test_a.py::test_x', { kind })).toMatchObject({ severity: 'P1', rule: kind });
  });

  it('give way to the severity that the test itself is marked with', () => {
    expect(byDefault('tests/test_a.py::test_x', {}, ['severity', 'severity(P3)', 'slow'])).toMatchObject({
      severity: 'P3',
      rule: 'severity-marker',
    });
    expect(byDefault('tests/test_a.py::test_x', {}, ['severity(P2)', 'severity(P1)']).severity).toBe('P1');
    expect(byDefault('tests/test_auth.py::test_x', {}, ['severity(P3)'])).toMatchObject({
      severity: 'P3',
      isSecurity: true,
    });
    for (const marker of ['severity', 'severity(P4)', 'severity(high)'])
      expect(byDefault('tests/test_a.py::test_x', {}, [marker]).rule).toBe('any-other-failure');
  });

  it('judge a broken suite P1', () => {
    const subject = subjectOf(aFailingTest('tests/test_a.py::test_x'), { tests: 9, suiteBroken: true });
    expect(assess(subject, DEFAULT_SEVERITY_RULES)).toMatchObject({ severity: 'P1', rule: 'suite-broken' });
  });

  it('look at markers', () => {
    expect(byDefault('t.py::test_x', {}, ['slow', 'data_loss'])).toMatchObject({ severity: 'P0' });
  });

  it.each<[Subject['kinds'], number | null, string]>([
    [['flaky'], 0.11, 'P2'],
    [['flaky'], 0.1, 'P3'],
    [['flaky'], null, 'P3'],
    [['fuzz-crash'], null, 'P0'],
    [['coverage-drop'], null, 'P3'],
    [['surviving-mutant'], null, 'P2'],
    [['slowdown'], null, 'P2'],
  ])('judge %j with the flaky rate %s: %s', (kinds, flakyRate, severity) => {
    const subject = { ...subjectOf(aFailingTest('t.py::test_x'), alone), kinds, flakyRate };
    expect(assess(subject, DEFAULT_SEVERITY_RULES).severity).toBe(severity);
  });

  it('say what matched, and why it is that severe', () => {
    expect(byDefault('tests/test_auth.py::test_x').why).toMatch(
      /^"auth" is a word of the path tests\/test_auth\.py: security holes/,
    );
  });
});

describe('assess', () => {
  const subject = subjectOf(
    {
      ...aFailingTest('tests/test_a.py::test_x', {
        type: 'shop.errors.OutOfStock',
        message: 'no apples left',
      }),
      markers: ['slow'],
    },
    { tests: 3, suiteBroken: false },
  );

  it.each<[SeverityRule['when'], boolean]>([
    [{}, true],
    [{ path: ['tests/**'] }, true],
    [{ path: ['src/**', 'tests/*.py'] }, true],
    [{ path: ['src/**'] }, false],
    [{ crashPath: ['src/*.py'] }, true],
    [{ crashPath: ['tests/**'] }, false],
    [{ marker: ['fast', 'slow'] }, true],
    [{ marker: ['slo'] }, false],
    [{ exception: ['OutOfStock'] }, true],
    [{ exception: ['shop.errors.OutOfStock'] }, true],
    [{ exception: ['Stock'] }, false],
    [{ message: ['apples'] }, true],
    [{ message: ['Apples'] }, false],
    [{ minTests: 3 }, true],
    [{ minTests: 4 }, false],
    [{ kinds: ['crash', 'failure'] }, true],
    [{ kinds: ['crash'] }, false],
    [{ flakyRateAbove: 0 }, false],
    [{ path: ['tests/**'], message: ['apples'], minTests: 2 }, true],
    [{ path: ['tests/**'], message: ['pears'] }, false],
  ])('a rule with %j holds: %s', (when, holds) => {
    expect(assess(subject, [aRule('P0', when), aRule('P3', {})]).severity).toBe(holds ? 'P0' : 'P3');
  });

  it('takes the first rule that matches, not the worst', () => {
    expect(assess(subject, [aRule('P3', {}), aRule('P0', {})]).severity).toBe('P3');
  });

  it('names all conditions that decided', () => {
    expect(assess(subject, [aRule('P1', { message: ['apples'], minTests: 2 })]).why).toBe(
      'its message contains "apples" and 3 tests fail (2 or more): it matters',
    );
  });

  it('has an answer where no rule applies', () => {
    expect(assess(subject, [])).toMatchObject({ severity: 'P2', rule: 'no rule' });
  });
});
