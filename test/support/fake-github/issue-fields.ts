import { unprocessable, validationFailed } from './reply.ts';
import type { JsonObject } from './route.ts';

/** GitHub's limits for issues and comments, in characters. */
export const maxBodyLength = 65_536;
const maxTitleLength = 256;

/**
 * The title of an issue.
 * @throws {GitHubError} 422 when it is missing (if `required`), empty, too long or no text
 */
export function readTitle(body: JsonObject, required: boolean): string {
  const value = body['title'];
  if (value === undefined && required) throw unprocessable('Invalid request.\n\n"title" wasn\'t supplied.');
  if (typeof value !== 'string' && typeof value !== 'number')
    throw unprocessable("Invalid request.\n\nFor 'properties/title', it is not a string.");
  const title = String(value);
  if (title.trim() === '')
    throw validationFailed([{ resource: 'Issue', code: 'missing_field', field: 'title' }]);
  if ([...title].length > maxTitleLength)
    throw validationFailed([
      {
        resource: 'Issue',
        code: 'custom',
        field: 'title',
        message: `title is too long (maximum is ${maxTitleLength} characters)`,
      },
    ]);
  return title;
}

/** The body of an issue; undefined when the request has none. */
export function readBody(body: JsonObject): string | null | undefined {
  const value = body['body'];
  if (value === undefined || value === null) return value;
  if (typeof value !== 'string')
    throw unprocessable("Invalid request.\n\nFor 'properties/body', it is not a string.");
  if ([...value].length > maxBodyLength)
    throw validationFailed([
      {
        resource: 'Issue',
        code: 'custom',
        field: 'body',
        message: `body is too long (maximum is ${maxBodyLength} characters)`,
      },
    ]);
  return value;
}

/** The logins to assign (`assignees`, or the older `assignee`); undefined when the request names none. */
export function readLogins(body: JsonObject): string[] | undefined {
  const { assignees, assignee } = body;
  if (Array.isArray(assignees)) return assignees.map(String);
  if (typeof assignee === 'string') return assignee === '' ? [] : [assignee];
  return assignees === undefined ? undefined : [];
}

/** A field that takes one of a few words; undefined when it is absent or null. */
export function readChoice<Choice extends string>(
  body: JsonObject,
  field: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  const choice = choices.find((known) => known === value);
  if (choice === undefined)
    throw validationFailed([
      { resource: 'Issue', field, code: 'invalid', value: typeof value === 'string' ? value : null },
    ]);
  return choice;
}
