import { error, notice, summary, warning } from '@actions/core';
import type { Annotation, Check } from '#src/model/preview-output.ts';
import { redact } from '#src/model/redaction.ts';
import { escapeLog } from '#src/render/escape-log.ts';

/** GitHub shows so many errors of a step, as many warnings, and as many notices. */
const SHOWN_OF_A_LEVEL = 10;

const TELL = { failure: error, warning, notice } as const;

/**
 * Shows checks that can't be written where the job's people look: what they say on its summary page, and their annotations
 * as workflow commands, of which GitHub shows the first few.
 */
export async function showInJob(checks: readonly Check[]): Promise<void> {
  if (checks.length === 0) return;
  for (const { title, summary: markdown } of checks)
    summary.addRaw(`# Redfirst: ${title}\n\n${markdown}`, true).addEOL();
  await summary.write();
  const told = { failure: 0, warning: 0, notice: 0 };
  for (const annotation of checks.flatMap(({ annotations }) => annotations)) {
    told[annotation.annotation_level] += 1;
    if (told[annotation.annotation_level] <= SHOWN_OF_A_LEVEL) tell(annotation);
  }
}

function tell({ annotation_level: level, path, start_line, end_line, title, message }: Annotation): void {
  TELL[level](escapeLog(redact(message)), {
    title: escapeLog(redact(title)),
    file: path,
    startLine: start_line,
    endLine: end_line,
  });
}
