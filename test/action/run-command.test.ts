import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runCommand } from '#src/action/run-command.ts';
import { folderWith } from '../support/written-files.ts';

describe('a command', () => {
  it('runs as it is where no folder for its reports can be made', async () => {
    const folder = folderWith({ full: '' });
    const run = await runCommand('exit 3', {
      folder,
      root: folder,
      temporary: join(folder, 'full'),
      pytestAddopts: '',
      plugin: { folder: join(folder, 'none'), pythonPath: '' },
      now: () => 0,
      silenceCommands: async () => {},
      obeyCommands: async () => {},
      interrupts: () => () => {},
    });
    expect(run).toMatchObject({ exitCode: 3, signal: null, tests: [], coverage: [] });
  });
});
