import type { Logger } from 'pino';
import { Probot, ProbotOctokit } from 'probot';
import type { AppEnvironment } from './environment.ts';
import { onCheckRun } from './on-check-run.ts';
import { onCheckSuite } from './on-check-suite.ts';
import { onInstallation } from './on-installation.ts';
import { onIssueComment } from './on-issue-comment.ts';
import { onIssues } from './on-issues.ts';
import { onWorkflowRun } from './on-workflow-run.ts';
import type { TriageApp } from './triage-app.ts';

/** What Probot needs to know of the App. */
export interface ProbotParts {
  environment: Pick<AppEnvironment, 'appId' | 'webhookSecret' | 'apiUrl'>;
  privateKey: string;
  log: Logger;
  /** Whether writes keep GitHub's pace (one a second); only tests on a fake GitHub go without. */
  throttle: boolean;
}

/** A request that never ends must not hold a repository's lease for ever. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Probot with its pace, and without its retries: a write that may have taken effect is looked for before it is repeated. */
export function createProbot({ environment, privateKey, log, throttle }: ProbotParts): Probot {
  return new Probot({
    appId: environment.appId,
    privateKey,
    secret: environment.webhookSecret,
    baseUrl: withoutSlash(environment.apiUrl),
    log,
    Octokit: octokitAtPace(throttle),
  });
}

/** The same with one token for everything, as a workflow has it. No App is behind it that could get others. */
export function createTokenProbot({
  apiUrl,
  token,
  log,
  throttle,
}: Pick<ProbotParts, 'log' | 'throttle'> & { apiUrl: string; token: string }): Probot {
  return new Probot({
    githubToken: token,
    baseUrl: withoutSlash(apiUrl),
    log,
    Octokit: octokitAtPace(throttle),
  });
}

function octokitAtPace(throttle: boolean): typeof ProbotOctokit {
  return ProbotOctokit.defaults((options: ConstructorParameters<typeof ProbotOctokit>[0]) => ({
    ...options,
    retry: { enabled: false },
    throttle: {
      ...options?.throttle,
      enabled: throttle,
      // What is limited comes back to us, and waits in the outbox's way.
      onRateLimit: () => false,
      onSecondaryRateLimit: () => false,
    },
    request: { ...options?.request, fetch: fetchInTime },
  }));
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}

/** Hands each event that the app listens to over to it. */
export function listenTo(probot: Probot, app: TriageApp): void {
  onInstallation(probot, app);
  onWorkflowRun(probot, app);
  onIssueComment(probot, app);
  onIssues(probot, app);
  onCheckRun(probot, app);
  onCheckSuite(probot, app);
}

const fetchInTime: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
