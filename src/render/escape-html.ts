import { redactTokens } from '#src/model/redaction.ts';
import { visible, withoutAnsi } from './outside-text.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Outside text for HTML: between tags, or in an attribute within quotes. Newlines and tabs stay, other invisible
 * characters show as escapes, tokens of known forms are redacted.
 */
export function escapeHtml(text: string): string {
  return visible(redactTokens(withoutAnsi(text)), true).replace(
    /[&<>"']/g,
    (found) => entities[found] ?? found,
  );
}
