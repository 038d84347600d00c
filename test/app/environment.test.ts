import { describe, expect, it } from '@jest/globals';
import { readAppEnvironment } from '../../app/environment.ts';

const minimal = { APP_ID: '42', PRIVATE_KEY: 'a key', WEBHOOK_SECRET: 'a secret' };

describe('the environment of the App', () => {
  it('needs three variables and has defaults for the rest', () => {
    expect(readAppEnvironment(minimal)).toEqual({
      appId: 42,
      webhookSecret: 'a secret',
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'info',
      apiUrl: 'https://api.github.com',
      database: { folder: './redfirst-data' },
    });
  });

  it('takes the key from a file and the history from PostgreSQL', () => {
    const { database } = readAppEnvironment({
      APP_ID: '42',
      WEBHOOK_SECRET: 'a secret',
      PRIVATE_KEY_PATH: '/run/key.pem',
      DATABASE_URL: 'postgres://localhost/redfirst',
    });
    expect({ database }).toEqual({
      database: { url: 'postgres://localhost/redfirst' },
    });
  });

  it('names all that is wrong at once, and never a value', () => {
    const read = () =>
      readAppEnvironment({ APP_ID: 'forty-two', WEBHOOK_SECRET: '', PORT: '99999', LOG_LEVEL: 'loud' });
    expect(read).toThrow(/APP_ID[\s\S]*WEBHOOK_SECRET[\s\S]*PORT[\s\S]*LOG_LEVEL[\s\S]*PRIVATE_KEY/);
    expect(read).not.toThrow(/forty-two|loud/);
  });
});
