import type { Annotation, Check } from '#src/model/preview-output.ts';
import { withoutBreaks } from './outside-text.ts';
import { bodyLines } from './terminal-body.ts';
import { type Line, plainLine, type TerminalOptions } from './terminal-lines.ts';

const conclusionStyles = { success: 'green', failure: 'red', neutral: 'yellow' } as const;

/** A check as text: conclusion and title, its summary, its annotations. One that is not complete has no conclusion yet. */
export function checkLines(
  {
    conclusion,
    title,
    summary,
    annotations,
  }: Omit<Check, 'conclusion'> & { conclusion: Check['conclusion'] | null },
  options: TerminalOptions,
): Line[] {
  return [
    {
      text: `${conclusion ?? 'in progress'}: ${withoutBreaks(title)}`,
      style: conclusionStyles[conclusion ?? 'neutral'],
    },
    plainLine(''),
    ...bodyLines(summary, options),
    ...(annotations.length === 0 ? [] : [plainLine(''), { text: 'Annotations', style: 'bold' as const }]),
    ...annotations.map(annotationLine),
  ];
}

function annotationLine({ path, start_line, end_line, annotation_level, title }: Annotation): Line {
  const lines = start_line === end_line ? `${start_line}` : `${start_line}-${end_line}`;
  return plainLine(`- ${path}:${lines} ${annotation_level}: ${withoutBreaks(title)}`);
}
