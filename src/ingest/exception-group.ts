/** An exception group as Python prints it, taken apart. */
interface GroupText {
  /** The group's own traceback and error, without the margin. */
  own: string;
  /** The same of each exception at the ends of its branches, in order. */
  leaves: string[];
}

/** One exception within the tree; `depth` is the width of its margin. */
interface Branch {
  depth: number;
  lines: string[];
  divides: boolean;
}

const START = /^ *\+ Exception Group Traceback \(most recent call last\):$/m;
const OPENING = /^ *\+ (Exception Group Traceback .*)$/;
/** `  +-+---------------- 1 ----------------`, and `    +---------------- 2 ----------------` for the others. */
const BRANCH = /^( *)(\+-)?\+-{16} (\d{1,9}|\.\.\.) -{16}$/;
const MARGIN = /^( *)\| ?(.*)$/;

/**
 * Takes apart the first exception group that a text shows; null when it shows none. Python leaves out what goes beyond
 * fifteen exceptions or ten levels, and so do we (`traceback.TracebackException.format`).
 */
export function exceptionGroup(text: string): GroupText | null {
  if (!START.test(text)) return null;
  const all: Branch[] = [];
  /** From the group itself to the branch at hand, deeper and deeper. */
  const path: Branch[] = [];
  for (const line of text.split('\n')) {
    const opening = all.length > 0 ? null : OPENING.exec(line);
    const branch =
      opening === null ? branchFrom(line) : { depth: 2, lines: [opening[1] ?? ''], divides: false };
    if (branch !== null && (opening !== null || all.length > 0)) {
      while ((path.at(-1)?.depth ?? 0) >= branch.depth) path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) parent.divides = true;
      path.push(branch);
      all.push(branch);
    } else if (all.length > 0 && !addLine(path, line)) break;
  }
  const [own, ...others] = all;
  const leaves = others.filter(({ divides, lines }) => !divides && lines.length > 0);
  return { own: own?.lines.join('\n') ?? '', leaves: leaves.map(({ lines }) => lines.join('\n')) };
}

function branchFrom(line: string): Branch | null {
  const match = BRANCH.exec(line);
  if (match === null) return null;
  const [, indent = '', joint = '', number] = match;
  // What was left out is no exception.
  return { depth: indent.length + joint.length, lines: [], divides: number === '...' };
}

/** False where the group has ended. */
function addLine(path: readonly Branch[], line: string): boolean {
  const margin = MARGIN.exec(line);
  if (margin === null) return /^ *\+-+$/.test(line);
  path.findLast(({ depth }) => depth === margin[1]?.length)?.lines.push(margin[2] ?? '');
  return true;
}
