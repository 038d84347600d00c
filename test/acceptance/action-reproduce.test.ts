// The Action's `mode: reproduce`: pytest, and right after it the failing tests again.
import { readdirSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import type { Collection } from '#src/model/collection.ts';
import { RECORDING_TOOLS } from '../support/printed-commands.ts';
import { violations } from '../support/published-schema.ts';
import { findPython, howToGetPython, itWith, pythonPrograms } from '../support/requires.ts';
import { runAction } from '../support/run-action.ts';
import { folderWith } from '../support/written-files.ts';

const python = findPython();
const it = itWith(python, howToGetPython);

const suite = (): string =>
  folderWith({
    'pytest.ini': '[pytest]\naddopts = -p no:cacheprovider\n',
    'state.py': 'dirty = []\n',
    'test_a.py':
      'import state\ndef test_dirties(): state.dirty.append(1)\ndef test_clean(): assert not state.dirty\n',
    'test_b.py': 'def test_broken(): assert 1 == 2\ndef test_fine(): pass\n',
  });

const env = (): Record<string, string> => ({
  PATH: `${pythonPrograms(python ?? '', RECORDING_TOOLS)}:${process.env.PATH}`,
  PYTHONDONTWRITEBYTECODE: '1',
});

describe('mode: reproduce', () => {
  it('tells in the collection and in the summary how each failing test fails, and leaves the exit code alone', async () => {
    const folder = suite();
    const job = await runAction(
      folder,
      { mode: 'reproduce', command: 'FOO=1 python -m pytest --junitxml=junit.xml', environment: 'here' },
      { env: env() },
    );
    const collection = job.collection as Collection;
    expect(violations('collection', collection)).toEqual([]);
    expect(collection.reproductions?.tests).toMatchObject([
      {
        nodeId: 'test_a.py::test_clean',
        verdict: 'order-dependent',
        alone: ['passed', 'passed', 'passed'],
        polluter: 'test_a.py::test_dirties',
      },
      { nodeId: 'test_b.py::test_broken', verdict: 'deterministic', alone: ['failed', 'failed', 'failed'] },
    ]);
    expect(job.summary).toContain('`test_b.py::test_broken`: fails 3 of 3 alone (deterministic)');
    expect(job.summary).toContain('it fails only after `test_a.py::test_dirties`');
    expect(job.endStatus).toBe(1);
    // The report of the run itself is what it was.
    expect(collection.results.tests).toHaveLength(4);
    expect(readdirSync(folder).sort()).toEqual([
      'junit.xml',
      'pytest.ini',
      'state.py',
      'test_a.py',
      'test_b.py',
    ]);
  });

  it('leaves out what its budget has no time for', async () => {
    const job = await runAction(
      folderWith({
        'test_slow.py':
          'import os, time\ndef test_slow():\n    os.path.exists("again") and time.sleep(600)\n    open("again", "w")\n    assert 0\n',
      }),
      { mode: 'reproduce', command: 'pytest', budget: '2s', environment: 'here' },
      { env: env() },
    );
    expect((job.collection as Collection).reproductions).toEqual({
      tests: [],
      leftOut: [
        {
          nodeId: 'test_slow.py::test_slow',
          rootdir: '',
          why: 'the budget of 2 s was used up before it was run alone often enough',
        },
      ],
    });
    expect(job.endStatus).toBe(1);
  });

  it('reports on the job also where pytest can not be started again, and says so', async () => {
    const job = await runAction(
      suite(),
      {
        mode: 'reproduce',
        command: "python -m pytest || { printf '[pytest]\\naddopts = --nonsense' > pytest.ini; exit 3; }",
        environment: 'here',
      },
      { env: env() },
    );
    const collection = job.collection as Collection;
    expect(collection.results.tests).toHaveLength(4);
    expect(collection.reproductions).toBeUndefined();
    expect(job.commands.join('\n')).toMatch(
      /^::warning::The failing tests could not be run again, which changes nothing about this job: .*--nonsense/,
    );
    expect(job.endStatus).toBe(3);
  });
});
