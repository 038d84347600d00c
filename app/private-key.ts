import { createPrivateKey } from 'node:crypto';

/** The App's key as PEM, or what is wrong with it. Null: no variable says anything of one. */
export type ReadKey = { pem: string } | { wrong: string } | null;

/**
 * Reads the key that `PRIVATE_KEY` holds (PEM, its line ends possibly written `\n`, or base64 of that) or whose file
 * `PRIVATE_KEY_PATH` names. What is wrong is said without the key.
 */
export function readPrivateKey(
  variables: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string,
): ReadKey {
  const { PRIVATE_KEY: text, PRIVATE_KEY_PATH: path } = variables;
  if (text) return checked('PRIVATE_KEY', asPem(text));
  if (!path) return null;
  try {
    return checked('PRIVATE_KEY_PATH', readFile(path));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { wrong: `PRIVATE_KEY_PATH: the file can't be read (${why})` };
  }
}

function asPem(text: string): string {
  const lines = text.replaceAll('\\n', '\n');
  return lines.includes('-----BEGIN') ? lines : Buffer.from(lines, 'base64').toString('utf8');
}

function checked(variable: string, pem: string): ReadKey {
  try {
    createPrivateKey(pem);
    return { pem };
  } catch {
    return { wrong: `${variable}: is no private key in PEM form; download one from the App's settings` };
  }
}
