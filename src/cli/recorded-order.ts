import { recordedOrder } from '#src/analysis/reproduce/target.ts';
import { UsageError } from './exit.ts';
import { namedTest as testNamed } from './named-tests.ts';
import type { Shell } from './shell.ts';

/**
 * The tests that a file names, in its order and by process: node ids, one a line or as a JSON array, or what a report tells.
 *
 * @throws UsageError when it tells no order
 */
export async function orderIn(
  file: string,
  { root, rootdir }: { root: string; rootdir: string },
  shell: Shell,
): Promise<string[][]> {
  const text = await shell.readText(file);
  if (text === null) throw new UsageError(`--order ${file}: there is no such file.`);
  const ids = idsIn(text.replace(/^\uFEFF/, '').trim());
  if (ids !== null)
    return [
      ids
        .map((id) => testNamed(id, root, shell))
        .flatMap((one) => (one.rootdir === rootdir ? [one.nodeId] : [])),
    ];
  const order = recordedOrder(await shell.readReports(await shell.findReports([file], root), root), rootdir);
  if (order === null || order.length === 0)
    throw new UsageError(
      `--order ${file} tells no order of tests. Give node ids, one a line or as a JSON array, or the log of Redfirst's pytest plugin.`,
    );
  return order;
}

/** Null: it is something else. */
function idsIn(text: string): string[] | null {
  if (text.startsWith('[')) {
    try {
      const ids: unknown = JSON.parse(text);
      if (Array.isArray(ids) && ids.every((id) => typeof id === 'string')) return ids;
    } catch {}
    return null;
  }
  if (text.startsWith('{') || text.startsWith('<') || text.includes('\0')) return null;
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
