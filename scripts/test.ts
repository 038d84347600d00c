// `npm test`: runs jest in ESM mode against the committed bundles; further arguments go to jest.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const jest = join(import.meta.dirname, '../node_modules/jest/bin/jest.js');
// What the tests write goes where it can be removed in one go.
const temporary = mkdtempSync(join(tmpdir(), 'redfirst-tests-'));
// PostgreSQL, which does not run as root, reads its data there as somebody else.
chmodSync(temporary, 0o755);
const { status } = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TMPDIR: temporary, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
});
rmSync(temporary, { recursive: true, force: true });
process.exit(status ?? 1);
