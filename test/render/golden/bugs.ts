import { renderDryRun } from '#src/render/dry-run.ts';
import { renderIssue } from '#src/render/issue.ts';
import { aCauseTest, aFailure, aTest } from '../../support/builders.ts';
import { causeOf, contextOf, failing, lookup, signatures } from './a-shop.ts';
import { type Golden, golden } from './golden.ts';

const one = causeOf([failing('tests/test_cart.py::test_total')]);

const many = causeOf([
  ...['test_total', 'test_empty', 'test_discount', 'test_shipping', 'TestCart::test_add'].map((name) =>
    failing(`tests/test_cart.py::${name}`),
  ),
  ...['test_vat', 'test_vat_of_gifts'].map((name) =>
    failing(`tests/test_prices.py::${name}`, lookup, signatures.lookup),
  ),
]);

const parametrised = causeOf([
  ...['DE', 'FR', 'ES', 'IT', 'PT', 'PL', 'NL', 'BE'].map((country) =>
    failing(`tests/test_prices.py::test_rate[${country}-2026]`, lookup, signatures.lookup),
  ),
  ...['cheap', "it's"].map((name) => failing(`tests/test_cart.py::TestCart::test_total[${name}]`)),
]);

const uncollected = causeOf(
  [
    aCauseTest(
      aTest({
        nodeId: 'tests/test_orders.py',
        failure: aFailure({
          kind: 'collection-error',
          phase: 'collect',
          type: 'ModuleNotFoundError',
          message: "No module named 'shop.orders'",
          location: { file: 'tests/test_orders.py', line: 3, function: null },
          excerpt:
            "tests/test_orders.py:3: in <module>\n    from shop.orders import Order\nE   ModuleNotFoundError: No module named 'shop.orders'",
        }),
      }),
      {
        signature: {
          ...signatures.total,
          type: 'ModuleNotFoundError',
          message: "No module named 'shop.orders'",
          file: 'tests/test_orders.py',
          function: null,
        },
      },
    ),
  ],
  {
    assessment: {
      severity: 'P1',
      rule: 'collection-error',
      why: 'pytest could not collect it: none of the tests in a file that cannot be collected run',
    },
    slaHours: 72,
    dueAt: '2026-03-04T10:00:00.000Z',
  },
);

const crashed = causeOf(
  [
    failing(
      'tests/test_images.py::test_resize',
      aFailure({
        kind: 'crash',
        type: '',
        message: "worker 'gw1' crashed while running 'tests/test_images.py::test_resize'",
        location: null,
        excerpt: '',
      }),
      { ...signatures.total, type: '', message: "worker 'gw<n>' crashed", file: null, function: null },
    ),
  ],
  {
    assessment: {
      severity: 'P1',
      rule: 'crash',
      why: 'the interpreter or a worker died while a test ran: a crash takes everything with it that ran in the same process',
    },
    slaHours: 72,
    dueAt: '2026-03-04T10:00:00.000Z',
  },
);

const broken = { ...many, kind: 'suite-broken' as const };
const rolled = { ...many, kind: 'roll-up' as const };

const secret = causeOf([failing('tests/test_auth.py::test_token[admin-expired]')], {
  assessment: {
    severity: 'P0',
    rule: 'security-or-data-loss',
    isSecurity: true,
    why: '"auth" is a word of the path tests/test_auth.py: security holes, lost or corrupted data and leaking costs harm people at once',
  },
  slaHours: 24,
  dueAt: '2026-03-02T10:00:00.000Z',
});

const huge = causeOf(
  Array.from({ length: 3_000 }, (_, index) =>
    failing(`tests/test_${index % 300}.py::test_${Math.floor(index / 300)}_of_many[case-${index}]`),
  ),
);

/** Issues about failures, as they are filed. */
export function bugs(): Golden[] {
  return [
    golden('bug', { tells: 'One test fails.', draft: renderIssue(one, contextOf(one)) }),
    golden('bug-many', {
      tells: 'Seven tests fail in two ways, and count as one cause.',
      draft: renderIssue(many, contextOf(many)),
    }),
    golden('bug-parametrised', {
      tells: 'Eight parameter sets of one function fail, and two of another.',
      draft: renderIssue(parametrised, contextOf(parametrised)),
    }),
    golden('bug-collection-error', {
      tells: 'A file can’t be collected.',
      draft: renderIssue(uncollected, contextOf(uncollected)),
    }),
    golden('bug-crash', { tells: 'A worker died.', draft: renderIssue(crashed, contextOf(crashed)) }),
    golden('suite-broken', {
      tells: 'More than half of the suite fails.',
      draft: renderIssue(broken, contextOf(broken)),
    }),
    golden('roll-up', {
      tells: 'More causes than may be filed a day.',
      draft: renderIssue(rolled, contextOf(rolled)),
    }),
    golden('security-quiet', {
      tells: 'A security rule matched, and everybody can read the repository.',
      draft: renderIssue(secret, contextOf(secret, { isQuiet: true })),
    }),
    golden('bug-huge', { tells: 'Three thousand tests fail.', draft: renderIssue(huge, contextOf(huge)) }),
    golden('linked', {
      tells: 'The cause had an issue, which is locked, and one before that.',
      draft: renderIssue(
        one,
        contextOf(one, {
          earlier: [
            { number: 5, why: 'closed-long-ago', closedAt: '2025-08-01T10:00:00.000Z' },
            { number: 9, why: 'locked', closedAt: '2026-02-20T10:00:00.000Z' },
          ],
        }),
      ),
    }),
    golden('linked-long-ago', {
      tells: 'The cause had an issue, closed too long ago to be opened again.',
      draft: renderIssue(
        one,
        contextOf(one, {
          earlier: [{ number: 5, why: 'closed-long-ago', closedAt: '2026-01-15T10:00:00.000Z' }],
        }),
      ),
    }),
    golden('dry-run', {
      tells: 'The first install: what would be filed.',
      draft: {
        ...renderDryRun(
          [secret, crashed, one].map((cause) => ({
            title: renderIssue(cause, contextOf(cause)).title,
            severity: cause.assessment.severity,
            due: cause.dueAt,
            tests: cause.tests.length,
            key: cause.key,
          })),
          { at: '2026-03-01T10:00:00.000Z' },
        ),
        labels: ['redfirst'],
      },
    }),
  ];
}
