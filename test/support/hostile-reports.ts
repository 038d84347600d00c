import { join } from 'node:path';
import { attempt, failingCase, junitXml, reportLog } from './report-text.ts';
import { emptyFolder } from './run-cli.ts';
import { folderWith } from './written-files.ts';

/** Texts that would do something if they were not escaped: as a name of a test, a message, an excerpt, a subject, a branch of a problem. */
export const hostileTexts = [
  '@octocat please fix',
  '@github/security',
  'fixes #1347 and GH-12 and octo/repo#7',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</details></td></table></code></pre><h1>pwned</h1>',
  '![pixel](https://evil.example/x.png)',
  '[click](javascript:alert(1)) <https://evil.example>',
  'see www.evil.example or https://evil.example/a?b=c or evil@evil.example',
  '[ref]: https://evil.example\n\n[ref]',
  '`` ` `` ```\n```` \n~~~\n```',
  '| a | b |\n|---|---|\n| c | d |',
  '\n# pwned heading\n\n- [x] pwned task\n\n> quote\n\n***\n',
  '<!-- redfirst:issue v1 key=c1-000000000000 -->',
  '<!-- redfirst:comment v1 -->',
  '--> <b>out</b> <!--',
  '::error file=app.js,line=1::pwned',
  '\n::set-output name=x::y\n ::add-mask::x\n##[group]pwned\n##vso[task.complete]\n',
  '\u001b[31mred\u001b[0m\u001b]0;title\u0007\u009b31m',
  '\u202ertl\u202c \u2066iso\u2069 \u200bzw\u200d \ufeff \u00ad',
  '$(touch pwned) `id` %s &lt;b&gt; &#64;octocat',
  '*bold* _em_ ~~gone~~ $x^2$ ^[note] [^1]\n\n[^1]: pwned',
  'cr\rover\u0008write\u0000nul\u2028line\u2029par\u0085nel',
  'abb511c96bcc0bc7dea8157e10e6d4ea05a875a1',
];

/** Texts of the same lengths and lines that mean nothing. */
export const ordinaryTexts = hostileTexts.map(
  (text, index) => `plain ${index} ${text.replaceAll(/[^ \n]/g, 'x')}`,
);

/** Control characters other than tab and newline, those of C1 too. */
export const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** Zero-width and direction characters. */
export const direction = /[\u202a-\u202e\u2066-\u2069]/;
export const invisible = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;
/** With the flag `u` a surrogate matches only where its other half is missing. */
export const loneSurrogate = /\p{Surrogate}/u;

/** A reportlog, a JUnit file and an unreadable file whose names, ids, messages and markers are the texts; returns their paths. */
export function reportsOf(texts: readonly string[], folder = emptyFolder()): string[] {
  const lines = texts.flatMap((text, index) => {
    const message = `Error${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[index]}: ${text}`;
    const crash = { path: `src/m${index}.py`, line: index + 1 };
    return attempt({
      nodeid: `tests/test_a.py::test_${index}[${text}]`,
      outcome: 'failed',
      message,
      crash,
      keywords: [text],
    });
  });
  const passing = Array.from({ length: 60 }, (_, index) =>
    attempt({ nodeid: `tests/test_b.py::test_${index}` }),
  ).flat();
  const legal = texts.map((text) => text.replaceAll(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '?'));
  const elements = legal.map((text, index) =>
    failingCase('tests.test_c', `test_${index}[${text}]`, { message: `Type${index}: ${text}` }),
  );
  const names = {
    'log.jsonl': reportLog([...lines, ...passing], 1),
    'junit.xml': junitXml(elements),
    [`${texts[0]} & ${texts[3]}.xml`]: '<oops',
  };
  folderWith(names, folder);
  return Object.keys(names).map((name) => join(folder, name));
}
