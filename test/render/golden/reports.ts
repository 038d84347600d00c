import { DEFAULT_LABELS } from '#src/config/issue-defaults.ts';
import { startedClock } from '#src/model/started-clock.ts';
import { type CareNews, renderCare } from '#src/render/issue-care.ts';
import { aRecord } from '../../support/builders.ts';
import { type Golden, golden } from './golden.ts';

const draft = {
  title: 'The total is one cent too high',
  labels: ['bug'],
  body: '**Two gifts cost 19.99 instead of 19.98.** Put two of them into the cart and look at the total.\n',
};
const record = aRecord({
  kind: 'reported',
  rule: 'any-other-failure',
  tests: [],
  severity: 'P2',
  dueAt: '2026-03-08T10:00:00.000Z',
  clock: startedClock('2026-03-01T10:00:00.000Z'),
});
const news: CareNews = {
  proposed: null,
  labels: DEFAULT_LABELS,
  assignees: ['mona-lisa'],
  tests: ['tests/test_cart.py::test_total'],
  isCalledOff: false,
};

/** Our comment on bugs that people report. */
export function reports(): Golden[] {
  return [
    golden('reported', {
      tells: 'A person reported a bug; nobody has said how severe it is.',
      draft,
      comments: [
        renderCare(record, {
          ...news,
          assignees: [],
          tests: [],
          proposed: {
            severity: 'P2',
            rule: 'any-other-failure',
            why: 'incorrect behaviour, and no rule before this one applies',
          },
        }),
      ],
    }),
    golden('reported-decided', {
      tells: 'A maintainer has decided its severity.',
      draft: { ...draft, labels: ['bug', 'P2'] },
      comments: [
        renderCare(
          {
            ...record,
            severities: [{ severity: 'P2', by: 'mona-lisa', why: '', at: '2026-03-01T10:00:00.000Z' }],
          },
          news,
        ),
      ],
    }),
  ];
}
