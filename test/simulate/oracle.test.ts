import { describe, expect, it } from '@jest/globals';
import { passesAfter, timelyRuns } from './oracle/evidence.ts';
import { failsIn, jobsThatCount, Ledger, type PlayedRun } from './oracle/ledger.ts';
import { outsideBlocks } from './oracle/people.ts';
import { type Bug, type Job, plainJob, type Script } from './script/script.ts';

const bug: Bug = { name: 'b0', kind: 'bug', severity: 'P2', tests: 1, environments: null };
const script: Script = {
  filing: 'on',
  isPrivate: true,
  plainTests: 3,
  environments: ['linux'],
  bugs: [bug],
  events: [],
};

function aLedger(): { ledger: Ledger; run(commit: string, jobs?: readonly Job[]): PlayedRun } {
  const ledger = new Ledger(script);
  let runs = 0;
  return {
    ledger,
    run: (name, jobs = [plainJob('linux')]) => {
      const commit = ledger.commits.get(name);
      if (commit === undefined) throw new Error(`There is no commit ${name}`);
      runs += 1;
      return ledger.run({ name: `r${runs}`, id: runs, commit, trigger: 'push', jobs });
    },
  };
}

describe('what the oracle knows of runs', () => {
  it('a run is late when a newer commit of the branch was told before it', () => {
    const { ledger, run } = aLedger();
    ledger.commit({ name: 'c0', branch: 'main', bugs: ['b0'], sha: 'a' });
    ledger.commit({ name: 'c1', branch: 'main', bugs: [], sha: 'b' });
    const [older, newer] = [run('c0'), run('c1')];
    ledger.tell(newer, 1);
    ledger.tell(older, 1);
    expect(ledger.told.map(({ isLate }) => isLate)).toEqual([false, true]);
    expect(timelyRuns(ledger)).toEqual([newer]);
  });

  it('passes count after the newest failure by commit order, whenever they came', () => {
    const { ledger, run } = aLedger();
    ledger.commit({ name: 'c0', branch: 'main', bugs: [], sha: 'a' });
    ledger.commit({ name: 'c1', branch: 'main', bugs: ['b0'], sha: 'b' });
    ledger.commit({ name: 'c2', branch: 'main', bugs: [], sha: 'c' });
    const runs = ['c0', 'c1', 'c2'].map((name) => run(name));
    for (const one of runs) ledger.tell(one, 1);
    expect(failsIn(runs[1] as PlayedRun, bug)).toBe(true);
    expect(passesAfter(ledger, runs[1] ?? null, bug)).toEqual([runs[2]]);
  });

  it('a repeated job that was lost leaves the results of the attempt before', () => {
    const { ledger, run } = aLedger();
    ledger.commit({ name: 'c0', branch: 'main', bugs: [], sha: 'a' });
    const first = run('c0');
    first.attempts.push([{ ...plainJob('linux'), ending: 'lost' }]);
    ledger.tell(first, 2);
    expect(jobsThatCount(first).map(({ ending }) => ending)).toEqual(['collected']);
  });
});

describe('the text outside of the bot’s blocks', () => {
  const block = (text: string) => `<!-- redfirst:begin a -->\n${text}\n<!-- redfirst:end a -->`;

  it('is the same whatever stands in a block', () => {
    expect(outsideBlocks(`x\n${block('1')}\ny`)).toBe(outsideBlocks(`x\n${block('2\n3')}\ny`));
  });

  it('is another one when a character around a block changes', () => {
    expect(outsideBlocks(`x\n${block('1')}\ny`)).not.toBe(outsideBlocks(`x\n${block('1')}\ny `));
  });

  it('is all of the text where a marker was taken out or doubled', () => {
    const torn = 'x\n<!-- redfirst:begin a -->\n1\ny';
    expect(outsideBlocks(torn)).toBe(torn);
    const doubled = `${block('1')}\n${block('2')}`;
    expect(outsideBlocks(doubled)).toBe(doubled);
  });
});
