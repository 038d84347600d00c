import { describe, expect, it } from '@jest/globals';
import { BUDGET, fitBody } from '#src/render/budget.ts';
import { coverageSection } from '#src/render/coverage-sections.ts';
import { anAnalysis } from '../support/builders.ts';

function shown(
  overrides: Parameters<typeof anAnalysis>[0],
  rows = 50,
  bytes: number = BUDGET.comment,
): string {
  const section = coverageSection(anAnalysis(overrides), { rows });
  return section === null ? '' : fitBody([section], bytes);
}

const file = (path: string, missing: number[]) => ({ path, lines: missing.length + 1, missing });

describe('the untested part of a pull request', () => {
  it('comes first, the file with most uncovered lines on top, with ranges, branches, and what is not comparable', () => {
    const text = shown({
      coverage: { files: 3, statements: 10, coveredLines: 5, branches: 0, coveredBranches: 0, percent: 50 },
      coverageDelta: {
        base: 60,
        head: 50,
        delta: -10,
        files: [{ path: 'src/far.py', base: 100, head: 50, delta: -50, unchanged: true, lost: [3, 4, 5, 9] }],
      },
      diffCoverage: {
        lines: 9,
        covered: 4,
        branches: { total: 4, covered: 1 },
        files: [
          file('src/a.py', [7]),
          { ...file('src/b.py', [12, 13, 14, 15, 20]), partial: [{ line: 30, total: 2, covered: 1 }] },
          file('src/c.py', []),
        ],
        unmeasured: [],
        incomparable: [{ path: 'src/big.py', why: 'GitHub shows no lines of its change' }],
      },
    });
    expect(text).toMatchInlineSnapshot(`
"### Coverage

- Diff coverage **44.44 %**: 4 of 9 added lines covered, 1 of 4 branches; 1 changed file not comparable
- Coverage **50 %**, −10 pp against the baseline (60 %)
- Less coverage though unchanged: \`src/far.py\` (−50 pp: 3–5, 9)

| File | Added lines | Covered | Lines not covered | Branches not taken |
| --- | --- | --- | --- | --- |
| \`src/b.py\` | 6 | 1 | 12–15, 20 | 30 (1 of 2) |
| \`src/a.py\` | 2 | 1 | 7 |  |

<details>
<summary>1 changed file not comparable: whether tests ran what is added is not known</summary>

| File | Why |
| --- | --- |
| \`src/big.py\` | GitHub shows no lines of its change |

</details>

<details>
<summary>Coverage changed in 1 file</summary>

| File | Baseline | Here | Change |
| --- | --- | --- | --- |
| \`src/far.py\` | 100 % | 50 % | −50 pp |

</details>
"
`);
  });

  it('of more than ten files is folded away but for the worst ten, and each cut is said', () => {
    const files = Array.from({ length: 200 }, (_, at) =>
      file(
        `src/${at}.py`,
        Array.from({ length: at + 1 }, (_line, line) => 2 * line + 1),
      ),
    );
    const diffCoverage = { lines: 200, covered: 0, files, unmeasured: [] };
    const text = shown({ diffCoverage });
    const open = text.slice(0, text.indexOf('<details>'));
    expect([...open.matchAll(/`src\/(\d+)\.py`/g)].map(([, at]) => Number(at))).toEqual(
      Array.from({ length: 10 }, (_, at) => 199 - at),
    );
    expect(open).toContain('… and 170 more ranges');
    expect(text).toContain('<summary>190 more files with added lines that are not covered</summary>');
    expect(text).toContain('… and 150 more files:');
    const small = shown({ diffCoverage }, 50, 2_000);
    expect(Buffer.byteLength(small)).toBeLessThanOrEqual(2_000);
    expect(small).toMatch(/… and [\d,]+ more files|[\d,]+ files left out/);
  });

  it('is not called complete when nothing of it could be compared', () => {
    const diffCoverage = {
      lines: 0,
      covered: 0,
      files: [],
      unmeasured: [],
      incomparable: [{ path: 'a.py', why: 'w' }],
    };
    expect(shown({ diffCoverage })).toContain('- Diff coverage: not known; 1 changed file not comparable\n');
  });
});

describe('files that lost coverage though nobody touched them', () => {
  const lostIn = (count: number) =>
    shown({
      coverageDelta: {
        base: 60,
        head: 50,
        delta: -10,
        files: Array.from({ length: count }, (_, index) => ({
          path: `src/m${index}.py`,
          base: 100,
          head: 50,
          delta: -50,
          unchanged: true,
          lost: [3],
        })),
      },
    });

  it('stand in the line if it is one, and else below it, one a line, the rest counted', () => {
    expect(lostIn(1)).toContain('- Less coverage though unchanged: `src/m0.py` (−50 pp: 3)\n');
    expect(lostIn(7)).toContain(`- Less coverage though unchanged:
  - \`src/m0.py\` (−50 pp: 3)
  - \`src/m1.py\` (−50 pp: 3)
  - \`src/m2.py\` (−50 pp: 3)
  - \`src/m3.py\` (−50 pp: 3)
  - \`src/m4.py\` (−50 pp: 3)
  - … and 2 more

`);
  });
});
