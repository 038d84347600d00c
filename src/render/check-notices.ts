import type { ArtifactNote } from '#src/model/artifact-note.ts';
import { type ConfigChange, configChangeText } from '#src/model/config-change.ts';
import type { ConfigError } from '#src/model/config-error.ts';
import { DRY_RUN_TITLE } from '#src/model/issue-blocks.ts';
import type { Section } from './budget.ts';
import { code, plain } from './escape-markdown.ts';
import { counted } from './numbers.ts';

/** What a check says beside the results: why something is not here, or not done. Texts are outside text. */
export type CheckNotice =
  /** An artifact that was not accepted. */
  | { kind: 'refused'; artifact: string; why: string }
  /** A permission that the App lacks to read something, as GitHub names it. */
  | { kind: 'forbidden'; permission: string }
  /** Earlier attempts of the run without results. */
  | { kind: 'lost'; attempts: readonly number[] }
  /** A pull request that a job says it belongs to and GitHub does not confirm. */
  | { kind: 'unconfirmed'; claimed: number }
  /** Open pull requests with this head, of which nobody knows which one was tested: none gets a comment. */
  | { kind: 'undecided'; numbers: readonly number[] }
  /** Causes that wait for a second trusted run, or for the day's cap of new issues to be over. */
  | { kind: 'held'; why: 'confirmation' | 'cap'; causes: readonly { tests: readonly string[] }[] }
  /** `issue` lists what would be filed; null: it is not there yet. */
  | { kind: 'dry-run'; causes: number }
  /** Tests that a known error of the machine or the network made fail. */
  | { kind: 'infrastructure'; name: string; tests: readonly string[] }
  /** Why nothing is filed although something could be. */
  | { kind: 'not-filed'; why: string }
  /**
   * What is wrong in a config file: in the one in force, which is this commit's (`here`) or not (`elsewhere`), or in the one
   * that the pull request proposes.
   */
  | { kind: 'config-error'; error: ConfigError; standing: 'here' | 'elsewhere' | 'proposed' }
  /** What the pull request changes in the config when it is merged. */
  | { kind: 'config-change'; changes: readonly ConfigChange[] }
  | ArtifactNote;

const ROWS = 100;
const TESTS_NAMED = 5;
const NUMBERS_NAMED = 10;
const CHANGES_NAMED = 10;
const FILES_NAMED = 3;

/** The notices as one list, right after the verdict's paragraph; null when there are none. */
export function noticesSection(notices: readonly CheckNotice[]): Section | null {
  if (notices.length === 0) return null;
  return {
    cutOrder: 2,
    blocks: [
      {
        kind: 'rows',
        before: '',
        rows: notices.slice(0, ROWS).map((notice) => `- ${noticeText(notice)}`),
        after: '',
        total: notices.length,
        noun: 'notice',
        rest: 'see the log of the app',
      },
    ],
  };
}

function noticeText(notice: CheckNotice): string {
  switch (notice.kind) {
    case 'refused':
      return `**Refused**: artifact ${code(notice.artifact, 120)}: ${plain(notice.why, 500)}`;
    case 'forbidden':
      return `**Forbidden**: the App lacks the permission ${code(`${notice.permission}: read`, 120)}, so what it would read by it is left out`;
    case 'lost':
      return `**Lost**: there are no results of attempt ${notice.attempts.slice(0, 10).join(', ')} of this run, so jobs that were not repeated may be missing`;
    case 'unconfirmed':
      return `**Not believed**: a job says that it is of pull request ${notice.claimed}, of which GitHub says that its head is another one`;
    case 'undecided':
      return `**No comment**: ${counted(notice.numbers.length, 'open pull request')} (${numbersText(notice.numbers)}) have this commit as their head, and no job says which of them it tested`;
    case 'held':
      return `**Held back**: ${counted(notice.causes.length, 'cause')} ${heldUntil[notice.why]}: ${testNames(notice.causes)}`;
    case 'dry-run':
      return `**Dry run**: ${counted(notice.causes, 'cause')} would be filed, listed in the issue “${DRY_RUN_TITLE}”; a maintainer's comment \`/redfirst start\` there begins filing`;
    case 'infrastructure':
      return `**Infrastructure**: ${counted(notice.tests.length, 'test')} failed by the known error ${code(notice.name, 80)}, which is counted and not filed: ${testNames([notice])}`;
    case 'not-filed':
      return `**Nothing is filed**: ${plain(notice.why, 500)}`;
    case 'config-error':
      return configErrorText(notice.error, notice.standing);
    case 'config-change':
      return `**The config changes** when this is merged: ${changesText(notice.changes)}`;
    case 'passed-over':
      return `**Passed over**: ${counted(notice.files.length, 'file')} of artifact ${code(notice.artifact, 120)}, no ${notice.files.length === 1 ? 'report' : 'reports'}: ${filesText(notice.files)}`;
    case 'told-twice':
      return `**Told twice**: ${toldTwiceText(notice)} of ${code(notice.environment, 120)} are in a collection of the same run too, whose word counts`;
    case 'advice':
      return `**Reports that are not read**: artifacts of this run are called as reports are; to have them read, write ${code(`artifacts: ${JSON.stringify(notice.patterns)}`, 400)} into ${code('.github/redfirst.yml', 120)}`;
  }
}

function numbersText(numbers: readonly number[]): string {
  const left = numbers.length - NUMBERS_NAMED;
  return numbers.slice(0, NUMBERS_NAMED).join(', ') + (left > 0 ? `, … and ${left} more` : '');
}

const heldUntil = {
  confirmation: 'would be filed if a second trusted run fails too',
  cap: 'more than may be filed in a day; filed later if they still fail',
};

function filesText(files: readonly string[]): string {
  const left = files.length - FILES_NAMED;
  const shown = files.slice(0, FILES_NAMED).map((file) => code(file, 120));
  return left > 0 ? `${shown.join(', ')}, … and ${left} more` : shown.join(', ');
}

function toldTwiceText({ tests, coverage }: { tests: number; coverage: boolean }): string {
  if (tests === 0) return 'the uploaded coverage reports';
  return `${counted(tests, 'test')}${coverage ? ' and the coverage' : ''} in the uploaded reports`;
}

function testNames(causes: readonly { tests: readonly string[] }[]): string {
  const all = causes.flatMap(({ tests }) => tests);
  const left = all.length - TESTS_NAMED;
  const shown = all.slice(0, TESTS_NAMED).map((test) => code(test, 120));
  return left > 0 ? `${shown.join(', ')}, … and ${counted(left, 'more test')}` : shown.join(', ');
}

function configErrorText({ file, place, path, message }: ConfigError, standing: string): string {
  const whose = standing === 'proposed' ? ' of this pull request' : '';
  const at = place === null ? '' : `, line ${place.line}, column ${place.column}`;
  const key = path === '' ? '' : `${code(path, 120)}: `;
  return `**Config error**${whose} in ${code(file, 160)}${at}: ${key}${plain(message, 500)}`;
}

function changesText(changes: readonly ConfigChange[]): string {
  const left = changes.length - CHANGES_NAMED;
  const shown = changes.slice(0, CHANGES_NAMED).map((change) => code(configChangeText(change), 160));
  return left > 0 ? `${shown.join(', ')}, … and ${counted(left, 'more setting')}` : shown.join(', ');
}
