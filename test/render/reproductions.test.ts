import { describe, expect, it } from '@jest/globals';
import { renderReproductions } from '#src/render/reproductions.ts';
import { renderReproduceTerminal } from '#src/render/terminal-reruns.ts';

const reproductions = {
  tests: [
    {
      nodeId: 'a.py::one[@all `x`]',
      rootdir: '',
      verdict: 'order-dependent' as const,
      alone: ['passed' as const],
      polluter: 'b.py::two',
      setter: null,
      command: "pytest 'b.py::two' 'a.py::one[@all `x`]' -v",
      why: 'passes 1 of 1 alone, and fails 1 of 1 with its file',
    },
  ],
  leftOut: [{ nodeId: 'c.py::three', rootdir: '', why: 'the budget of 1 s was used up' }],
};

describe('what running tests again has shown', () => {
  it('is a line a test in Markdown, with names as code', () => {
    expect(renderReproductions(reproductions)).toBe(`
### Run again right after

- \`\`a.py::one[@all \`x\`]\`\`: passes 1 of 1 alone, and fails 1 of 1 with its file (it depends on the order of the tests, which is a bug and no flake); it fails only after \`b.py::two\`
- \`c.py::three\`: left out, the budget of 1 s was used up
`);
    expect(renderReproductions({ tests: [], leftOut: [] })).toBe('');
  });

  it('is told on a terminal with the line that shows it', () => {
    expect(renderReproduceTerminal(reproductions, { colour: false, width: 100 })).toBe(
      [
        'order-dependent: a.py::one[@all `x`]',
        '  passes 1 of 1 alone, and fails 1 of 1 with its file',
        '  fails only after b.py::two',
        "  pytest 'b.py::two' 'a.py::one[@all `x`]' -v",
        '1 test left out:',
        '  c.py::three: the budget of 1 s was used up',
      ].join('\n'),
    );
  });
});
