import { describe, expect, it } from '@jest/globals';
import { renderIssue } from '#src/render/issue.ts';
import { recordWithoutDetails } from '#src/render/quiet.ts';
import {
  aCause,
  aCauseTest,
  aFailure,
  anAnalysis,
  aRecord,
  aSignature,
  aTest,
  someFacts,
} from '../support/builders.ts';

const secret = 'the-way-in';
const failure = aFailure({
  type: 'auth.Bypass',
  message: `token ${secret} is taken`,
  excerpt: `>       assert ${secret}`,
  frames: [{ file: 'src/auth.py', line: 7, function: secret }],
});
const result = aTest({ nodeId: `tests/test_auth.py::test_login[${secret}]`, failure });
const cause = aCause({
  tests: [aCauseTest(result, { reproduce: `pytest 'tests/test_auth.py::test_login[${secret}]' -v` })],
  signatures: [{ signature: aSignature({ message: `token ${secret} is taken` }), tests: 1 }],
  assessment: {
    severity: 'P0',
    rule: 'security-or-data-loss',
    why: `security holes harm people (decided by tests/test_auth.py::test_login[${secret}])`,
  },
});
const context = { analysis: anAnalysis(), facts: someFacts() };

describe('a finding of a security rule in a public repository', () => {
  it('is filed without excerpt, parameters and reproduction', () => {
    const { title, body } = renderIssue(cause, { ...context, isQuiet: true });
    expect(title + body).not.toContain(secret);
    expect(body).not.toContain('Steps to reproduce');
  });

  it('still names severity, due date, test and run', () => {
    const { title, body } = renderIssue(cause, { ...context, isQuiet: true });
    expect(title).toContain('test_login');
    for (const part of ['**P0**', '2026-03-08', '`tests/test_auth.py`', '`test_login`', 'actions/runs/77'])
      expect(body).toContain(part);
  });

  it('keeps the identity of the loud one', () => {
    const { key, tests, labels } = renderIssue(cause, { ...context, isQuiet: true });
    expect(key).toBe(cause.key);
    expect(tests).toEqual(['tests/test_auth.py::test_login']);
    expect(labels).toEqual(['P0', 'bug', 'redfirst']);
  });

  it('is told whole where only the team reads', () => {
    expect(renderIssue(cause, context).body).toContain(secret);
  });

  it('stays quiet when it is closed', () => {
    const record = aRecord({
      tests: [{ nodeId: result.nodeId, rootdir: '', signature: 's1-1', environments: [] }],
    });
    expect(JSON.stringify(recordWithoutDetails(record))).not.toContain(secret);
  });
});
