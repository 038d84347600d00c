import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { environmentWith, historyOf, photograph, proveIn, withPrograms } from '../support/proof-project.ts';
import { findPython, howToGetPython, itWith } from '../support/requires.ts';
import { projectRoot } from '../support/run-cli.ts';

const python = findPython();
const itWithPython = itWith(python, howToGetPython);
const node = join(projectRoot, 'node_modules/.bin/node');
const cli = join(projectRoot, 'dist/cli.mjs');
const args = ['prove', '--base', 'HEAD^1', '--runs', '1'];

/** A change of which each side has files that the other lacks; its test waits on the base until it is killed. */
function waitingChange(): string {
  return historyOf(
    {
      'pytest.ini': '[pytest]\npythonpath = src\n',
      'src/shop/cart.py': 'import time\nWAIT = 600\n',
      'src/shop/gone/old.py': 'X = 1\n',
    },
    {
      'src/shop/cart.py': 'WAIT = 0\n',
      'src/shop/gone/old.py': null,
      'src/shop/new/come.py': 'X = 2\n',
      'tests/test_wait.py':
        'import sys, time\nfrom shop.cart import WAIT\n\n\ndef test_wait():\n    time.sleep(WAIT)\n',
    },
  ).root;
}

/** Starts a proof and waits until its tree is switched to the base. */
async function startedProof(root: string, programs: string) {
  const child = spawn(node, [cli, ...args], {
    cwd: root,
    env: { HOME: root, ...withPrograms(programs) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  await new Promise<void>((switched) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes("on the base's source")) switched();
    });
    child.on('exit', () => switched());
  });
  return child;
}

describe('a proof that is interrupted', () => {
  itWithPython(
    'by kill -9: the next start restores the tree, byte for byte; by SIGTERM: it does so itself',
    async () => {
      const root = waitingChange();
      const before = photograph(root);
      const programs = environmentWith(python ?? '', []);
      const killed = await startedProof(root, programs);
      killed.kill('SIGKILL');
      await once(killed, 'exit');
      expect(photograph(root)).not.toEqual(before);
      // Whatever is asked next; a wrong base costs no run of pytest.
      await expect(proveIn(root, programs, ['--base', 'nothing-like-it'])).rejects.toThrow(
        /An earlier run ended while the tree was switched; the tree is again as it was before it\./,
      );
      expect(photograph(root)).toEqual(before);
      const asked = await startedProof(root, programs);
      // Another one at the same time is refused, and changes nothing.
      await expect(proveIn(root, programs, ['--base', 'HEAD^1'])).rejects.toThrow(
        /^exit 4: redfirst: Another redfirst process/,
      );
      asked.kill('SIGTERM');
      const [code] = await once(asked, 'exit');
      // As a shell gives it: 128 and the signal's number.
      expect(code).toBe(143);
      expect(photograph(root)).toEqual(before);
    },
    120_000,
  );
});
