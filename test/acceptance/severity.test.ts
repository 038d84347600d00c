import { describe, expect, it } from '@jest/globals';
import { junitXml, type PhaseLine, phase } from '../support/report-text.ts';
import { preview } from '../support/run-cli.ts';
import { logOf, oneFailure } from '../support/small-project.ts';
import { reportFile } from '../support/written-files.ts';

const now = '2026-03-01T10:00:00Z';

async function judged(file: string): Promise<{ severity: string; hours: number; labels: string[] }> {
  const { issues } = await preview([file, '--now', now]);
  expect(issues).toHaveLength(1);
  const [issue] = issues;
  expect(issue?.due).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  const hours = (Date.parse(issue?.due ?? '') - Date.parse(now)) / 3_600_000;
  return { severity: issue?.severity ?? '', hours, labels: issue?.labels ?? [] };
}

const slaHours: Record<string, number> = { P0: 24, P1: 72, P2: 168, P3: 336 };

describe('severity by the default rules', () => {
  it.each([
    ['P0', 'a word of the path', 'tests/test_auth.py::test_x'],
    ['P0', 'a folder', 'tests/security/test_a.py::test_x'],
    ['P0', 'a word of the test’s name', 'tests/test_a.py::test_sql_injection_in_search'],
    ['P0', 'two words together', 'tests/test_a.py::test_data_loss_on_disk'],
    ['P0', 'the worse of two words', 'tests/payment/test_permission.py::test_x'],
    ['P1', 'a word of the path', 'tests/test_payment.py::test_x'],
    ['P1', 'a folder', 'tests/billing/test_a.py::test_x'],
    ['P1', 'a word of the test’s name', 'tests/test_a.py::test_tax_of_nothing'],
    ['P1', 'two words together', 'tests/test_data_integrity.py::test_x'],
    ['P2', 'no word', 'tests/test_a.py::test_x'],
    ['P2', 'a part of a word: auth in author', 'tests/test_author.py::test_x'],
    ['P2', 'a part of a word: auth in authority', 'tests/authority/test_a.py::test_x'],
    ['P2', 'a part of a word: tax in syntax and taxonomy', 'tests/test_syntax.py::test_taxonomy'],
    ['P2', 'a part of a word: secret in secretary', 'tests/test_a.py::test_secretary'],
    ['P2', 'words apart: data and loss', 'tests/data/test_a.py::test_loss'],
    ['P2', 'a doctest of code', 'shop/cart.py::shop.cart.Cart'],
    ['P3', 'a doctest of a document', 'README.md::README.md'],
  ])('is %s for %s: %s', async (severity, _, nodeid) => {
    expect(await judged(oneFailure({ nodeid }))).toEqual({
      severity,
      hours: slaHours[severity],
      labels: expect.arrayContaining([severity, 'bug', 'redfirst']),
    });
  });

  it.each([
    ['P0', 'security'],
    ['P1', 'billing'],
    ['P2', 'slow'],
  ])('is %s for a test with the marker %s', async (severity, marker) => {
    expect(
      (await judged(oneFailure({ nodeid: 'tests/test_a.py::test_x', keywords: [marker] }))).severity,
    ).toBe(severity);
  });

  it('is P1 for a worker that died', async () => {
    const died: PhaseLine = {
      nodeid: 'tests/test_a.py::test_x',
      when: '???',
      outcome: 'failed',
      message: "worker 'gw0' crashed while running 'tests/test_a.py::test_x'",
    };
    expect((await judged(logOf([phase(died)]))).severity).toBe('P1');
  });

  it('is P1 for what could not be collected', async () => {
    const elements = [
      {
        classname: '',
        name: 'tests.test_gone',
        children: [
          {
            tag: 'error' as const,
            message: 'collection failure',
            text: "E   ImportError: No module named 'x'",
          },
        ],
      },
      ...['a', 'b', 'c'].map((name) => ({ classname: 'tests.test_ok', name: `test_${name}` })),
    ];
    expect((await judged(reportFile('junit.xml', junitXml(elements)))).severity).toBe('P1');
  });
});
