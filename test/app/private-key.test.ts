import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readPrivateKey } from '../../app/private-key.ts';

const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs1', format: 'pem' })
  .toString();
const noFile = (path: string): string => {
  throw new Error(`no such file: ${path}`);
};

describe('the private key', () => {
  it.each([
    ['PEM', pem],
    ['PEM with its line ends written out', pem.replaceAll('\n', '\\n')],
    ['base64 of PEM', Buffer.from(pem).toString('base64')],
  ])('is read from PRIVATE_KEY as %s', (_, text) => {
    expect(readPrivateKey({ PRIVATE_KEY: text }, noFile)).toEqual({ pem });
  });

  it('is read from the file that PRIVATE_KEY_PATH names', () => {
    const files = new Map([['/run/key.pem', pem]]);
    expect(readPrivateKey({ PRIVATE_KEY_PATH: '/run/key.pem' }, (path) => files.get(path) ?? '')).toEqual({
      pem,
    });
  });

  it('is refused without being shown when it is none', () => {
    const read = readPrivateKey({ PRIVATE_KEY: 'not-a-key' }, noFile);
    expect(read).toEqual({ wrong: expect.stringContaining('PRIVATE_KEY: ') });
    expect(JSON.stringify(read)).not.toContain('not-a-key');
  });

  it('says which file could not be read', () => {
    expect(readPrivateKey({ PRIVATE_KEY_PATH: '/nowhere' }, noFile)).toEqual({
      wrong: expect.stringContaining('/nowhere'),
    });
  });

  it('is left to the environment to ask for when nothing says it', () => {
    expect(readPrivateKey({}, noFile)).toBeNull();
  });
});
