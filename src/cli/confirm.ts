import { createInterface } from 'node:readline/promises';

/** Asks a person a question with yes or no; the end of the input is a no. */
export async function confirm(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const closed = new Promise<string>((done) => terminal.once('close', () => done('no')));
    const answer = await Promise.race([terminal.question(`${question} [y/N] `), closed]);
    return /^\s*y(?:es)?\s*$/i.test(answer);
  } finally {
    terminal.close();
  }
}
