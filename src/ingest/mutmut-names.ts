import type { Checkout } from '#src/model/checkout.ts';
import type { Survivor } from '#src/model/mutants.ts';
import { joinPath } from './map-path.ts';

/** What mutmut puts between class and method (`mutmut.mutation.trampoline_templates.CLASS_NAME_SEPARATOR`). */
const SEPARATOR = '\u01c1';

/** Folders that mutmut leaves out of a module's name. */
const SOURCE_FOLDERS = ['', 'src', 'source'];

/**
 * A mutant by its name: `shop.core.x_clamp__mutmut_2` of a function, `shop.core.xǁBoxǁgrow__mutmut_1` of a method; null for
 * anything else.
 */
export function mutantNamed(name: string, file: string | null): Survivor | null {
  const parts = /^(?:(.+)\.)?x(_|\u01c1)(.+?)__mutmut_\d{1,9}$/u.exec(name);
  if (parts === null) return null;
  const [, module = '', kind = '', mangled = ''] = parts;
  if (kind === '_') return { name, module, class: null, function: mangled, file };
  const end = mangled.lastIndexOf(SEPARATOR);
  return end <= 0
    ? null
    : { name, module, class: mangled.slice(0, end), function: mangled.slice(end + 1), file };
}

/** The file of a module in the checkout, from one of these folders; null where it has none. */
export function fileOfModule(checkout: Checkout, bases: readonly string[], module: string): string | null {
  const path = module.replaceAll('.', '/');
  for (const base of bases)
    for (const folder of SOURCE_FOLDERS)
      for (const file of [`${path}.py`, `${path}/__init__.py`]) {
        const candidate = joinPath(base, joinPath(folder, file));
        if (checkout.kind(candidate) === 'file') return candidate;
      }
  return null;
}
