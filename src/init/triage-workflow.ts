import { ACTIONS } from './pinned-actions.ts';
import { yamlText } from './yaml-text.ts';

/** Where the triage stands; the history is trusted by this path. */
export const TRIAGE_PATH = '.github/workflows/redfirst.yml';

/** The workflow in which the app runs as an action, after each run of the workflows of these names. */
export function triageWorkflow(watched: readonly string[]): string {
  return `name: ${watched.includes('Redfirst') ? 'Redfirst triage' : 'Redfirst'}
on: # zizmor: ignore[concurrency-limits] of those that wait in a group GitHub cancels all but one, and with them their events
  # It runs from the default branch with data alone: nothing of a pull request is checked out, installed or run.
  workflow_run: # zizmor: ignore[dangerous-triggers]
    workflows: # every workflow that has the Redfirst step, by its name
${watched.map((name) => `      - ${yamlText(name)}\n`).join('')}    types: [completed]
  issues:
    types: [opened, edited, labeled, unlabeled, assigned, closed, reopened, deleted, transferred]
  issue_comment: # zizmor: ignore[dangerous-triggers] commands; only those of people who may write are obeyed
    types: [created]
  schedule:
    - cron: "17 * * * *" # warns before an SLA is breached, and says the breach
  workflow_dispatch:
    inputs:
      commit:
        description: A commit to judge again (its whole sha)
permissions: {}
jobs:
  triage:
    name: Triage
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      actions: read # to read the collections and the history among the artifacts, and the runs that left them
      checks: write # to write the check
      contents: read # to read .github/redfirst.yml and CODEOWNERS, and to compare commits
      issues: write # to file and follow issues, and to answer commands
      pull-requests: write # to comment on pull requests
    steps:
      - id: triage
        uses: ${ACTIONS.triage}
      - name: Keep the history for the next triage
        if: \${{ always() && steps.triage.outputs.history != '' }}
        uses: ${ACTIONS.uploadArtifact}
        with:
          name: redfirst-history
          path: \${{ steps.triage.outputs.history }}
          compression-level: "0"
          retention-days: "30"
`;
}
