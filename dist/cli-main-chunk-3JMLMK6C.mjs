import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/model/coverage-totals.ts
function coverageTotals(coverage) {
  return totalsOf(coverage.files);
}
function filePercent(file) {
  return totalsOf([file]).percent;
}
function totalsOf(files) {
  let statements = 0, coveredLines = 0, branches = 0, coveredBranches = 0;
  for (let file of files) {
    coveredLines += file.executed.length, statements += file.executed.length + file.missing.length;
    for (let branch of file.branches)
      branches += branch.total, coveredBranches += branch.covered;
  }
  return withPercent({ files: files.length, statements, coveredLines, branches, coveredBranches });
}
function withPercent(totals) {
  let { statements, coveredLines, branches, coveredBranches } = totals, measurable = statements + branches, percent = measurable === 0 ? 100 : 100 * (coveredLines + coveredBranches) / measurable;
  return { ...totals, percent };
}

export {
  coverageTotals,
  filePercent,
  withPercent
};
