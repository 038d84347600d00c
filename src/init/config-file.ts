import type { Suite } from './suites.ts';

const README = 'https://github.com/redfirst/redfirst#githubredfirstyml';

/** A config that begins with the defaults, and takes over what the project already asks for. */
export function configFile(suites: readonly Suite[], defaultBranch: string): string {
  const asked = suites.flatMap(({ coverage }) =>
    coverage?.failUnder == null ? [] : [{ ...coverage, failUnder: coverage.failUnder }],
  );
  const lowest = asked.sort((a, b) => a.failUnder - b.failUnder)[0];
  const target =
    lowest === undefined
      ? '# Files below this percentage of coverage are named.\n# coverage:\n#   target: 80\n'
      : `# Files below this percentage are named; as ${comment(lowest.from)} asks for (fail_under).\ncoverage:\n  target: ${lowest.failUnder}\n`;
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/redfirst/redfirst/v0/schema/config.schema.json
# Redfirst's settings, read from the default branch. Every setting has a default, so that all of this may go.
# What there is: ${README}
# Whether it is right: redfirst config check

# dry-run: one issue lists what would be filed, until somebody comments \`/redfirst start\` there. on: issues are filed at once.
filing: dry-run

# Branches whose pushes and schedules are trusted: what passes there is the baseline, what fails there becomes an issue.
# Without it, the default branch.
# branches: [${comment(JSON.stringify(defaultBranch))}]

${target}
# What makes the check red beside tests that newly fail. Each is off until it is set.
# gates:
#   diffCoverage: 80 # percent of the added lines that can be covered
#   newFlaky: on

# Hours until an issue is due.
# sla:
#   hours: { P0: 24, P1: 72, P2: 168, P3: 336 }
`;
}

/** Nothing in it ends the comment's line. */
function comment(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
}
