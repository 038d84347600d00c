// Large reports as pytest and coverage.py write them: made, not recorded, since they are too large to keep.

const MODULES = 400;
const FILES = 1_000;

/** How many of so many tests fail in `junitXml`. */
export function failingTests(tests: number): number {
  return Math.ceil(tests / 100);
}

/** One failing test in a hundred; classes and files as a real suite has them, 160 bytes a test. */
export function* junitXml(tests: number): Generator<string> {
  yield `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="${failingTests(tests)}" skipped="0" tests="${tests}" time="1.0" timestamp="2026-05-01T09:00:00.000000+00:00" hostname="runner">`;
  for (let test = 0; test < tests; test += 1) yield testCase(test, tests);
  yield '</testsuite></testsuites>';
}

/** pytest runs a module's tests one after the other. */
function testCase(test: number, tests: number): string {
  const module = Math.floor((test * MODULES) / tests);
  const open = `<testcase classname="tests.unit.component_${module % 20}.test_module_${module}.TestBehaviour${module % 7}" name="test_part_of_behaviour_holds[case-${test}-${test % 13}-value]" time="0.00${100 + (test % 900)}"`;
  return test % 100 === 0
    ? `${open}><failure message="AssertionError: assert ${test} == 0">self = &lt;tests.unit.TestBehaviour object at 0x7f&gt;\n\n    def test_part_of_behaviour_holds(self):\n&gt;       assert ${test} == 0\nE       AssertionError: assert ${test} == 0\n\ntests/unit/test_module_${module}.py:31: AssertionError</failure></testcase>`
    : `${open} />`;
}

/** How many lines `coverageXml` has, which are the same number in each file. */
export function coverageLines(lines: number): number {
  return Math.ceil(lines / FILES) * FILES;
}

/** coverage.py's XML with its indentation, one line in ten not covered, one in eight a branch. */
export function* coverageXml(lines: number): Generator<string> {
  const each = Math.ceil(lines / FILES);
  yield `<?xml version="1.0" ?>\n<coverage version="7.17.3" timestamp="1780000000000" lines-valid="${each * FILES}" lines-covered="${each * FILES}" line-rate="1" branches-valid="2" branches-covered="1" branch-rate="0.5" complexity="0">\n\t<sources>\n\t\t<source>/home/runner/work/project/project/src</source>\n\t</sources>\n\t<packages>\n\t\t<package name="project" line-rate="1" branch-rate="1" complexity="0">\n\t\t\t<classes>\n`;
  for (let file = 0; file < FILES; file += 1) {
    yield `\t\t\t\t<class name="module_${file}.py" filename="project/part_${file % 30}/module_${file}.py" complexity="0" line-rate="1" branch-rate="1">\n\t\t\t\t\t<methods/>\n\t\t\t\t\t<lines>\n`;
    for (let line = 1; line <= each; line += 1) yield lineOf(line);
    yield '\t\t\t\t\t</lines>\n\t\t\t\t</class>\n';
  }
  yield '\t\t\t</classes>\n\t\t</package>\n\t</packages>\n</coverage>\n';
}

function lineOf(line: number): string {
  const hits = line % 10 === 0 ? 0 : 1;
  return line % 8 === 0
    ? `\t\t\t\t\t\t<line number="${line}" hits="${hits}" branch="true" condition-coverage="50% (1/2)" missing-branches="${line + 2}"/>\n`
    : `\t\t\t\t\t\t<line number="${line}" hits="${hits}"/>\n`;
}
