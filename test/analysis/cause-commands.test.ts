import { describe, expect, it } from '@jest/globals';
import { causesOf } from '#src/analysis/causes.ts';
import { DEFAULT_SEVERITY_RULES, DEFAULT_SLA_HOURS } from '#src/config/defaults.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { aFailingTest } from './builders.ts';

function commandsOf(nodeId: string) {
  const [cause] = causesOf({
    failures: {
      newFailures: [aFailingTest(nodeId)],
      neverSeenPassing: [],
      oldFailures: [],
      flakyFailures: [],
      commits: [],
      hasBaseline: true,
      range: { lastPassed: 'base', firstFailed: 'head', commits: null },
      past: [],
      known: [],
    },
    suite: { total: 100, session: unknownSession() },
    rules: DEFAULT_SEVERITY_RULES,
    slaHours: DEFAULT_SLA_HOURS,
    project: null,
    filedAt: new Date('2026-03-01T10:00:00Z'),
  });
  const { reproduce, reproduceInPowerShell } = cause?.tests[0] ?? {};
  return { reproduce, reproduceInPowerShell };
}

describe('the commands of a cause’s test', () => {
  it('are one where every shell reads the same line', () => {
    expect(commandsOf('t.py::test_a')).toEqual({ reproduce: "pytest 't.py::test_a' -v" });
  });

  it('are two where PowerShell quotes otherwise', () => {
    expect(commandsOf("t.py::test_a[it's]")).toEqual({
      reproduce: "pytest 't.py::test_a[it'\\''s]' -v",
      reproduceInPowerShell: "pytest 't.py::test_a[it''s]' -v",
    });
  });

  it('are none for PowerShell where only a file can name the test', () => {
    const { reproduce, reproduceInPowerShell } = commandsOf('cart.case::a::b');
    expect(reproduce).toContain('$(redfirst plugin)');
    expect(reproduceInPowerShell).toBeUndefined();
  });

  it('are that of the suite where nothing names the test', () => {
    expect(commandsOf('')).toEqual({ reproduce: 'pytest -v' });
  });
});
