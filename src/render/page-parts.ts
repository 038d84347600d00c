import type { Annotation, Check } from '#src/model/preview-output.ts';
import { escapeHtml } from './escape-html.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { counted } from './numbers.ts';
import { withoutBreaks } from './outside-text.ts';
import { avatar, conclusionIcons, levelIcons, personIcon, runningIcon, stateIcons } from './page-icons.ts';

/** A part of a page under its name. In a page of steps the step has the heading above it. */
export function part(name: string, content: string, { kind = '', level = 2 } = {}): string {
  return `<section class="part ${kind}"><h${level} class="part-name">${name}</h${level}>\n${content}\n</section>`;
}

/** A check run with its annotations. One without a conclusion is in progress. */
export function checkBox({
  conclusion,
  title,
  summary,
  annotations,
}: Omit<Check, 'conclusion'> & { conclusion: Check['conclusion'] | null }): string {
  const kind = conclusion ?? 'neutral';
  const icon = conclusion === null ? runningIcon : conclusionIcons[conclusion];
  return `<div class="box ${kind}"><div class="box-head"><span class="${kind}-colour">${icon}</span><div><div class="verdict">${escapeHtml(withoutBreaks(title))}</div><div class="sub">Redfirst · ${conclusion ?? 'in progress'}</div></div></div>
<div class="box-body md">${markdownToHtml(summary)}</div>
${annotations.length === 0 ? '' : annotationList(annotations)}</div>`;
}

function annotationList(annotations: readonly Annotation[]): string {
  return `<div class="annotations"><h3>${counted(annotations.length, 'annotation')}</h3>\n${annotations
    .map(annotationItem)
    .join('\n')}</div>`;
}

function annotationItem({
  path,
  start_line,
  end_line,
  annotation_level: level,
  title,
  message,
}: Annotation): string {
  // A name that is longer than a phone is wide stays beside its dash: neither dash nor space is a place to break.
  const shown = withoutBreaks(message).replace(/^- /gm, '\u2011\u00a0');
  const lines = start_line === end_line ? `line ${start_line}` : `lines ${start_line}–${end_line}`;
  return `<div class="annotation"><span class="${level}-colour">${levelIcons[level]}</span><div><div class="place">${escapeHtml(path)}, ${lines}</div><strong>${escapeHtml(withoutBreaks(title))}</strong><pre>${escapeHtml(shown)}</pre></div></div>`;
}

/** Why an issue is closed or open again, as GitHub's API names it. */
export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;

/** An issue's title, state and labels; its text and comments are `talk`s. `more` is said behind the labels. */
export function issueHead({
  title,
  state,
  reason = null,
  labels,
  more = '',
}: {
  title: string;
  state: 'open' | 'closed';
  reason?: StateReason;
  labels: readonly string[];
  more?: string;
}): string {
  const look =
    state === 'open' ? 'open' : reason === 'completed' || reason === null ? 'completed' : 'not-planned';
  const chips = labels.map(
    (label) => `<span class="label label-${label.replace(/\W/g, '-')}">${escapeHtml(label)}</span>`,
  );
  const words =
    state === 'open' ? 'Open' : `Closed${reason === null ? '' : ` as ${reason.replace('_', ' ')}`}`;
  return `<div class="issue-title">${escapeHtml(withoutBreaks(title))}</div>
<div class="chips"><span class="state state-${look}">${stateIcons[look]}${words}</span>${chips.join('')}${more === '' ? '' : `<span>${escapeHtml(more)}</span>`}</div>`;
}

/** What somebody wrote, as GitHub frames it. `author` is a login; one of an app ends in `[bot]`. */
export function talk({ author, did, markdown }: { author: string; did: string; markdown: string }): string {
  const name = author.replace(/\[bot\]$/, '');
  const isBot = name !== author;
  return `<div class="talk">${isBot ? avatar : personIcon}<div class="box"><div class="box-head"><strong>${escapeHtml(name)}</strong>${isBot ? '<span class="bot">bot</span>' : ''}<span>${escapeHtml(did)}</span></div><div class="box-body md">${markdownToHtml(markdown)}</div></div></div>`;
}
