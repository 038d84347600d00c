import type { Severity } from '#src/model/severity.ts';

/** A recorded failure that is no P2, judged by reading its test and its report, not by our rules. */
export interface ExpectedSeverity {
  /** The folder of the recorded data. */
  of: string;
  nodeId: string;
  severity: Severity;
  why: string;
}

const uncollected = 'none of the tests in the file ran, so any of them may be broken unseen';

/** All of them: no recorded failure is about security, lost data or money, so none is P0. */
export const EXPECTED_SEVERITIES: readonly ExpectedSeverity[] = [
  ...[
    'b/test_same.py',
    'test_badparam.py',
    'test_dupparam.py',
    'test_import.py',
    'test_nul.py',
    'test_raise.py',
    'test_syntax.py',
  ].map((nodeId) => ({ of: 'lab-collection-errors', nodeId, severity: 'P1' as const, why: uncollected })),
  {
    of: 'lab-crashes',
    nodeId: 'test_t.py::test_hangs',
    severity: 'P1',
    why: 'pytest-timeout ended the worker: what it had still to run is lost',
  },
  { of: 'lab-crashes', nodeId: 'test_e.py::test_exits', severity: 'P1', why: 'os._exit ended the worker' },
  { of: 'lab-crashes', nodeId: 'test_s.py::test_segv', severity: 'P1', why: 'a segmentation fault' },
  { of: 'lab-crashes', nodeId: 'test_s.py::test_segv_again', severity: 'P1', why: 'a segmentation fault' },
  { of: 'older-tools', nodeId: 'test_e.py::test_exits', severity: 'P1', why: 'os._exit ended the worker' },
];
