import { analyseCoverage } from '#src/analysis/coverage/analyse-coverage.ts';
import { analyseDurations } from '#src/analysis/durations/analyse-durations.ts';
import { findFlaky } from '#src/analysis/flaky/find-flaky.ts';
import { likelyCauses } from '#src/analysis/likely-causes.ts';
import type { Config } from '#src/config/schema.ts';
import { loadCoverage } from '#src/load-coverage.ts';
import type { BranchQuestion, HistoryQuestions } from '#src/model/history.ts';
import { renderCoverageTerminal } from '#src/render/terminal-coverage.ts';
import { renderDurationsTerminal } from '#src/render/terminal-durations.ts';
import { renderFlakyTerminal } from '#src/render/terminal-flaky.ts';
import { type ChosenBranch, chosenBranch } from './chosen-branch.ts';
import { coverageDocument } from './coverage-document.ts';
import { durationsDocument } from './durations-document.ts';
import { EXIT } from './exit.ts';
import { flakyDocument } from './flaky-document.ts';
import { flakySources } from './flaky-sources.ts';
import { loadConfig } from './load-config.ts';
import type { QuestionRequest } from './requests.ts';
import type { Shell } from './shell.ts';
import { withHistory } from './with-history.ts';

/** So many workflows of a repository that run equally often are looked at as far back as the config says. */
const WORKFLOWS = 4;

/** What an answer is made from. */
interface Asked {
  history: HistoryQuestions;
  chosen: ChosenBranch;
  config: Config;
  request: QuestionRequest;
  terminal: Shell['terminal'];
}

/** `redfirst flaky|durations|coverage`: what the trusted runs of a branch say. */
export async function ask(request: QuestionRequest, shell: Shell): Promise<number> {
  const config = await loadConfig(request.root, shell);
  const { data } = request;
  const text = await withHistory({ data, mayCreate: false }, shell, async (history) => {
    const chosen = await chosenBranch(request, history, shell.say);
    return answer({ history, chosen, config, request, terminal: shell.terminal });
  });
  shell.print(text);
  return EXIT.done;
}

async function answer(asked: Asked): Promise<string> {
  const { request, terminal } = asked;
  switch (request.about) {
    case 'flaky': {
      const document = await flaky(asked);
      return request.json ? json(document) : renderFlakyTerminal(document, terminal);
    }
    case 'durations': {
      const document = await durations(asked);
      return request.json ? json(document) : renderDurationsTerminal(document, terminal);
    }
    case 'coverage': {
      const document = await coverage(asked);
      return request.json ? json(document) : renderCoverageTerminal(document, terminal);
    }
    default:
      return request.about satisfies never;
  }
}

async function flaky({ history, chosen, config, request: { root } }: Asked) {
  const past = await history.loadBranchHistory(questionOf(chosen, config.history.window));
  const findings = findFlaky(past, config.flaky);
  const sources = root === null ? new Map<string, string>() : await flakySources(root, findings.flaky);
  return flakyDocument(findings, likelyCauses(findings.flaky, past, sources), chosen);
}

async function durations({ history, chosen, config }: Asked) {
  const past = await history.loadDurationHistory(questionOf(chosen, WORKFLOWS * config.durations.runs));
  return durationsDocument(analyseDurations(past, config.durations), chosen);
}

async function coverage({ history, chosen, config }: Asked) {
  const past = await loadCoverage(history, questionOf(chosen, null), config.coverage);
  return coverageDocument(analyseCoverage(past, config.coverage), chosen);
}

function questionOf({ repository, branch }: ChosenBranch, runs: number | null): BranchQuestion {
  return { repositoryId: repository.id, branch, runs };
}

function json(document: unknown): string {
  return JSON.stringify(document, null, 2);
}
