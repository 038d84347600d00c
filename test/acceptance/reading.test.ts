import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readReports } from '#src/ingest/read-reports.ts';
import type { ReportFile } from '#src/ingest/report-file.ts';
import { type Checkout, noCheckout } from '#src/model/checkout.ts';
import type { Results } from '#src/model/collection.ts';
import type { Coverage } from '#src/model/coverage.ts';
import {
  caseTruth,
  describeWithSharedData,
  hasShared,
  type RunTruth,
  sharedPath,
} from '../support/shared-data.ts';

/**
 * Cells that can't be reached, each with the reason. JUnit alone hides which names are folders and which are dots, and
 * `--junit-prefix` puts words in front that no path has; without a checkout only the number of failing tests is true.
 */
const namesThatJunitHides: Readonly<Record<string, string>> = {
  'lab-duplicates/custom-items':
    'custom items of a file with an unknown ending, which the suite folder does not hold',
  'lab-kitchen-sink/xunit2-logging-all': 'run with --junit-prefix=shop',
};

function file(...parts: string[]): ReportFile {
  const path = sharedPath(...parts);
  return { path, chunks: () => createReadStream(path) };
}

function folderCheckout(root: string): Checkout {
  return {
    kind(path) {
      const stats = statSync(join(root, path), { throwIfNoEntry: false });
      return stats === undefined ? null : stats.isFile() ? 'file' : 'folder';
    },
    packages: [],
  };
}

/** Nothing, and the tree that was tested where it is recorded. */
function checkoutsOf(run: string): [string, Checkout][] {
  const suite = sharedPath(run.split('/')[0] ?? '', 'suite');
  return [
    ['no checkout', noCheckout],
    ...(existsSync(suite) ? [['the suite', folderCheckout(suite)] as [string, Checkout]] : []),
  ];
}

const failing = ({ tests }: Results): string[] =>
  tests.filter(({ outcome }) => outcome === 'failed' || outcome === 'error').map(({ nodeId }) => nodeId);
const flaky = ({ tests }: Results): string[] =>
  tests.filter((test) => test.flaky).map(({ nodeId }) => nodeId);

function totals({ files }: Coverage): Required<RunTruth>['coverage'] {
  const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);
  const coveredLines = sum(files.map((one) => one.executed.length));
  const statements = coveredLines + sum(files.map((one) => one.missing.length));
  const branches = sum(files.flatMap((one) => one.branches.map((branch) => branch.total)));
  const coveredBranches = sum(files.flatMap((one) => one.branches.map((branch) => branch.covered)));
  const all = statements + branches;
  const percent = all === 0 ? 100 : (100 * (coveredLines + coveredBranches)) / all;
  return { statements, coveredLines, branches, coveredBranches, percent };
}

const recorded = (): [string, RunTruth][] =>
  hasShared('expected.json')
    ? Object.entries(
        JSON.parse(readFileSync(sharedPath('expected.json'), 'utf8')) as Record<string, RunTruth>,
      )
    : [];
const runsWith = (name: string): [string, RunTruth][] => recorded().filter(([run]) => hasShared(run, name));

describeWithSharedData('every recorded run', () => {
  it.each(runsWith('reportlog.jsonl'))(
    '%s: its reportlog tells which tests failed, and which were flaky',
    async (run, truth) => {
      for (const [name, checkout] of checkoutsOf(run)) {
        const results = await readReports([file(run, 'reportlog.jsonl')], checkout);
        expect([name, failing(results)]).toEqual([name, truth.failing.toSorted()]);
        expect([name, flaky(results)]).toEqual([name, truth.flakyInRun.toSorted()]);
        expect([name, results.session.exitCode]).toEqual([name, truth.exit]);
      }
    },
  );

  it.each(runsWith('junit.xml'))(
    '%s: JUnit alone tells how many failed, and invents no flake',
    async (run, truth) => {
      const results = await readReports([file(run, 'junit.xml')], noCheckout);
      expect(failing(results)).toHaveLength(truth.failing.length);
      expect(flaky(results).filter((nodeId) => !truth.flakyInRun.includes(nodeId))).toEqual([]);
    },
  );

  it.each(
    runsWith('junit.xml').filter(([run]) => checkoutsOf(run).length > 1 && !(run in namesThatJunitHides)),
  )('%s: JUnit with the tested tree tells which', async (run, truth) => {
    const [, suite] = checkoutsOf(run);
    const results = await readReports([file(run, 'junit.xml')], suite?.[1] ?? noCheckout);
    expect(failing(results)).toEqual(truth.failing.toSorted());
  });

  it.each(runsWith('junit.xml').filter(([run]) => hasShared(run, 'reportlog.jsonl')))(
    '%s: both together are one run and contradict each other nowhere',
    async (run, truth) => {
      const log = await readReports([file(run, 'reportlog.jsonl')], noCheckout);
      const both = await readReports([file(run, 'junit.xml'), file(run, 'reportlog.jsonl')], noCheckout);
      expect(both.tests.map(({ nodeId, outcome }) => [nodeId, outcome])).toEqual(
        log.tests.map(({ nodeId, outcome }) => [nodeId, outcome]),
      );
      expect(flaky(both)).toEqual(truth.flakyInRun.toSorted());
    },
  );

  it.each(
    recorded().flatMap(([run, { coverage }]) =>
      coverage === undefined
        ? []
        : [['coverage.xml'], ['coverage.json'], ['coverage.xml', 'coverage.json']]
            .filter((names) => names.every((name) => hasShared(run, name)))
            .map((names) => ({ run, names, coverage })),
    ),
  )('$run: $names have coverage.py’s own totals', async ({ run, names, coverage }) => {
    const results = await readReports(
      names.map((name) => file(run, name)),
      noCheckout,
    );
    // Where no branches were measured the truth has no numbers of them.
    const { branches = 0, coveredBranches = 0 } = coverage as Partial<typeof coverage>;
    expect(results.coverage === null ? null : totals(results.coverage)).toEqual({
      ...coverage,
      branches,
      coveredBranches,
      percent: expect.closeTo(coverage.percent, 9),
    });
    expect(results.problems).toEqual([]);
  });
});

/** What each hostile file has to give: outcomes in the order of the tests, and the kinds of its problems. */
const P = 'passed';
const F = 'failed';
const pair = { tests: [P, F], problems: [] };
const refused = (...problems: string[]) => ({ tests: [], problems });
const hostile: Readonly<Record<string, { tests: string[]; problems: string[] }>> = {
  'array.json': refused('unsupported'),
  'bigint.json': refused('unsupported'),
  'billion-laughs.xml': refused('unsafe'),
  'bom-only.xml': refused('empty'),
  'char-ref-nul.xml': pair,
  'cobertura-doctype-legit.xml': refused(),
  'cobertura-traversal.xml': refused('malformed', 'unsafe'),
  'comment-pi-cdata.xml': pair,
  'counts-lie.xml': pair,
  'crlf.xml': pair,
  'deep-nesting-100.xml': { tests: [P], problems: [] },
  'deep-nesting-20000.xml': refused('unsafe'),
  'deep.json': refused('unsupported'),
  'dup-keys.json': refused('ambiguous'),
  'duplicate-attribute.xml': refused('malformed'),
  'empty.json': refused('empty'),
  'empty.xml': refused('empty'),
  'external-dtd.xml': pair,
  'external-entity-file.xml': refused('unsafe'),
  'external-entity-http.xml': refused('unsafe'),
  'git-lfs-pointer.xml': refused('unsupported'),
  // 60 MB of one unclosed element: below the limit of size, and refused for its end.
  'gzip-bomb.xml.gz': refused('truncated'),
  'gzip-named.xml': pair,
  'gzip-trailing-garbage.xml.gz': refused('malformed'),
  'gzip-truncated.xml.gz': { tests: ['passed'], problems: ['truncated'] },
  'html-error-page.xml': refused('unsupported'),
  'huge-attribute.xml': pair,
  'latin1-declared.xml': pair,
  'latin1-undeclared.xml': { tests: [P, F], problems: ['malformed'] },
  'lcov-odd.info': refused('truncated', 'malformed', 'malformed', 'unsafe'),
  'leading-newline-before-decl.xml': pair,
  'lone-surrogate.json': { tests: [F], problems: [] },
  'many-attributes.xml': { tests: [P], problems: [] },
  'many-testcases-5k.xml': { tests: Array.from({ length: 5000 }, () => P), problems: [] },
  'mismatched-tags.xml': refused('malformed'),
  'multiple-children.xml': { tests: [F], problems: [] },
  'namespaced.xml': pair,
  'nan-infinity.json': { tests: [P], problems: [] },
  'no-declaration.xml': pair,
  'not-xml.xml': refused('unsupported'),
  'null.json': refused('unsupported'),
  // Two of its eight elements have no name, hence are no tests that could be told from others.
  'numbers-odd.xml': { tests: Array.from({ length: 6 }, () => P), problems: ['truncated'] },
  'parameter-entity.xml': refused('unsafe'),
  'proto-attributes.xml': { tests: [P, P], problems: [] },
  'proto.json': { tests: [P], problems: [] },
  'quadratic-blowup.xml': refused('unsafe'),
  'raw-control-char.xml': refused('malformed'),
  'reportlog-garbage-line.jsonl': { tests: [P, P], problems: ['malformed'] },
  'reportlog-nul.jsonl': { tests: [P], problems: ['malformed', 'truncated'] },
  'reportlog-truncated-line.jsonl': { tests: [P], problems: ['malformed', 'truncated'] },
  'reportlog-unknown-type.jsonl': { tests: [P], problems: [] },
  'surefire-rerun.xml': { tests: [F, P], problems: [] },
  'trailing-comma.json': refused('malformed'),
  'truncated-in-tag.xml': { tests: ['passed'], problems: ['truncated'] },
  'truncated-in-utf8.xml': refused('truncated'),
  'two-roots.xml': refused('malformed'),
  'unescaped-ampersand.xml': refused('malformed'),
  'utf16be-bom.xml': pair,
  'utf16le-bom.xml': pair,
  'utf7-declared.xml': pair,
  'utf8-bom.json': refused(),
  'utf8-bom.xml': pair,
  'whitespace.xml': refused('empty'),
  'windows1252-declared.xml': pair,
  'wrong-root.xml': refused('unsupported'),
  'wrong-types.json': refused('malformed'),
  'xinclude.xml': pair,
  'zip-named.xml': refused('unsupported'),
};
const isArchive = (name: string): boolean => /\.(?:zip|tar\.gz)$/.test(name);

describeWithSharedData('every hostile file', () => {
  it('is in the table', () => {
    const names = Object.keys(caseTruth('adversarial')['expected'] as object).filter(
      (name) => !isArchive(name),
    );
    expect(Object.keys(hostile).sort()).toEqual(names.sort());
  });

  it.each(Object.entries(hostile))('%s', async (name, truth) => {
    const { tests, problems } = await readReports([file('adversarial', name)], noCheckout);
    expect(tests.map(({ outcome }) => outcome)).toEqual(truth.tests);
    expect(problems.map(({ kind }) => kind)).toEqual(truth.problems);
    expect(problems.filter(({ message }) => message.length < 10)).toEqual([]);
  });

  it('that is an archive is refused, whatever it holds', async () => {
    for (const name of readdirSync(sharedPath('adversarial')).filter(isArchive)) {
      const { tests, problems } = await readReports([file('adversarial', name)], noCheckout);
      expect([name, tests.length, problems.map(({ kind }) => kind)]).toEqual([name, 0, ['unsupported']]);
    }
  });

  it.each([
    ['utf16le-bom.xml', 'naïve 日本'],
    ['utf16be-bom.xml', 'naïve 日本'],
    ['latin1-declared.xml', 'café ÿ'],
    ['windows1252-declared.xml', '“smart” €'],
  ])('%s has the message %s', async (name, message) => {
    const { tests } = await readReports([file('adversarial', name)], noCheckout);
    expect(tests[1]?.attempts[0]?.failure?.message).toBe(message);
  });

  it('keeps to its bounds and marks what is a flake', async () => {
    const huge = await readReports([file('adversarial', 'huge-attribute.xml')], noCheckout);
    const message = huge.tests[1]?.attempts[0]?.failure?.message ?? '';
    expect([message.length <= 2000, /characters cut\]$/.test(message)]).toEqual([true, true]);
    const cdata = await readReports([file('adversarial', 'comment-pi-cdata.xml')], noCheckout);
    expect(cdata.tests[1]?.attempts[0]?.failure?.excerpt).toBe('a ]]> <b>&amp;');
    expect(flaky(await readReports([file('adversarial', 'surefire-rerun.xml')], noCheckout))).toEqual([
      'a.py::u',
    ]);
  });

  it('of coverage names nothing outside the repository', async () => {
    const { coverage } = await readReports([file('adversarial', 'cobertura-traversal.xml')], noCheckout);
    expect(coverage?.files.map(({ path }) => path)).toEqual(['etc/passwd', 'javascript:alert(1)']);
    const legit = await readReports([file('adversarial', 'cobertura-doctype-legit.xml')], noCheckout);
    expect(legit.coverage?.files).toMatchObject([{ path: 'a.py', executed: [1], missing: [2] }]);
  });

  it('pollutes no prototype', async () => {
    for (const name of ['proto-attributes.xml', 'proto.json']) {
      await readReports([file('adversarial', name)], noCheckout);
    }
    expect([Object.keys(Object.prototype), ({} as Record<string, unknown>)['polluted']]).toEqual([
      [],
      undefined,
    ]);
  });
});
