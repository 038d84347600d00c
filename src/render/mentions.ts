import { code } from './escape-markdown.ts';

/** More names than this are a list to be read, not people to be called. */
const MOST_MENTIONS = 10;

/** GitHub's names: a login (a managed one ends in `_company`), or a team as `organisation/team`. */
const MENTION = /^[A-Za-z\d](?:-?[A-Za-z\d]){0,38}(?:_[A-Za-z\d]{1,20})?(?:\/[A-Za-z\d](?:[\w-]{0,99}))?$/;

/** Whom a comment calls. */
export interface Mentions {
  /** `@octocat @octo/crew: please `, or `Please ` where nobody is called. */
  please: string;
  /** A paragraph about names that are neither a login nor a team; none where there are none. */
  notMentioned: string[];
}

/** Mentions logins and teams, given with or without `@`; what is neither is shown and not mentioned. */
export function mentionsOf(mention: readonly string[]): Mentions {
  const names = [...new Set(mention.map((name) => name.replace(/^@/, '')))];
  const called = names.filter((name) => MENTION.test(name)).slice(0, MOST_MENTIONS);
  const others = names.filter((name) => !MENTION.test(name)).slice(0, MOST_MENTIONS);
  return {
    please: called.length === 0 ? 'Please ' : `${called.map((name) => `@${name}`).join(' ')}: please `,
    notMentioned:
      others.length === 0
        ? []
        : [
            `Not mentioned, since it is no login and no team: ${others.map((name) => code(name, 80)).join(', ')}.`,
          ],
  };
}

/** The paragraph of a new issue that calls those who look after its files and can't be assigned. */
export function ownersText(mention: readonly string[]): string[] {
  if (mention.length === 0) return [];
  const { please, notMentioned } = mentionsOf(mention);
  return [`${please}see to it: CODEOWNERS names who looks after these files.`, ...notMentioned];
}

/** A person by their login, for reading: nobody is called by it. */
export function personText(login: string): string {
  return code(`@${login.replace(/^@/, '')}`, 80);
}
