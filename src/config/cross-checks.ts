// Conditions between settings. They are looked at also where something else is wrong, so that all errors are told at once:
// what they get may be of any form.
import { z } from 'zod';
import { LABEL_PURPOSES, type LabelPurpose, type LabelSettings } from '#src/model/label-settings.ts';

type Context = Pick<z.RefinementCtx, 'addIssue'>;

/** For `superRefine`: also when the value has other issues. */
export const ALWAYS = { when: () => true } as const;

const named = z.object({ name: z.string() });
const placed = z.object({ path: z.string() });
const speed = z.object({ fastSeconds: z.number(), mediumSeconds: z.number() });

/** No two items of a list have one name; each that has an earlier one's is an issue at its name. */
export function checkUniqueNames(items: unknown, context: Context): void {
  for (const { at, earlier } of repeated(items, (item) => named.safeParse(item).data?.name))
    context.addIssue({
      code: 'custom',
      path: [at, 'name'],
      message: `item [${earlier}] of the list has this name too; give each a name of its own`,
    });
}

/** No two items of a list have one path. */
export function checkUniquePaths(items: unknown, context: Context): void {
  for (const { at, earlier } of repeated(items, (item) => placed.safeParse(item).data?.path))
    context.addIssue({
      code: 'custom',
      path: [at, 'path'],
      message: `item [${earlier}] of the list has this path too; say all of it in one`,
    });
}

/** Where an item of a list has the key of an earlier one; what has no key repeats nothing. */
function repeated(
  items: unknown,
  keyOf: (item: unknown) => string | undefined,
): { at: number; earlier: number }[] {
  const first = new Map<string, number>();
  const found: { at: number; earlier: number }[] = [];
  for (const [at, item] of Array.isArray(items) ? items.entries() : []) {
    const key = keyOf(item);
    const earlier = key === undefined ? undefined : first.get(key);
    if (earlier !== undefined) found.push({ at, earlier });
    else if (key !== undefined) first.set(key, at);
  }
  return found;
}

/** A path of the gates that asks nothing would look as if it guarded something. */
export function checkAsksSomething(gate: unknown, context: Context): void {
  const { data } = z.object({ coverage: z.unknown(), diffCoverage: z.unknown() }).partial().safeParse(gate);
  if (data !== undefined && data.coverage === undefined && data.diffCoverage === undefined)
    context.addIssue({
      code: 'custom',
      message: 'asks nothing of its files; add `coverage`, `diffCoverage` or both, in percent',
    });
}

/** No two labels have one name; GitHub takes those for one that differ in case only. */
export function checkLabelNames(all: unknown, defaults: LabelSettings, context: Context): void {
  const { data } = z.partialRecord(z.enum(LABEL_PURPOSES), z.unknown()).safeParse(all);
  const names = new Map(
    LABEL_PURPOSES.map((purpose) => [
      purpose,
      named.safeParse(data?.[purpose]).data?.name ?? defaults[purpose].name,
    ]),
  );
  // What people did not write is not what is wrong.
  const isOwn = (purpose: LabelPurpose) => Number(names.get(purpose) !== defaults[purpose].name);
  const taken = new Map<string, LabelPurpose>();
  for (const purpose of [...LABEL_PURPOSES].sort((a, b) => isOwn(a) - isOwn(b))) {
    const name = (names.get(purpose) ?? '').toLowerCase();
    const other = taken.get(name);
    if (other === undefined) taken.set(name, purpose);
    else
      context.addIssue({
        code: 'custom',
        path: [purpose, 'name'],
        message: `labels.${other} has this name too; give each label a name of its own`,
      });
  }
}

/** A pattern of infrastructure without a condition would take every error for one. */
export function checkHasCondition(pattern: unknown, context: Context): void {
  const { data } = z.object({ exception: z.unknown(), message: z.unknown() }).partial().safeParse(pattern);
  if (data !== undefined && data.exception === undefined && data.message === undefined)
    context.addIssue({
      code: 'custom',
      message: 'gives no condition; add `exception`, `message` or both, by which the error is known',
    });
}

/** Between fast and slow there is medium. */
export function checkSpeeds(value: unknown, context: Context): void {
  const { data } = speed.safeParse(value);
  if (data !== undefined && data.fastSeconds >= data.mediumSeconds)
    context.addIssue({
      code: 'custom',
      path: ['mediumSeconds'],
      message: `must be above fastSeconds, which is ${data.fastSeconds}: else no test is medium`,
    });
}
