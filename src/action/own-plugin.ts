import { fileURLToPath } from 'node:url';
import type { PytestPlugin } from '#src/pytest/pytest-plugin.ts';

/** Our pytest plugin, which lies beside the bundle. */
export function ownPlugin(): PytestPlugin {
  const folder = fileURLToPath(new URL('pytest', import.meta.url));
  return { folder, pythonPath: process.env['PYTHONPATH'] ?? '' };
}
