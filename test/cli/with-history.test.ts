import { describe, expect, it } from '@jest/globals';
import { OutsideError, UsageError } from '#src/cli/exit.ts';
import type { Shell } from '#src/cli/shell.ts';
import { withHistory } from '#src/cli/with-history.ts';
import { openHistory } from '#src/history/open-history.ts';
import { ManualClock } from '../support/a-clock.ts';

const nothingSaid = { databaseUrl: null, dataFolder: null };

/** Where the history is opened: the place, or the error. All folders but `there` are without a database. */
async function placeOf(
  data: string | null,
  variables: Partial<Shell['historyVariables']> = {},
  { mayCreate = true, there = '' } = {},
): Promise<unknown> {
  let opened: unknown;
  const surroundings = {
    historyVariables: { ...nothingSaid, ...variables },
    hasDatabase: (folder: string) => folder === there,
    openHistory: async (place: unknown) => {
      opened = place;
      throw new Error('it stays closed');
    },
  };
  await withHistory({ data, mayCreate }, surroundings, async () => {}).catch((error: unknown) => {
    if (!(error instanceof OutsideError)) throw error;
  });
  return opened;
}

const url = 'postgresql://someone@db.example.invalid/redfirst';

describe('the place of the history', () => {
  it('is what the option names, before all variables', async () => {
    expect(await placeOf('here', { databaseUrl: url, dataFolder: 'there' })).toEqual({ folder: 'here' });
  });

  it('is the server of DATABASE_URL, before REDFIRST_DATA', async () => {
    expect(await placeOf(null, { databaseUrl: url, dataFolder: 'there' })).toEqual({ url });
  });

  it('is the folder of REDFIRST_DATA, else ./redfirst-data', async () => {
    expect(await placeOf(null, { dataFolder: 'there' })).toEqual({ folder: 'there' });
    expect(await placeOf(null)).toEqual({ folder: './redfirst-data' });
  });

  it('is wrong usage when DATABASE_URL is no address, and its text, which may hold a password, is not repeated', async () => {
    const asked = placeOf(null, { databaseUrl: 'mysql://me:hidden-word@db/x' });
    await expect(asked).rejects.toThrow(UsageError);
    await expect(asked).rejects.not.toThrow(/hidden-word/);
  });

  it('is wrong usage for a question where no database was made, so that none is left behind', async () => {
    const asked = placeOf('empty', {}, { mayCreate: false });
    await expect(asked).rejects.toThrow(UsageError);
    await expect(asked).rejects.toThrow(/empty.*--data.*history add/);
    expect(await placeOf('full', {}, { mayCreate: false, there: 'full' })).toEqual({ folder: 'full' });
  });
});

describe('a history in use', () => {
  it('is closed when the work is done, and when it failed', async () => {
    const open = () =>
      openHistory({ database: { folder: null }, clock: new ManualClock(), holder: 'a test' });
    const closed: string[] = [];
    const surroundings = {
      historyVariables: nothingSaid,
      hasDatabase: () => true,
      openHistory: async () => {
        const history = await open();
        return { ...history, close: () => history.close().then(() => void closed.push('closed')) };
      },
    };
    const place = { data: 'x', mayCreate: true };
    expect(await withHistory(place, surroundings, (history) => history.loadRepositories())).toEqual([]);
    await expect(
      withHistory(place, surroundings, async () => {
        throw new Error('the work failed');
      }),
    ).rejects.toThrow('the work failed');
    expect(closed).toEqual(['closed', 'closed']);
  });

  it('that can’t be opened is an outside failure with the reason', async () => {
    const surroundings = {
      historyVariables: nothingSaid,
      hasDatabase: () => true,
      openHistory: async () => {
        throw new Error('it is in use by serve');
      },
    };
    const asked = withHistory({ data: 'x', mayCreate: false }, surroundings, async () => {});
    await expect(asked).rejects.toThrow(OutsideError);
    await expect(asked).rejects.toThrow('it is in use by serve');
  });
});
