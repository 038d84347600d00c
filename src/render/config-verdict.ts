import type { Annotation } from '#src/model/preview-output.ts';
import { BUDGET } from './budget.ts';
import type { CheckNotice } from './check-notices.ts';
import { bare } from './escape-markdown.ts';
import { counted } from './numbers.ts';

/** The verdict on a config that the pull request breaks, as plain text, before that on the tests; null: it does not. */
export function configVerdict(notices: readonly CheckNotice[]): string | null {
  const errors = notices.filter(
    (notice) => notice.kind === 'config-error' && notice.standing === 'proposed',
  ).length;
  return errors === 0 ? null : `${counted(errors, 'error')} in the config of this pull request`;
}

/** The errors at their lines, where the commit has the file in which they are. */
export function configAnnotations(notices: readonly CheckNotice[]): Annotation[] {
  return notices.flatMap((notice) => {
    if (notice.kind !== 'config-error' || notice.standing === 'elsewhere') return [];
    const { file, place, path, message } = notice.error;
    if (place === null) return [];
    return [
      {
        path: file,
        start_line: place.line,
        end_line: place.line,
        annotation_level: notice.standing === 'proposed' ? ('failure' as const) : ('warning' as const),
        title: bare(path === '' ? 'Config error' : `Config error: ${path}`, BUDGET.title),
        message: bare(`Column ${place.column}: ${message}`, BUDGET.annotationMessage),
      },
    ];
  });
}
