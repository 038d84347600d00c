import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { pluginLogs, pluginVariables, setAside, setUp } from '#src/pytest/pytest-plugin.ts';
import { emptyFolder } from '../support/run-cli.ts';

describe('the variables that let pytest find our plugin', () => {
  const folder = emptyFolder();

  it.each([
    ['', folder],
    ['src', `${folder}${delimiter}src`],
    [`a${delimiter}b`, `${folder}${delimiter}a${delimiter}b`],
    [`a${delimiter}${folder}`, `a${delimiter}${folder}`],
  ])('keep a PYTHONPATH of "%s"', (pythonPath, expected) => {
    expect(pluginVariables({ folder, pythonPath }, '/logs')).toEqual({
      PYTHONPATH: expected,
      REDFIRST_PYTEST_LOG: '/logs',
    });
  });

  it('are none where the plugin is not there', () => {
    expect(pluginVariables({ folder: join(folder, 'none'), pythonPath: 'src' }, '/logs')).toBeNull();
  });

  it('are none where its path holds what parts paths', () => {
    const odd = emptyFolder();
    expect(pluginVariables({ folder: `${odd}${delimiter}`, pythonPath: '' }, '/logs')).toBeNull();
  });

  it('name a new folder at each set-up', async () => {
    const temporary = emptyFolder();
    const plugin = { folder, pythonPath: '' };
    const [one, other] = [await setUp(plugin, temporary), await setUp(plugin, temporary)];
    expect(one?.['REDFIRST_PYTEST_LOG']).not.toBe(other?.['REDFIRST_PYTEST_LOG']);
    expect(existsSync(one?.['REDFIRST_PYTEST_LOG'] ?? '')).toBe(true);
  });
});

describe('the logs of our plugin', () => {
  it('are the files of their folder, once', async () => {
    const folder = emptyFolder();
    for (const name of ['pytest-2.jsonl', 'pytest-1.jsonl', 'other.txt'])
      writeFileSync(join(folder, name), '');
    const logs = await pluginLogs(folder);
    expect(logs).toEqual([join(folder, 'pytest-1.jsonl'), join(folder, 'pytest-2.jsonl')]);
    await setAside(logs);
    expect(await pluginLogs(folder)).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('are none where there is no folder', async () => {
    expect(await pluginLogs(null)).toEqual([]);
    expect(await pluginLogs('/nowhere/at/all')).toEqual([]);
    await setAside(['/nowhere/at/all/x.jsonl']);
  });
});
