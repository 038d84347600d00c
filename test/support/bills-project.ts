import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ActJob } from './run-act.ts';
import { workflowProject } from './workflow-project.ts';

/** A bill that is wrong: `billing` is a word of the default rules for P1, whose failures are filed at once (design §5). */
const bills = {
  'src/shop/billing.py': 'def invoice(prices, tax):\n    return sum(prices) * tax\n',
  'tests/test_billing.py': [
    'from shop.billing import invoice',
    '',
    '',
    'def test_no_tax():',
    '    assert invoice([1, 2], 1) == 3',
    '',
    '',
    'def test_nothing_bought():',
    '    assert invoice([], 0.2) == 0',
    '',
    '',
    'def test_tax_is_added():',
    '    assert invoice([10, 20], 0.2) == 36',
    '',
  ].join('\n'),
  '.github/redfirst.yml': 'filing: on\n',
};

/** Its artifact is laid where the stand-in of actions/upload-artifact finds `UPLOADED`. */
const workflow = (uploaded: string): string => `name: Bills
on: [push]
permissions:
  contents: read
jobs:
  bills:
    runs-on: ubuntu-latest
    env:
      UPLOADED: ${uploaded}/bills
    steps:
      - uses: actions/checkout@v6
      - uses: ./.redfirst
        with:
          command: pytest tests/test_billing.py
`;
export const workflowPath = '.github/workflows/bills.yml';

/** The small project with a second commit, by which the bills come in. */
export interface BillsProject {
  root: string;
  uploaded: string;
  sha: string;
  /** Every file of the commit: path to text. */
  files: Record<string, string>;
}

/**
 * Makes one.
 *
 * @param more files beside the bills
 */
export function projectWithBills(more: Record<string, string> = {}): BillsProject {
  const { root, uploaded } = workflowProject();
  for (const [path, text] of Object.entries({ ...bills, ...more, [workflowPath]: workflow(uploaded) })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const git = (...args: string[]): string =>
    execFileSync(
      'git',
      ['-C', root, '-c', 'user.name=A Tester', '-c', 'user.email=tester@example.invalid', ...args],
      { encoding: 'utf8' },
    ).trim();
  git('add', '.');
  git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '-m', 'Write bills');
  const paths = git('ls-files').split('\n');
  return {
    root,
    uploaded,
    sha: git('rev-parse', 'HEAD'),
    files: Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])),
  };
}

/** What the job uploaded, byte for byte. */
export function uploadedArtifact(uploaded: string, { log }: ActJob) {
  const [name, ...others] = readdirSync(join(uploaded, 'bills'));
  if (name === undefined || others.length > 0) throw new Error(`Not one artifact in\n${log}`);
  const file = `${name}.json.gz`;
  const base64 = readFileSync(join(uploaded, 'bills', name, file)).toString('base64');
  return { name, files: { [file]: { base64 } } };
}
