import type { InfrastructurePattern } from '#src/model/infrastructure-pattern.ts';
import type { LabelSettings } from '#src/model/label-settings.ts';

/** Default labels. `bug` has the name and colour that GitHub gives it in every new repository. */
export const DEFAULT_LABELS: LabelSettings = {
  P0: { name: 'P0', color: 'b60205' },
  P1: { name: 'P1', color: 'd93f0b' },
  P2: { name: 'P2', color: 'fbca04' },
  P3: { name: 'P3', color: 'c2e0c6' },
  bug: { name: 'bug', color: 'd73a4a' },
  flaky: { name: 'flaky', color: 'c5def5' },
  redfirst: { name: 'redfirst', color: 'ededed' },
  needsInfo: { name: 'needs-info', color: 'd876e3' },
  atRisk: { name: 'sla: at risk', color: 'f9d0c4' },
  breached: { name: 'sla: breached', color: 'b60205' },
};

/**
 * Errors that say by themselves that the machine or the network failed. Few and narrow, since one that is wrongly taken for
 * such hides a bug: a refused connection or a timeout alone is not here, a project's own server may be what refused.
 */
export const DEFAULT_INFRASTRUCTURE: readonly InfrastructurePattern[] = [
  // The kernel's words for ENOSPC, as Python's OSError repeats them.
  {
    name: 'no-space-left',
    exception: ['OSError'],
    message: ['[Errno 28] No space left on device'],
  },
  // EAI_AGAIN: the resolver did not answer. A wrong host name says "Name or service not known" instead.
  { name: 'name-resolution', message: ['Temporary failure in name resolution'] },
  // How urllib3 names the host that it could not reach.
  {
    name: 'package-index',
    exception: ['ConnectionError', 'ConnectTimeout', 'ReadTimeout', 'MaxRetryError', 'NewConnectionError'],
    message: ["host='pypi.org'", "host='files.pythonhosted.org'"],
  },
  // Docker Hub's answer to too many pulls.
  { name: 'image-pull-limit', message: ['toomanyrequests: You have reached your'] },
  // GitHub's words when a runner goes away.
  {
    name: 'runner-lost',
    message: [
      'The runner has received a shutdown signal',
      'Anything in your workflow that terminates the runner process',
    ],
  },
];
