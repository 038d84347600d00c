/** The page's whole style: GitHub's look, light and dark by the reader's own setting, readable on a phone. */
export const pageStyle = `
:root { color-scheme: light dark;
  --canvas: #ffffff; --inset: #f6f8fa; --border: #d0d7de; --soft: #d8dee4; --text: #1f2328; --muted: #59636e;
  --link: #0969da; --code: rgba(129,139,152,.14); --red: #cf222e; --green: #1a7f37; --yellow: #9a6700; --blue: #0969da;
  --open: #1f883d; --done: #8250df; --skipped: #59636e; --red-soft: #ffebe9; --green-soft: #dafbe1; --yellow-soft: #fff8c5; --stripe: #f6f8fa; }
@media (prefers-color-scheme: dark) { :root {
  --canvas: #0d1117; --inset: #151b23; --border: #3d444d; --soft: #2f353d; --text: #f0f6fc; --muted: #9198a1;
  --link: #4493f8; --code: rgba(101,108,118,.3); --red: #f85149; --green: #3fb950; --yellow: #d29922; --blue: #4493f8;
  --open: #238636; --done: #8957e5; --skipped: #656c76; --red-soft: rgba(248,81,73,.12); --green-soft: rgba(46,160,67,.13); --yellow-soft: rgba(187,128,9,.13);
  --stripe: #151b23; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--canvas); color: var(--text);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
code, pre { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
.icon { flex: none; vertical-align: text-bottom; } .avatar { flex: none; border-radius: 50%; }
.page-head { background: var(--inset); border-bottom: 1px solid var(--border); }
.page-head > div, main { max-width: 1060px; margin: 0 auto; padding: 0 24px; }
.page-head > div { display: flex; align-items: center; gap: 12px; padding-top: 14px; padding-bottom: 14px; flex-wrap: wrap; }
.page-head .avatar { width: 32px; height: 32px; } .page-head h1 { font-size: 16px; margin: 0; }
.facts { color: var(--muted); font-size: 13px; display: flex; flex-wrap: wrap; gap: 2px 14px; margin: 0 0 0 auto; min-width: 0; }
.facts span { overflow-wrap: anywhere; }
main { padding-top: 20px; padding-bottom: 56px; }
.part { margin: 0 0 36px; } .part-name { font-size: 12px; font-weight: 600; color: var(--muted); text-transform: uppercase;
  letter-spacing: .06em; margin: 0 0 10px; } .part-name code { text-transform: none; letter-spacing: 0; }
.box { border: 1px solid var(--border); border-radius: 8px; overflow: hidden; background: var(--canvas); min-width: 0; }
.box-head { display: flex; gap: 10px; align-items: center; padding: 12px 16px; background: var(--inset);
  border-bottom: 1px solid var(--border); overflow-wrap: anywhere; }
.box-body { padding: 16px; }
.check .box-head { align-items: flex-start; } .check .box-head .icon { width: 20px; height: 20px; margin-top: 2px; }
.verdict { font-size: 18px; font-weight: 600; line-height: 1.35; } .sub { color: var(--muted); font-size: 13px; }
.failure > .box-head { background: var(--red-soft); } .success > .box-head { background: var(--green-soft); }
.neutral > .box-head { background: var(--yellow-soft); }
.failure-colour { color: var(--red); } .success-colour { color: var(--green); } .neutral-colour, .warning-colour { color: var(--yellow); }
.notice-colour { color: var(--blue); }
.annotations { border-top: 1px solid var(--border); } .annotations h3 { font-size: 14px; margin: 0; padding: 12px 16px; }
.annotation { border-top: 1px solid var(--soft); padding: 10px 16px; display: flex; gap: 10px; min-width: 0; }
.annotation > .icon { margin-top: 2px; } .annotation > div { min-width: 0; overflow-wrap: anywhere; }
.annotation .place { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; color: var(--muted); }
.annotation pre { margin: 6px 0 0; font-size: 12px; white-space: pre-wrap; overflow-wrap: anywhere; color: var(--muted); }
.talk { display: flex; gap: 14px; } .talk > .box { flex: 1; }
.talk .box-head { padding: 8px 16px; color: var(--muted); } .talk .box-head strong { color: var(--text); } .box-head strong, .bot { flex: none; }
.bot { border: 1px solid var(--border); border-radius: 20px; padding: 0 7px; font-size: 12px; }
.issue-title { font-size: 26px; font-weight: 400; line-height: 1.3; margin: 0 0 10px; overflow-wrap: anywhere; }
.chips { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin: 0 0 16px; color: var(--muted); }
.state-open { background: var(--open); } .state-completed { background: var(--done); } .state-not-planned { background: var(--skipped); }
.state { color: #fff; border-radius: 20px; padding: 4px 12px; font-weight: 500; display: inline-flex; gap: 6px; align-items: center; }
.label { border-radius: 20px; padding: 1px 9px; font-size: 12px; font-weight: 500; border: 1px solid var(--border); color: var(--text); }
.label-P0, .label-bug { color: var(--red); border-color: currentColor; background: var(--red-soft); }
.label-P1 { color: var(--yellow); border-color: currentColor; background: var(--yellow-soft); }
.label-P2 { color: var(--blue); border-color: currentColor; } .label-P3 { color: var(--muted); border-color: currentColor; }
.label-sla--breached { color: var(--red); border-color: currentColor; }
.step { border-top: 1px solid var(--border); padding-top: 22px; margin-top: 44px; } .step:first-child { border-top: 0; padding-top: 0; margin-top: 0; }
.step > h2 { font-size: 20px; line-height: 1.3; margin: 0 0 8px; } .step > .md { margin: 0 0 20px; max-width: 46em; } .step .part { margin: 0 0 26px; }
.talk + .talk { margin-top: 16px; }
.empty { color: var(--muted); }
.md { overflow-wrap: anywhere; } .md > :first-child { margin-top: 0; } .md > :last-child { margin-bottom: 0; }
.md p, .md ul, .md ol, .md pre, .md table, .md details { margin: 0 0 16px; }
.md h2 { font-size: 20px; line-height: 1.25; margin: 24px 0 14px; padding-bottom: .3em; border-bottom: 1px solid var(--soft); }
.md h3 { font-size: 16px; line-height: 1.25; margin: 20px 0 12px; }
.md code { background: var(--code); border-radius: 6px; padding: .15em .35em; font-size: 85%; white-space: break-spaces; }
.md pre { background: var(--inset); border-radius: 6px; padding: 12px 14px; overflow-x: auto; font-size: 12.5px; line-height: 1.45; }
.md pre code { background: none; padding: 0; font-size: inherit; white-space: pre; overflow-wrap: normal; }
.md table { display: block; width: max-content; max-width: 100%; overflow-x: auto; border-collapse: collapse; overflow-wrap: normal; }
.md th, .md td { border: 1px solid var(--border); padding: 5px 12px; text-align: left; vertical-align: top; }
.md th { font-weight: 600; } .md tr:nth-child(2n) td { background: var(--stripe); }
.md td { min-width: 6ch; } .md td code { overflow-wrap: anywhere; }
.md summary { cursor: pointer; } .md details[open] > summary { margin-bottom: 10px; } .md details > table { margin-bottom: 0; }
.md ul { padding-left: 2em; } .md li + li { margin-top: .25em; }
.md .contains-task-list { padding-left: 0; list-style: none; } .md .task-list-item { padding-left: 1.6em; position: relative; }
.md .task-list-item input { position: absolute; left: 0; top: .25em; margin: 0; accent-color: var(--blue); }
@media (max-width: 640px) {
  .page-head > div, main { padding-left: 12px; padding-right: 12px; } .facts { margin-left: 0; width: 100%; }
  .talk > .avatar { display: none; } .issue-title { font-size: 21px; } .box-body { padding: 12px; } .verdict { font-size: 16px; }
  .md th, .md td { padding: 4px 8px; } .md td { min-width: 9ch; } .md td:has(code) { min-width: 27ch; }
  .md td strong { white-space: nowrap; } }
`;
