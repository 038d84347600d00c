import type { Failure } from '#src/model/test-result.ts';
import { lineOf, looseFunction, type PythonFunction } from './python-module.ts';
import type { PythonProgram } from './python-program.ts';
import type { Statement } from './python-statements.ts';
import { shownCode } from './shown-code.ts';

/** A function that a flaky test ran, and the statements of it that failed. */
export interface RanFunction {
  function: PythonFunction;
  /** It is a line or a part, so that nothing is known of its names. */
  isFragment: boolean;
  failing: readonly Statement[];
}

/** The functions of the tracebacks: from the checkout where its lines are those of the traceback, else as far as shown. */
export function failedFunctions(failures: readonly Failure[], program: PythonProgram): RanFunction[] {
  const found = new Map<string, RanFunction>();
  const add = (ran: RanFunction): void => {
    const { module, path, line } = ran.function;
    const key = JSON.stringify([
      module.file,
      module.isWhole,
      path,
      module.isWhole ? line : lineOf(module, line),
    ]);
    const known = found.get(key);
    const isLonger = known !== undefined && !module.isWhole && ran.function.endLine > known.function.endLine;
    // Statements belong to the reading that they come from: of what is only shown, the longest stays.
    if (known === undefined || isLonger) found.set(key, ran);
    else if (module.isWhole)
      found.set(key, { ...known, failing: [...new Set([...known.failing, ...ran.failing])] });
  };
  for (const failure of failures) {
    const shown = shownCode(failure);
    for (const { module, line, text } of shown) {
      const whole = wholeFunction(program, { file: module.file, line, text });
      const [first] = module.functions.values();
      const known = whole ?? first ?? looseFunction(module);
      add({
        function: known,
        isFragment: whole === null && first === undefined,
        failing: failingStatements(known, line, failure.type),
      });
    }
    for (const { file, line } of failure.frames) {
      if (shown.some((code) => code.module.file === file && code.line === line)) continue;
      const whole = wholeFunction(program, { file, line, text: null });
      if (whole !== null)
        add({ function: whole, isFragment: false, failing: failingStatements(whole, line, failure.type) });
    }
  }
  return [...found.values()];
}

/** The innermost function of the checkout around a line, if the line is the one that the traceback shows. */
function wholeFunction(
  program: PythonProgram,
  { file, line, text }: { file: string | null; line: number; text: string | null },
): PythonFunction | null {
  const module = file === null ? null : program.module(file);
  if (module === null || (text !== null && lineOf(module, line) !== text)) return null;
  return [...module.functions.values()].findLast((one) => one.line <= line && line <= one.endLine) ?? null;
}

/** The statements of a line; of several, where an assertion failed, the asserts. */
function failingStatements({ body }: PythonFunction, line: number, type: string): Statement[] {
  const there = body.filter(
    (one) => one.line <= line && line <= one.endLine && one.keyword !== 'def' && one.keyword !== '@',
  );
  const asserts = there.filter(({ keyword }) => keyword === 'assert');
  return /(?:^|\.)AssertionError$|^$/.test(type) && asserts.length > 0 ? asserts : there;
}
