import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  medianOf,
  quantile,
  sortFirst
} from "./cli-main-chunk-PLLCAWXA.mjs";
import {
  textTable
} from "./cli-main-chunk-6JF5DG5C.mjs";
import {
  checkoutFolder
} from "./cli-main-chunk-G2H5N5IJ.mjs";
import {
  findFlaky,
  fisherExact,
  likelyCauses,
  pythonModule
} from "./cli-main-chunk-QUARLZJG.mjs";
import {
  chosenBranch
} from "./cli-main-chunk-HRP24QKT.mjs";
import {
  fullName,
  withHistory
} from "./cli-main-chunk-OHST527U.mjs";
import {
  afterTests,
  signatureOf
} from "./cli-main-chunk-2E3BTS53.mjs";
import {
  loadConfig
} from "./cli-main-chunk-AFK53E7S.mjs";
import "./cli-main-chunk-44QABWAZ.mjs";
import "./cli-main-chunk-YLQ6GUFU.mjs";
import "./cli-main-chunk-NHJ6CL2B.mjs";
import {
  drawn,
  plainLine,
  section
} from "./cli-main-chunk-4K6YP7PI.mjs";
import {
  counted,
  grouped,
  percent,
  percentagePoints,
  utc
} from "./cli-main-chunk-XYX7VQRD.mjs";
import {
  cut
} from "./cli-main-chunk-XCFJM4Z4.mjs";
import "./cli-main-chunk-BWJDDQSS.mjs";
import {
  coverageTotals,
  withPercent
} from "./cli-main-chunk-3JMLMK6C.mjs";
import "./cli-main-chunk-62HI7NAR.mjs";
import {
  matchesGlob
} from "./cli-main-chunk-P5A27A65.mjs";
import {
  identityOf
} from "./cli-main-chunk-KE3QGQVQ.mjs";
import {
  fileOfTest
} from "./cli-main-chunk-6EXWLHYY.mjs";
import {
  EXIT,
  redact,
  redactTokens
} from "./cli-main-chunk-UE3UED2T.mjs";
import "./cli-main-chunk-4D2ZZIUU.mjs";
import "./cli-main-chunk-5CCARSI5.mjs";
import {
  byNodeId,
  byText
} from "./cli-main-chunk-4TYH6RPA.mjs";
import "./cli-main-chunk-2DWAJZTW.mjs";

// src/analysis/coverage/drops.ts
function dropsOf(steps, newest, drop) {
  let now = new Map(newest.map((file) => [file.path, file.percent]));
  return steps.flatMap((step) => dropsOfStep(step, drop)).filter(({ path, from }) => (now.get(path) ?? from) < from).sort((a, b) => byText(a.path, b.path));
}
function dropsOfStep({ before, since, filesBefore, filesAfter }, least) {
  let earlierOf = matcher(filesBefore, filesAfter);
  return filesAfter.flatMap((file) => {
    let earlier = earlierOf(file);
    if (earlier === null || uncovered(file) <= uncovered(earlier)) return [];
    let unchanged = file.blobId === null || earlier.blobId === null ? null : file.blobId === earlier.blobId, lost = earlier.percent - file.percent;
    return lost <= 0 || unchanged !== !0 && lost < least ? [] : [
      {
        path: file.path,
        from: earlier.percent,
        to: file.percent,
        previousPath: earlier.path === file.path ? null : earlier.path,
        unchanged,
        missing: {
          from: earlier.statements - earlier.coveredLines,
          to: file.statements - file.coveredLines
        },
        before,
        since
      }
    ];
  });
}
function uncovered({ statements, coveredLines, branches, coveredBranches }) {
  return statements - coveredLines + branches - coveredBranches;
}
function matcher(before, after) {
  let byPath = new Map(before.map((file) => [file.path, file])), there = new Set(after.map(({ path }) => path)), moved = /* @__PURE__ */ new Map();
  for (let file of before)
    file.blobId !== null && !there.has(file.path) && moved.set(file.blobId, moved.has(file.blobId) ? null : file);
  return (file) => byPath.get(file.path) ?? (file.blobId === null ? null : moved.get(file.blobId) ?? null);
}

// src/analysis/coverage/falls.ts
function fallPlaces(points, drop) {
  let newestOfCommits = points.flatMap(({ sha }, at) => points[at + 1]?.sha === sha ? [] : [at]);
  return newestOfCommits.flatMap((since, at) => {
    let before = newestOfCommits[at - 1];
    if (before === void 0) return [];
    let lost = percentAt(points, before) - percentAt(points, since);
    return lost >= drop && lost > 0 ? [{ before, since }] : [];
  });
}
function totalFalls(points, drop) {
  let newest = percentAt(points, points.length - 1);
  return fallPlaces(points, drop).flatMap(({ before, since }) => {
    let [from, to] = [points[before], points[since]];
    if (from === void 0 || to === void 0) return [];
    let recovered = newest >= from.totals.percent;
    return [
      {
        from: from.totals.percent,
        to: to.totals.percent,
        before: runOf(from),
        since: runOf(to),
        recovered
      }
    ];
  });
}
function runOf({ runId, sha, at, url }) {
  return { runId, sha, at, url };
}
function percentAt(points, at) {
  return points[at]?.totals.percent ?? 0;
}

// src/analysis/coverage/ranking.ts
function rankingOf(files, total, tiers) {
  let measurable = total.statements + total.branches;
  return files.map(({ path, statements, coveredLines, branches, coveredBranches, percent: percent2 }) => {
    let missing = statements - coveredLines, missingBranches = branches - coveredBranches, gain = measurable === 0 ? 0 : 100 * (missing + missingBranches) / 2 / measurable;
    return {
      path,
      missing,
      missingBranches,
      statements,
      percent: percent2,
      tier: tierOf(statements, percent2, tiers),
      gain
    };
  }).filter(({ missing, missingBranches }) => missing + missingBranches > 0).sort((a, b) => b.missing - a.missing || b.missingBranches - a.missingBranches || byText(a.path, b.path));
}
function tierOf(statements, percent2, tiers) {
  let found = tiers.findIndex(
    (tier) => statements >= tier.statements && (tier.below === null || percent2 < tier.below)
  );
  return found < 0 ? null : found + 1;
}

// src/analysis/coverage/totals.ts
function measuredFiles(files) {
  return files.map((file) => ({
    path: file.path,
    blobId: file.blobId,
    ...coverageTotals({ files: [file], branchesMeasured: file.branches.length > 0 })
  }));
}
function directoriesOf(files) {
  let folders = /* @__PURE__ */ new Map();
  for (let file of files)
    for (let end = file.path.indexOf("/", 1); end > 0; end = file.path.indexOf("/", end + 1)) {
      let path = file.path.slice(0, end);
      folders.set(path, plus(folders.get(path), file));
    }
  return [...folders].map(([path, totals]) => ({ path, ...withPercent(totals) })).sort((a, b) => byText(a.path, b.path));
}
function plus(sum, file) {
  let { files, statements, coveredLines, branches, coveredBranches } = file;
  return sum === void 0 ? { files, statements, coveredLines, branches, coveredBranches, percent: 0 } : (sum.files += files, sum.statements += statements, sum.coveredLines += coveredLines, sum.branches += branches, sum.coveredBranches += coveredBranches, sum);
}

// src/analysis/coverage/analyse-coverage.ts
function analyseCoverage(history, settings) {
  let { branch, points } = history, { target, drop, tiers } = settings, total = points.at(-1)?.totals ?? null, measured = measuredFiles(history.newest), files = measured.map(({ blobId: _, ...file }) => ({ ...file, underTarget: file.percent < target }));
  return {
    branch,
    total,
    trend: points.map((point) => ({ ...runOf(point), percent: point.totals.percent })),
    ranking: total === null ? [] : rankingOf(measured, total, tiers),
    drops: dropsOf(stepsOf(history), measured, drop),
    falls: totalFalls(points, drop),
    files,
    directories: directoriesOf(measured),
    target,
    underTarget: files.filter(({ underTarget }) => underTarget).map(({ path, percent: percent2 }) => ({ path, percent: percent2 }))
  };
}
function stepsOf({ points, newest, before, falls = [] }) {
  let last = points.length - 1, earlier = points.findLastIndex(({ sha }) => sha !== points[last]?.sha);
  return falls.filter(({ since }) => since !== last).concat(
    before === null ? [] : [{ before: earlier, since: last, filesBefore: before, filesAfter: newest }]
  ).flatMap((pair) => {
    let [from, to] = [points[pair.before], points[pair.since]];
    return from === void 0 || to === void 0 ? [] : [
      {
        before: runOf(from),
        since: runOf(to),
        filesBefore: measuredFiles(pair.filesBefore),
        filesAfter: measuredFiles(pair.filesAfter)
      }
    ];
  });
}

// src/analysis/durations/machine-speed.ts
var ENOUGH = 10, SAMPLE = 400;
function machineFactors(columns, streams, levels) {
  let factors = new Float64Array(columns.length).fill(Number.NaN), ratios = new Float64Array(2 * SAMPLE);
  for (let [stream, { parts }] of streams.entries())
    for (let part of parts) {
      let column = columns[part];
      column !== void 0 && (factors[part] = factorOf(column, stream * levels.subjects, levels, ratios));
    }
  return factors;
}
function factorOf({ tests, ms }, base, { byRow, floorMs }, ratios) {
  let usable = 0;
  for (let at = 0; at < tests.length; at += 1)
    (byRow[base + (tests[at] ?? 0)] ?? 0) >= floorMs && (usable += 1);
  if (usable < ENOUGH) return Number.NaN;
  let stride = Math.max(1, Math.floor(usable / SAMPLE)), taken = 0, seen = 0;
  for (let at = 0; at < tests.length && taken < ratios.length; at += 1) {
    let level = byRow[base + (tests[at] ?? 0)] ?? 0;
    level >= floorMs && (seen % stride === 0 && (ratios[taken++] = (ms[at] ?? 0) / level), seen += 1);
  }
  sortFirst(ratios, taken);
  let factor = quantile(ratios, taken, 0.5);
  return factor > 0 ? factor : Number.NaN;
}

// src/analysis/durations/series.ts
function seriesOf(columns, subjects, streams) {
  let counts = new Uint32Array(streams.length * subjects), total = 0;
  for (let [stream, { parts }] of streams.entries())
    for (let part of parts) {
      let tests = columns[part]?.tests;
      if (tests === void 0) continue;
      let base = stream * subjects;
      for (let at = 0; at < tests.length; at += 1) {
        let row = base + (tests[at] ?? 0);
        counts[row] = (counts[row] ?? 0) + 1;
      }
      total += tests.length;
    }
  let starts = new Uint32Array(counts.length);
  for (let row = 1; row < counts.length; row += 1)
    starts[row] = (starts[row - 1] ?? 0) + (counts[row - 1] ?? 0);
  let series = {
    subjects,
    streams: streams.length,
    starts,
    counts,
    parts: new Uint32Array(total),
    ms: new Float64Array(total)
  };
  return fill(series, columns, streams), series;
}
function fill(series, columns, streams) {
  let next = series.starts.slice();
  for (let [stream, { parts }] of streams.entries())
    for (let part of parts) {
      let column = columns[part];
      if (column === void 0) continue;
      let base = stream * series.subjects, { tests, ms } = column;
      for (let at = 0; at < tests.length; at += 1) {
        let row = base + (tests[at] ?? 0), place = next[row] ?? 0;
        next[row] = place + 1, series.parts[place] = part, series.ms[place] = ms[at] ?? 0;
      }
    }
}

// src/analysis/durations/levels.ts
var STANDARD_ERRORS = 4, MEDIAN_PENALTY = 1.2533, MAD_SCALE = 1.4826, LEAST_NOISE = 0.02;
function levelsOf(values, rules2) {
  let whole = {
    start: 0,
    end: values.length,
    median: medianOf(values) ?? 0,
    isByCommit: !1
  };
  return divided(values, whole, rules2);
}
function divided(values, level, rules2) {
  let split = bestSplit(values, level, rules2);
  if (split === null || !isChange(values, level, split, rules2)) return [level];
  let [before, after] = halves(values, level, split), right = divided(values, after, rules2);
  return [...divided(values, before, rules2), ...right];
}
function halves(values, level, { at, isByCommit }) {
  return [
    { ...level, end: at, median: medianOf(values.subarray(level.start, at)) ?? 0 },
    { start: at, end: level.end, median: medianOf(values.subarray(at, level.end)) ?? 0, isByCommit }
  ];
}
function bestSplit(values, level, rules2) {
  let { start, end } = level, length = end - start;
  if (length < 2 * rules2.length) return null;
  let before = runningCosts(values, start, length, 1), after = runningCosts(values, end - 1, length, -1), cost = (size) => (before[size - 1] ?? 0) + (after[length - size - 1] ?? 0), best = rules2.length;
  for (let size = best + 1; size <= length - rules2.length; size += 1)
    cost(size) < cost(best) && (best = size);
  return placed(values, level, halves(values, level, { at: start + best, isByCommit: !1 }), rules2);
}
function placed(values, { start, end }, [low, high], rules2) {
  let most = Math.abs(high.median - low.median) / 2, distance = (value, median) => Math.min(most, Math.abs(value - median)), cost = 0, best = { at: -1, cost: Number.POSITIVE_INFINITY }, bestByCommit = best;
  for (let at = start; at <= end - rules2.length; at += 1) {
    at - start >= rules2.length && (cost <= best.cost && (best = { at, cost }), cost <= bestByCommit.cost && rules2.isCommitStart(at) && (bestByCommit = { at, cost }));
    let value = values[at] ?? 0;
    cost += distance(value, low.median) - distance(value, high.median);
  }
  let isByCommit = bestByCommit.cost - best.cost <= most;
  return { at: isByCommit ? bestByCommit.at : best.at, isByCommit };
}
function runningCosts(values, from, length, step) {
  let costs = new Float64Array(length), sorted = new Float64Array(length), cost = 0;
  for (let count = 0; count < length; count += 1) {
    let value = values[from + step * count] ?? 0;
    if (count > 0) {
      let low = sorted[count - 1 >> 1] ?? 0, high = sorted[count >> 1] ?? 0;
      cost += Math.max(0, low - value, value - high);
    }
    let at = count;
    for (; at > 0 && (sorted[at - 1] ?? 0) > value; at -= 1) sorted[at] = sorted[at - 1] ?? 0;
    sorted[at] = value, costs[count] = cost;
  }
  return costs;
}
function isChange(values, level, split, rules2) {
  let [before, after] = halves(values, level, split), step = Math.abs(after.median - before.median);
  if (step < rules2.step || isTooShort(values, before, after, rules2)) return !1;
  let [first, second] = [before.end - before.start, after.end - after.start], noise = Math.max(LEAST_NOISE, noiseOf(values, before, after));
  if (step < STANDARD_ERRORS * MEDIAN_PENALTY * noise * Math.sqrt(1 / first + 1 / second)) return !1;
  let middle = (before.median + after.median) / 2, [low, high] = [countAbove(values, before, middle), countAbove(values, after, middle)];
  return (after.median > before.median ? high * first > low * second : low * second > high * first) && fisherExact({ ran: first, failed: low }, { ran: second, failed: high }) <= rules2.chance;
}
function isTooShort(values, before, after, rules2) {
  let first = values[after.start] ?? 0, isOfBefore = Math.abs(first - before.median) < Math.abs(first - after.median);
  return after.end - after.start === rules2.length && isOfBefore;
}
function noiseOf(values, before, after) {
  let distances = new Float64Array(after.end - before.start);
  for (let at = before.start; at < after.end; at += 1)
    distances[at - before.start] = Math.abs(
      (values[at] ?? 0) - (at < before.end ? before.median : after.median)
    );
  return sortFirst(distances, distances.length), MAD_SCALE * quantile(distances, distances.length, 0.5);
}
function countAbove(values, { start, end }, middle) {
  let above = 0;
  for (let at = start; at < end; at += 1) (values[at] ?? 0) > middle && (above += 1);
  return above;
}

// src/analysis/durations/slowdowns.ts
var SHOWN = 5;
function lastingSlowdowns(series, spread, search) {
  let slowdowns = /* @__PURE__ */ new Map(), leastRange = search.rules.changeMs / 2;
  for (let subject = 0; subject < series.subjects; subject += 1) {
    if (spread.isRecent[subject] !== 1) continue;
    let found = [];
    for (let row = subject; row < series.counts.length; row += series.subjects) {
      if ((spread.ranges[row] ?? 0) < leastRange) continue;
      let slowdown = slowdownOfRow(series, row, search);
      slowdown !== null && found.push(slowdown);
    }
    let finding2 = slowdownFinding(series, found, search);
    finding2 !== null && slowdowns.set(subject, finding2);
  }
  return slowdowns;
}
function slowdownOfRow(series, row, search) {
  let start = series.starts[row] ?? 0, end = start + (series.counts[row] ?? 0);
  if (!mayBeSlower(series, start, end, search)) return null;
  let { parts, rules: rules2 } = search, values = new Float64Array(end - start);
  for (let at = start; at < end; at += 1) values[at - start] = Math.log(corrected(series, at, search));
  let shaAt = (at) => parts[series.parts[start + at] ?? 0]?.sha, levels = levelsOf(values, {
    step: Math.log(rules2.ratio),
    length: rules2.runs,
    // Whoever looks in several places finds something by chance more often.
    chance: rules2.chance / search.streams.length,
    isCommitStart: (at) => shaAt(at) !== shaAt(at - 1)
  }), rise = lastingRise(levels, Math.log(rules2.ratio));
  if (rise === null) return null;
  let { before, after } = rise, [from, to] = [Math.exp(before.median), Math.exp(levels.at(-1)?.median ?? after.median)], bounds = { oldStart: start + before.start, newStart: start + after.start, end };
  return to - from < rules2.changeMs || !roseAsMeasured(series, bounds, rules2) ? null : { stream: Math.floor(row / series.subjects), ...bounds, from, to };
}
function corrected(series, at, { factors }) {
  let factor = factors[series.parts[at] ?? 0] ?? Number.NaN, ms = Math.max(series.ms[at] ?? 0, 1e-6);
  return factor > 0 ? ms / factor : ms;
}
function mayBeSlower(series, start, end, search) {
  let { ratio, changeMs, runs } = search.rules, length = end - start;
  if (length < 2 * runs) return !1;
  let values = new Float64Array(length);
  for (let at = 0; at < length; at += 1) values[at] = corrected(series, start + at, search);
  let few = new Float64Array(runs), now = medianOfFew(values, length - runs, few), isBelow = (once) => now >= once * ratio && now - once >= changeMs;
  if (!isBelow(nthLowest(values, Math.floor(runs / 2) + 1))) return !1;
  for (let at = 0; at + 2 * runs <= length; at += 1) if (isBelow(medianOfFew(values, at, few))) return !0;
  return !1;
}
function medianOfFew(values, start, few) {
  for (let at = 0; at < few.length; at += 1) few[at] = values[start + at] ?? 0;
  return sortFirst(few, few.length), quantile(few, few.length, 0.5);
}
function nthLowest(values, nth) {
  let lowest = new Float64Array(nth).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at < values.length; at += 1) {
    let value = values[at] ?? 0;
    if (!(value >= (lowest[nth - 1] ?? 0)))
      for (let place = 0; place < nth; place += 1) {
        let known = lowest[place] ?? 0;
        value >= known || (lowest[place] = value, value = known);
      }
  }
  return lowest[nth - 1] ?? 0;
}
function lastingRise(levels, step) {
  let newest = levels.at(-1);
  for (let at = levels.length - 2; at >= 0; at -= 1) {
    let [before, after] = [levels[at], levels[at + 1]];
    if (before === void 0 || after === void 0 || newest === void 0) return null;
    if (!(newest.median - before.median < step))
      return after.isByCommit ? { before, after } : null;
  }
  return null;
}
function roseAsMeasured(series, { oldStart, newStart, end }, { ratio }) {
  let before = medianOf(series.ms.subarray(oldStart, newStart)) ?? 0;
  return (medianOf(series.ms.subarray(newStart, end)) ?? 0) >= before * Math.sqrt(ratio);
}
function slowdownFinding(series, found, search) {
  let [clearest] = [...found].sort((a, b) => b.to / b.from - a.to / a.from);
  if (clearest === void 0) return null;
  let { parts, streams } = search, shaAt = (at) => parts[series.parts[at] ?? 0]?.sha ?? "", sinceSha = shaAt(clearest.newStart), environments = found.filter(({ newStart: newStart2 }) => shaAt(newStart2) === sinceSha).map(({ stream }) => streams[stream]?.environment ?? ""), { oldStart, newStart, end } = clearest, timed = (from, to) => Array.from(
    { length: Math.max(0, to - from) },
    (_, index) => timedRun(series, from + index, parts)
  ).flat();
  return {
    from: clearest.from,
    to: clearest.to,
    sinceSha,
    previousSha: shaAt(newStart - 1),
    workflow: streams[clearest.stream]?.workflow ?? "",
    environment: streams[clearest.stream]?.environment ?? "",
    environments: [...new Set(environments)].sort(byText),
    measured: { before: newStart - oldStart, after: end - newStart },
    evidence: {
      before: timed(Math.max(oldStart, newStart - SHOWN), newStart),
      after: timed(newStart, Math.min(end, newStart + SHOWN))
    }
  };
}
function timedRun(series, at, parts) {
  let part = parts[series.parts[at] ?? 0];
  if (part === void 0) return [];
  let { runId, attempt, sha, url } = part;
  return [{ runId, attempt, sha, at: part.at, url, durationMs: series.ms[at] ?? 0 }];
}

// src/analysis/durations/spread.ts
function spreadOf(series, window) {
  let { subjects, counts, starts, ms } = series, spread = {
    medianMs: new Float64Array(subjects).fill(Number.NaN),
    p95Ms: new Float64Array(subjects).fill(Number.NaN),
    runs: new Uint32Array(subjects),
    isRecent: new Uint8Array(subjects),
    levels: new Float64Array(counts.length).fill(Number.NaN),
    ranges: new Float64Array(counts.length)
  }, scratch = new Float64Array(ms.length);
  for (let subject = 0; subject < subjects; subject += 1) {
    let length = 0, rows = 0;
    for (let row = subject; row < counts.length; row += subjects) {
      let count = counts[row] ?? 0;
      if (count === 0) continue;
      let start = starts[row] ?? 0;
      for (let at = start; at < start + count; at += 1) scratch[length++] = ms[at] ?? 0;
      rows += 1;
    }
    if (length === 0) continue;
    sortFirst(scratch, length), spread.medianMs[subject] = quantile(scratch, length, 0.5), spread.p95Ms[subject] = quantile(scratch, length, 0.95);
    let all = rows === 1 ? { median: spread.medianMs[subject] ?? 0, range: rangeOf(scratch, length) } : null;
    for (let row = subject; row < counts.length; row += subjects) describeRow(series, spread, row, all);
  }
  return countRuns(series, window, spread), spread;
}
function describeRow(series, spread, row, all) {
  let count = series.counts[row] ?? 0;
  if (count === 0) return;
  if (all !== null) {
    spread.levels[row] = all.median, spread.ranges[row] = all.range;
    return;
  }
  let start = series.starts[row] ?? 0, own = series.ms.slice(start, start + count);
  sortFirst(own, count), spread.levels[row] = quantile(own, count, 0.5), spread.ranges[row] = rangeOf(own, count);
}
function rangeOf(sorted, length) {
  return (sorted[length - 1] ?? 0) - (sorted[0] ?? 0);
}
function countRuns(series, window, spread) {
  let { subjects, counts, starts, parts } = series, seen = new Int32Array(window.runs).fill(-1);
  for (let subject = 0; subject < subjects; subject += 1)
    for (let row = subject; row < counts.length; row += subjects) {
      let start = starts[row] ?? 0, end = start + (counts[row] ?? 0);
      for (let at = start; at < end; at += 1) {
        let part = parts[at] ?? 0, run = window.runOf[part] ?? 0;
        (window.isRecent[part] ?? 0) === 1 && (spread.isRecent[subject] = 1), seen[run] !== subject && (seen[run] = subject, spread.runs[subject] = (spread.runs[subject] ?? 0) + 1);
      }
    }
}

// src/analysis/durations/benchmarks.ts
function benchmarkDurations(history, window, rules2) {
  let { parts, benchmarks } = history, names = [...new Set(benchmarks.flatMap((measured) => Object.keys(measured)))].sort(byText), places = new Map(names.map((name, place) => [name, place])), columns = benchmarks.map((measured) => columnOf(measured, places)), { streams } = window, series = seriesOf(columns, names.length, streams), spread = spreadOf(series, window), levels = { byRow: spread.levels, subjects: names.length, floorMs: Number.MIN_VALUE }, factors = machineFactors(columns, streams, levels), slowdowns = lastingSlowdowns(series, spread, {
    parts,
    streams,
    factors,
    rules: { ...rules2, changeMs: 0 }
  });
  return names.flatMap((nodeId, place) => {
    let runs = spread.runs[place] ?? 0;
    return runs === 0 ? [] : {
      nodeId,
      medianMs: spread.medianMs[place] ?? 0,
      p95Ms: spread.p95Ms[place] ?? 0,
      runs,
      slowdown: slowdowns.get(place) ?? null
    };
  });
}
function columnOf(measured, places) {
  let entries = Object.entries(measured);
  return {
    tests: Uint32Array.from(entries, ([name]) => places.get(name) ?? 0),
    ms: Float64Array.from(entries, ([, ms]) => ms)
  };
}

// src/analysis/durations/parallel.ts
function parallelFindings(parts, window) {
  let shared = /* @__PURE__ */ new Map();
  for (let [at, part] of parts.entries()) {
    let run = window.runOf[at] ?? -1, busy = Object.values(part.busyMs), workers = Math.max(part.workers ?? 0, busy.length), busiest = Math.max(0, ...busy);
    if (run < 0 || window.isNewestAttempt[at] !== 1 || workers < 2 || busiest === 0) continue;
    let { workflow, environment } = part, key = JSON.stringify([workflow, environment, workers]), known = shared.get(key) ?? {
      workflow,
      environment,
      workers,
      runs: /* @__PURE__ */ new Set(),
      testMs: [],
      busiestMs: []
    };
    shared.set(key, known), known.runs.add(run), known.testMs.push(busy.reduce((sum, ms) => sum + ms, 0)), known.busiestMs.push(busiest);
  }
  return [...shared.values()].map(finding).sort(
    (a, b) => byText(a.workflow, b.workflow) || byText(a.environment, b.environment) || a.workers - b.workers
  );
}
function finding({ workflow, environment, workers, runs, testMs, busiestMs }) {
  let speedUp = medianOf(testMs.map((ms, at) => ms / (busiestMs[at] ?? ms))) ?? 1;
  return {
    workflow,
    environment,
    workers,
    runs: runs.size,
    testMs: medianOf(testMs) ?? 0,
    busiestMs: medianOf(busiestMs) ?? 0,
    speedUp,
    balance: speedUp / workers
  };
}

// src/analysis/durations/run-sums.ts
function runSumsOf(parts, columns, window, { bits, tiers }) {
  let { groupOf, groups } = groupsOf(bits), sums = /* @__PURE__ */ new Map(), byGroup = new Float64Array(groups.length), counts = new Uint32Array(groups.length);
  for (let [at, part] of parts.entries()) {
    let column = columns[at], run = window.runOf[at] ?? -1;
    if (run < 0 || column === void 0 || window.isNewestAttempt[at] !== 1) continue;
    let { workflow, environment } = part, key = JSON.stringify([run, workflow, environment]), sum = sums.get(key) ?? {
      workflow,
      environment,
      run,
      totalMs: 0,
      tiersMs: Array.from({ length: tiers }, () => null)
    };
    sums.set(key, sum), byGroup.fill(0), counts.fill(0);
    for (let place = 0; place < column.tests.length; place += 1) {
      let group = groupOf[column.tests[place] ?? 0] ?? 0;
      byGroup[group] = (byGroup[group] ?? 0) + (column.ms[place] ?? 0), counts[group] = (counts[group] ?? 0) + 1;
    }
    for (let [group, mask] of groups.entries())
      (counts[group] ?? 0) > 0 && addTo(sum, mask, byGroup[group] ?? 0);
  }
  return [...sums.values()];
}
function addTo(sum, mask, ms) {
  sum.totalMs += ms;
  for (let tier = 0; tier < sum.tiersMs.length; tier += 1)
    (mask & 1 << tier) !== 0 && (sum.tiersMs[tier] = (sum.tiersMs[tier] ?? 0) + ms);
}
function groupsOf(bits) {
  let numbers = /* @__PURE__ */ new Map(), groupOf = new Uint16Array(bits.length), [last, lastGroup] = [-1, 0];
  for (let test = 0; test < bits.length; test += 1) {
    let mask = bits[test] ?? 0;
    mask !== last && (last = mask, lastGroup = numbers.get(mask) ?? numbers.size, numbers.set(mask, lastGroup)), groupOf[test] = lastGroup;
  }
  return { groupOf, groups: [...numbers.keys()] };
}

// src/analysis/durations/suite.ts
function suiteSlowdowns(search, window, sums) {
  let columns = search.parts.map(() => ({
    tests: new Uint32Array(0),
    ms: new Float64Array(0)
  }));
  for (let [place, stream] of search.streams.entries()) {
    let usual = usualMs(sums, stream.workflow, stream.environment);
    for (let [part, factor] of factorByRun(stream.parts, window, search.factors))
      columns[part] = { tests: Uint32Array.of(place), ms: Float64Array.of(factor * usual) };
  }
  let series = seriesOf(columns, search.streams.length, search.streams), uncorrected = { ...search, factors: new Float64Array(0) };
  return search.streams.flatMap((_, stream) => {
    let found = slowdownOfRow(series, stream * search.streams.length + stream, uncorrected);
    return slowdownFinding(series, found === null ? [] : [found], uncorrected) ?? [];
  });
}
function usualMs(sums, workflow, environment) {
  let own = sums.filter((sum) => sum.workflow === workflow && sum.environment === environment);
  return medianOf(own.map(({ totalMs }) => totalMs)) ?? 0;
}
function factorByRun(parts, window, factors) {
  let byRun = /* @__PURE__ */ new Map();
  for (let part of parts) {
    let factor = factors[part] ?? Number.NaN;
    if (!(factor > 0)) continue;
    let run = window.runOf[part] ?? -1, known = byRun.get(run) ?? { last: part, factors: [] };
    known.last = part, known.factors.push(factor), byRun.set(run, known);
  }
  return [...byRun.values()].map((run) => [run.last, medianOf(run.factors) ?? 1]);
}

// src/analysis/durations/tiers.ts
function tierBitsOf(tests, tiers) {
  let byFile = /* @__PURE__ */ new Map(), byMarker = /* @__PURE__ */ new Map(), bits = new Uint32Array(tests.length);
  for (let [at, test] of tests.entries()) {
    let file = fileOfTest(test), found = byFile.get(file);
    found === void 0 && (found = bitsWhere(tiers, ({ paths }) => paths.some((pattern) => matchesGlob(file, pattern))), byFile.set(file, found));
    for (let marker of test.markers) {
      let marked = byMarker.get(marker);
      marked === void 0 && (marked = bitsWhere(tiers, ({ markers }) => markers.includes(marker)), byMarker.set(marker, marked)), found |= marked;
    }
    bits[at] = found;
  }
  return bits;
}
function bitsWhere(tiers, holds) {
  let bits = 0;
  for (let [at, tier] of tiers.entries()) holds(tier) && (bits |= 1 << at);
  return bits;
}
function tierFinding(tier, sums, members) {
  let budgetMs = tier.budgetSeconds * 1e3, testBudgetMs = tier.testSeconds === null ? null : tier.testSeconds * 1e3, actualMs = medianOf(sums) ?? 0, there = members.filter(({ gone }) => !gone).sort(slowestFirst), overBudget = [], rest = actualMs;
  for (let test of there) {
    let isOverOwn = testBudgetMs !== null && test.medianMs > testBudgetMs;
    if (rest <= budgetMs && !isOverOwn) break;
    overBudget.push({ ...named(test), why: isOverOwn ? "test" : "tier" }), rest -= test.medianMs;
  }
  return { name: tier.name, budgetMs, actualMs, testBudgetMs, tests: there.length, overBudget };
}
function slowestFirst(a, b) {
  return b.medianMs - a.medianMs || byNodeId(a, b);
}
function named({ nodeId, rootdir, medianMs }) {
  return { nodeId, rootdir, medianMs };
}

// src/analysis/durations/window.ts
function windowOf(parts, runs) {
  let runOf2 = new Int32Array(parts.length).fill(-1), isRecent = new Uint8Array(parts.length), isNewestAttempt = new Uint8Array(parts.length), runsByWorkflow = /* @__PURE__ */ new Map(), newestAttempts = /* @__PURE__ */ new Map(), numbers = /* @__PURE__ */ new Map();
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    let part = parts[at];
    if (part === void 0) continue;
    let known = runsByWorkflow.get(part.workflow) ?? /* @__PURE__ */ new Map();
    runsByWorkflow.set(part.workflow, known);
    let age = known.get(part.runId) ?? known.size;
    if (age >= runs) continue;
    known.set(part.runId, age), runOf2[at] = interned(numbers, `${part.runId}`), isRecent[at] = age < 5 ? 1 : 0;
    let identity = JSON.stringify([part.runId, part.workflow, part.job, part.environment, part.shard]), newest = newestAttempts.get(identity);
    newest !== void 0 && (parts[newest]?.attempt ?? 0) >= part.attempt || (newest !== void 0 && (isNewestAttempt[newest] = 0), newestAttempts.set(identity, at), isNewestAttempt[at] = 1);
  }
  return { streams: streamsOf(parts, runOf2), runOf: runOf2, runs: numbers.size, isRecent, isNewestAttempt };
}
function interned(numbers, key) {
  let number = numbers.get(key) ?? numbers.size;
  return numbers.set(key, number), number;
}
function streamsOf(parts, runOf2) {
  let streams = /* @__PURE__ */ new Map();
  for (let [at, { workflow, environment }] of parts.entries()) {
    if ((runOf2[at] ?? -1) < 0) continue;
    let key = JSON.stringify([workflow, environment]), stream = streams.get(key) ?? { workflow, environment, parts: [] };
    stream.parts.push(at), streams.set(key, stream);
  }
  return [...streams.values()];
}

// src/analysis/durations/analyse-durations.ts
var TELLING_MS = 10, SPEEDS = ["fast", "medium", "slow"];
function analyseDurations(history, settings) {
  let { parts, durations: durations2 } = history, window = windowOf(parts, settings.runs), { streams } = window, series = seriesOf(durations2, history.tests.length, streams), spread = spreadOf(series, window), levels = { byRow: spread.levels, subjects: series.subjects, floorMs: TELLING_MS }, factors = machineFactors(durations2, streams, levels), search = { parts, streams, factors, rules: settings.slowdown }, slowdowns = lastingSlowdowns(series, spread, search), bits = tierBitsOf(history.tests, settings.tiers), sums = runSumsOf(parts, durations2, window, { bits, tiers: settings.tiers.length }), byPlace = history.tests.map(
    (test, place) => (spread.runs[place] ?? 0) === 0 ? null : testDuration(test, place, { spread, slowdowns, speed: settings.speed })
  ), tests = byPlace.filter((test) => test !== null), there = tests.filter(({ gone }) => !gone);
  return {
    branch: history.branch,
    tests,
    slowest: there.toSorted(slowestFirst).slice(0, settings.slowest).map(named),
    speeds: SPEEDS.map((speed) => speedOf(speed, there)),
    tiers: settings.tiers.map(
      (tier, at) => tierFinding(
        tier,
        sums.flatMap(({ tiersMs }) => tiersMs[at] ?? []),
        byPlace.flatMap((test, place) => ((bits[place] ?? 0) & 1 << at) === 0 ? [] : test ?? [])
      )
    ),
    suite: { ...suiteSpread(sums), slowdowns: suiteSlowdowns(search, window, sums) },
    parallel: parallelFindings(parts, window),
    benchmarks: benchmarkDurations(history, window, settings.slowdown)
  };
}
function testDuration({ nodeId, rootdir }, place, about) {
  let { spread, slowdowns, speed } = about, medianMs = spread.medianMs[place] ?? 0;
  return {
    nodeId,
    rootdir,
    medianMs,
    p95Ms: spread.p95Ms[place] ?? 0,
    runs: spread.runs[place] ?? 0,
    speed: speedClass(medianMs, speed),
    gone: spread.isRecent[place] !== 1,
    slowdown: slowdowns.get(place) ?? null
  };
}
function speedClass(medianMs, { fastSeconds, mediumSeconds }) {
  return medianMs < fastSeconds * 1e3 ? "fast" : medianMs < mediumSeconds * 1e3 ? "medium" : "slow";
}
function speedOf(speed, tests) {
  let own = tests.filter((test) => test.speed === speed);
  return { speed, tests: own.length, medianMs: own.reduce((sum, { medianMs }) => sum + medianMs, 0) };
}
function suiteSpread(sums) {
  if (sums.length === 0) return { medianMs: null, p95Ms: null };
  let sorted = Float64Array.from(sums, ({ totalMs }) => totalMs);
  return sortFirst(sorted, sorted.length), {
    medianMs: quantile(sorted, sorted.length, 0.5),
    p95Ms: quantile(sorted, sorted.length, 0.95)
  };
}

// src/load-coverage.ts
var FALLS = 10;
async function loadCoverage(history, question, { drop }) {
  let found = await history.loadCoverageHistory(question), filesAt = async (place) => await history.loadRunFiles(question.repositoryId, found.points[place]?.runId ?? 0) ?? [], falls = [];
  for (let { before, since } of fallPlaces(found.points, drop).slice(-FALLS))
    falls.push({
      before,
      since,
      filesBefore: await filesAt(before),
      filesAfter: await filesAt(since)
    });
  return { ...found, falls };
}

// src/render/terminal-coverage.ts
var MOST_SHOWN = 20;
function renderCoverageTerminal(output, options) {
  let { repository, branch, total, files, target } = output;
  if (total === null)
    return drawn([plainLine(`No trusted run of ${branch} of ${repository} measured coverage.`)], options);
  let under = files.filter(({ underTarget }) => underTarget).length;
  return drawn(
    [
      { text: `Coverage ${percent(total.percent)} on ${branch} of ${repository}`, style: "bold" },
      plainLine(
        `${grouped(total.coveredLines)} of ${counted(total.statements, "line")} in ${counted(total.files, "file")}; ${counted(under, "file")} below ${percent(target)}`
      ),
      ...section("Trend", trendLines(output), options),
      ...section("Lost coverage", dropLines(output), options),
      ...section("Where tests would pay most", rankingLines(output), options)
    ],
    options
  );
}
function trendLines({ trend, falls }) {
  let fell = new Map(falls.map((fall) => [fall.since.run, fall])), shown2 = trend.slice(-MOST_SHOWN), left = trend.length - shown2.length;
  return [
    ...left === 0 ? [] : [plainLine(`… ${counted(left, "earlier run")}`)],
    ...shown2.map((point) => {
      let fall = fell.get(point.run), text = `${utc(point.at)}  ${point.sha.slice(0, 10)}  ${percent(point.percent).padStart(7)}`;
      return fall === void 0 ? plainLine(text) : { text: `${text}  ${percentagePoints(fall.to - fall.from)}`, style: "yellow" };
    })
  ];
}
function dropLines({ drops }) {
  return drops.flatMap(({ path, from, to, unchanged, since }) => [
    { text: cut(path, 300), style: "yellow" },
    plainLine(
      `  ${percent(from)} to ${percent(to)} since ${since.sha.slice(0, 10)}${unchanged === !0 ? ", though the file did not change" : ""}`
    )
  ]);
}
function rankingLines({ ranking }) {
  if (ranking.length === 0) return [];
  let rows = ranking.slice(0, MOST_SHOWN).map(({ missing, percent: value, tier, gain, path }) => [
    grouped(missing),
    percent(value),
    percentagePoints(gain),
    tier === null ? "" : String(tier),
    cut(path, 300)
  ]);
  return textTable([
    { title: "missing lines", align: "right" },
    { title: "covered", align: "right" },
    { title: "total gains by half", align: "right" },
    { title: "tier", align: "right" },
    { title: "file" }
  ], rows).map(plainLine);
}

// src/render/terminal-durations.ts
var MOST_SHOWN2 = 20;
function renderDurationsTerminal(output, options) {
  let { repository, branch, tests, suite } = output, there = tests.filter(({ gone }) => !gone), median = suite.medianMs === null ? "no run" : `median ${time(suite.medianMs)}`, p95 = suite.p95Ms === null ? "" : `, 95 % within ${time(suite.p95Ms)}`;
  return drawn(
    [
      {
        text: `${counted(there.length, "test")} on ${branch} of ${repository}: ${median}${p95}`,
        style: "bold"
      },
      ...speedLines(output),
      ...section("Tiers", tierLines(output), options),
      ...section("Slower than before", slowdownLines(output), options),
      ...section("Parallel", parallelLines(output), options),
      ...section("Slowest tests", slowestLines(there), options)
    ],
    options
  );
}
function speedLines({ speeds }) {
  let told = speeds.map(
    ({ speed, tests, medianMs }) => `${counted(tests, `${speed} test`)} (${time(medianMs)})`
  );
  return told.length === 0 ? [] : [plainLine(told.join(", "))];
}
function tierLines({ tiers }) {
  let used = tiers.filter(({ tests }) => tests > 0);
  if (used.length === 0) return [];
  let rows = used.map((tier) => [
    time(tier.actualMs),
    time(tier.budgetMs),
    String(tier.tests),
    String(tier.overBudget.length),
    tier.name
  ]), [head = "", ...lines] = textTable(
    [
      { title: "takes", align: "right" },
      { title: "budget", align: "right" },
      { title: "tests", align: "right" },
      { title: "over budget", align: "right" },
      { title: "tier" }
    ],
    rows
  );
  return [
    plainLine(head),
    ...lines.map((text, at) => {
      let tier = used[at], isOver = tier !== void 0 && tier.overBudget.length > 0;
      return { text, style: isOver ? "yellow" : "none" };
    })
  ];
}
function slowdownLines({ suite, tests, benchmarks }) {
  return [
    ...suite.slowdowns.map((slowdown) => ({ name: "nearly all tests at once", slowdown })),
    ...[...tests, ...benchmarks].flatMap(
      ({ nodeId, slowdown }) => slowdown === null ? [] : [{ name: cut(redactTokens(nodeId), 500), slowdown }]
    )
  ].toSorted((a, b) => growth(b.slowdown) - growth(a.slowdown)).flatMap(({ name, slowdown }) => [
    { text: name, style: "yellow" },
    plainLine(
      `  ${time(slowdown.from)} to ${time(slowdown.to)} since ${slowdown.sinceSha.slice(0, 10)} in ${slowdown.environments.join(", ")}`
    )
  ]);
}
function growth({ from, to }) {
  return to - from;
}
function parallelLines({ parallel }) {
  return parallel.map(
    ({ workflow, environment, workers, speedUp, balance }) => plainLine(
      `${environment}, ${workflow}: ${counted(workers, "worker")}, ${speedUp.toFixed(1)} × as fast as one, balance ${Math.round(balance * 100)} %`
    )
  );
}
function slowestLines(tests) {
  if (tests.length === 0) return [];
  let rows = tests.toSorted((a, b) => b.medianMs - a.medianMs).slice(0, MOST_SHOWN2).map(({ medianMs, p95Ms, runs, nodeId }) => [
    time(medianMs),
    time(p95Ms),
    String(runs),
    cut(redactTokens(nodeId), 500)
  ]);
  return textTable([
    { title: "median", align: "right" },
    { title: "95 %", align: "right" },
    { title: "runs", align: "right" },
    { title: "test" }
  ], rows).map(plainLine);
}
function time(ms) {
  if (ms < 10) return `${Number(ms.toFixed(1))} ms`;
  if (ms < 1e3) return `${Math.round(ms)} ms`;
  if (ms < 6e4) return `${Number((ms / 1e3).toFixed(1))} s`;
  let seconds = Math.round(ms / 1e3), rest = seconds % 60 === 0 ? "" : ` ${seconds % 60} s`;
  return `${Math.floor(seconds / 60)} min${rest}`;
}

// src/render/terminal-flaky.ts
var rules = {
  "rerun-passed": "it failed and then passed within one run",
  "same-commit": "it passed and failed in runs of one commit",
  rate: "it fails now and then, and no commit explains when"
};
function renderFlakyTerminal(output, options) {
  let { repository, branch, tests, broken, regressions, leftOut } = output, counts = [
    counted(tests.length, "flaky test"),
    counted(broken.length, "broken test"),
    counted(regressions.length, "regression")
  ], isWell = tests.length + broken.length + regressions.length === 0;
  return drawn(
    [
      { text: `${counts.join(", ")} on ${branch} of ${repository}`, style: isWell ? "bold" : "red" },
      ...leftOut.length === 0 ? [] : [
        plainLine(
          `Not counted, since most of their tests failed: ${counted(leftOut.length, "part of a run", "parts of runs")}`
        )
      ],
      ...tests.flatMap(flakyLines),
      ...broken.flatMap(brokenLines),
      ...regressions.flatMap(regressionLines)
    ],
    options
  );
}
function flakyLines(test) {
  let [low, high] = test.interval, rate = `${percent(test.rate * 100)}; 95 %: ${percent(low * 100)} to ${percent(high * 100)}`, likely = test.category === "unknown" ? "likely cause unknown" : `likely cause ${test.category}`;
  return block({
    head: { text: `flaky ${nameOf(test)}`, style: "yellow" },
    lines: [
      `failed in ${test.failures} of ${counted(test.runs, "run")} (${rate}) since ${short(test.since)}`,
      `${test.rule}: ${rules[test.rule]}`,
      `${likely}${test.why === "" ? "" : `: ${cut(redact(test.why), 300)}`}`,
      ...test.conditions.map(conditionText),
      ...test.recovered === null ? [] : [`recovered: ${counted(test.recovered.runs, "clean run")} since ${short(test.recovered.sha)}`]
    ]
  });
}
function brokenLines(test) {
  let passed = test.lastPassed === null ? "it never passed in this history" : `last passed at ${short(test.lastPassed)}`;
  return block({
    head: { text: `broken ${nameOf(test)}`, style: "red" },
    lines: [`fails since ${short(test.firstFailed)}; ${passed}`, `in ${test.environments.join(", ")}`]
  });
}
function regressionLines(test) {
  let { commits, failing, passedAgain, intermittent } = test, later = commits === null || commits < 2 ? "" : `, ${counted(commits, "commit")} on`, now = failing ? "fails still" : passedAgain === null ? "it no longer runs there" : `passed again at ${short(passedAgain)}`;
  return block({
    head: { text: `regression ${nameOf(test)}`, style: failing ? "red" : "bold" },
    lines: [
      `passed at ${short(test.lastPassed)}, failed at ${short(test.firstFailed)}${later}; ${now}`,
      ...intermittent ? ["fails now and then since that commit, and never did in many runs before"] : []
    ]
  });
}
function block({ head, lines }) {
  return [plainLine(""), head, ...lines.map((line) => plainLine(`  ${line}`))];
}
function conditionText({ only, inside, outside }) {
  let numbers = `${inside.failed} of ${inside.ran}, elsewhere ${outside.failed} of ${outside.ran}`;
  return `only ${circumstance(only)} (failed in ${numbers})`;
}
function circumstance(only) {
  switch (only.kind) {
    case "environment":
    case "workflow":
    case "job":
      return `in ${only.kind} ${cut(only.name, 100)}`;
    case "workers":
      return only.parallel ? "with parallel workers" : "without parallel workers";
    case "hours":
      return `between ${hour(only.from)} and ${hour(only.to)} UTC`;
    case "after":
      return afterTests(only, nameOf(only));
    default:
      return only;
  }
}
function hour(value) {
  return `${String(value).padStart(2, "0")}:00`;
}
function nameOf({ nodeId, rootdir }) {
  return cut(redactTokens(nodeId), 500) + (rootdir === "" ? "" : ` (in ${cut(rootdir, 100)})`);
}
function short(sha) {
  return sha.slice(0, 10);
}

// src/cli/coverage-document.ts
function coverageDocument({ total, trend, ranking, drops, falls, files, directories, target }, { repository, branch }) {
  return {
    schema: "redfirst/coverage@1",
    repository: fullName(repository),
    branch,
    total,
    trend: trend.map(withRun),
    ranking,
    drops: drops.map((drop) => ({ ...drop, before: withRun(drop.before), since: withRun(drop.since) })),
    falls: falls.map((fall) => ({ ...fall, before: withRun(fall.before), since: withRun(fall.since) })),
    files,
    directories,
    target
  };
}
function withRun({
  runId: run,
  ...measured
}) {
  return { run, ...measured };
}

// src/cli/durations-document.ts
function durationsDocument({ tests, tiers, suite, speeds, parallel, benchmarks }, { repository, branch }) {
  return {
    schema: "redfirst/durations@1",
    repository: fullName(repository),
    branch,
    tests: tests.map(withSlowdown),
    tiers: tiers.map(tierOutput),
    suite: { ...suite, slowdowns: suite.slowdowns.map(slowdownOutput) },
    speeds,
    parallel,
    benchmarks: benchmarks.map(withSlowdown)
  };
}
function tierOutput({ overBudget, ...tier }) {
  return {
    ...tier,
    overBudget: overBudget.toSorted(byNodeId)
  };
}
function withSlowdown(timed) {
  return { ...timed, slowdown: timed.slowdown === null ? null : slowdownOutput(timed.slowdown) };
}
function slowdownOutput({ evidence, ...slowdown }) {
  let { before, after } = evidence;
  return { ...slowdown, evidence: { before: before.map(timedRun2), after: after.map(timedRun2) } };
}
function timedRun2({ runId: run, ...measured }) {
  return { run, ...measured };
}

// src/cli/flaky-document.ts
function flakyDocument({ flaky: flaky2, broken, regressions, leftOut }, causes, { repository, branch }) {
  return {
    schema: "redfirst/flaky@1",
    repository: fullName(repository),
    branch,
    tests: flaky2.map((test) => flakyTest(test, causes.get(identityOf(test)))),
    broken: broken.map(({ nodeId, rootdir, firstFailed, lastPassed, environments, evidence }) => ({
      nodeId,
      rootdir,
      firstFailed,
      lastPassed,
      environments: [...environments],
      ...shown(evidence)
    })),
    regressions: regressions.map(({ evidence, environments, ...regression }) => ({
      ...regression,
      environments: [...environments],
      ...shown(evidence)
    })),
    leftOut: leftOut.map(leftOutPart)
  };
}
function flakyTest(test, cause) {
  let { nodeId, rootdir, rate, interval, runs, failures, since, rule, recovered } = test;
  return {
    nodeId,
    rootdir,
    rate,
    interval: [...interval],
    runs,
    failures,
    since,
    rule,
    category: cause?.category ?? "unknown",
    why: cause?.why ?? "",
    whyLines: cause?.evidence ?? [],
    ...shown(test.evidence),
    environments: test.environments.map((tally) => ({ ...tally })),
    conditions: test.conditions.map((condition) => ({ ...condition })),
    signatures: distinctSignatures(test.distinctFailures),
    recovered
  };
}
function shown(evidence) {
  return {
    evidence: evidence.shown.map((execution) => ({ ...execution, attempts: [...execution.attempts] })),
    moreEvidence: evidence.more
  };
}
function distinctSignatures(failures) {
  let signatures = failures.map((failure) => signatureOf(failure));
  return [...new Map(signatures.map((signature) => [signature.key, signature])).values()];
}
function leftOutPart(part) {
  let { runId: run, attempt, sha, environment, shard, ran, failed } = part;
  return { run, attempt, sha, environment, shard, ran, failed };
}

// src/analysis/flaky-category/wanted-sources.ts
var MOST = 40;
function wantedSources(file, failures) {
  let frames = failures.flatMap((failure) => failure.frames.map((frame) => frame.file)), own = file === null ? [] : [file, ...conftestsAbove(file)];
  return [.../* @__PURE__ */ new Set([...own, ...frames.slice(0, MOST)])].filter((path) => path.endsWith(".py"));
}
function importedSources(file, text) {
  let { imports } = pythonModule(text, { file, isWhole: !0, firstLine: 1 }), folders = file.split("/").slice(0, -1), found = [...imports.values()].slice(0, MOST).flatMap((name) => {
    let dots = /^\.*/.exec(name)?.[0].length ?? 0, parts = name.slice(dots).split(".");
    return (dots > 0 ? [folders.slice(0, folders.length - dots + 1)] : [[], ["src"], ...folders.map((_, index) => folders.slice(0, index + 1))]).flatMap((base) => [
      ...moduleFiles([...base, ...parts]),
      ...moduleFiles([...base, ...parts.slice(0, -1)])
    ]);
  });
  return [...new Set(found)];
}
function moduleFiles(path) {
  let joined = path.join("/");
  return joined === "" ? [] : [`${joined}.py`, `${joined}/__init__.py`];
}
function conftestsAbove(file) {
  let folders = file.split("/").slice(0, -1);
  return [...folders.keys(), folders.length].map(
    (length) => [...folders.slice(0, length), "conftest.py"].join("/")
  );
}

// src/cli/source-files.ts
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
var MAX_BYTES = 1e6;
async function sourceFiles(root, paths) {
  let { kind } = checkoutFolder(root), found = /* @__PURE__ */ new Map();
  for (let path of new Set(paths)) {
    if (kind(path) !== "file") continue;
    let file = join(root, path);
    (await stat(file)).size <= MAX_BYTES && found.set(path, await readFile(file, "utf8"));
  }
  return found;
}

// src/cli/flaky-sources.ts
async function flakySources(root, flaky2) {
  let wanted = flaky2.flatMap((test) => wantedSources(fileOfTest(test), test.distinctFailures)), own = await sourceFiles(root, wanted), imported = await sourceFiles(
    root,
    [...own].flatMap(([file, text]) => importedSources(file, text))
  );
  return new Map([...imported, ...own]);
}

// src/cli/ask.ts
var WORKFLOWS = 4;
async function ask(request, shell) {
  let config = await loadConfig(request.root, shell), { data } = request, text = await withHistory({ data, mayCreate: !1 }, shell, async (history) => {
    let chosen = await chosenBranch(request, history, shell.say);
    return answer({ history, chosen, config, request, terminal: shell.terminal });
  });
  return shell.print(text), EXIT.done;
}
async function answer(asked) {
  let { request, terminal } = asked;
  switch (request.about) {
    case "flaky": {
      let document = await flaky(asked);
      return request.json ? json(document) : renderFlakyTerminal(document, terminal);
    }
    case "durations": {
      let document = await durations(asked);
      return request.json ? json(document) : renderDurationsTerminal(document, terminal);
    }
    case "coverage": {
      let document = await coverage(asked);
      return request.json ? json(document) : renderCoverageTerminal(document, terminal);
    }
    default:
      return request.about;
  }
}
async function flaky({ history, chosen, config, request: { root } }) {
  let past = await history.loadBranchHistory(questionOf(chosen, config.history.window)), findings = findFlaky(past, config.flaky), sources = root === null ? /* @__PURE__ */ new Map() : await flakySources(root, findings.flaky);
  return flakyDocument(findings, likelyCauses(findings.flaky, past, sources), chosen);
}
async function durations({ history, chosen, config }) {
  let past = await history.loadDurationHistory(questionOf(chosen, WORKFLOWS * config.durations.runs));
  return durationsDocument(analyseDurations(past, config.durations), chosen);
}
async function coverage({ history, chosen, config }) {
  let past = await loadCoverage(history, questionOf(chosen, null), config.coverage);
  return coverageDocument(analyseCoverage(past, config.coverage), chosen);
}
function questionOf({ repository, branch }, runs) {
  return { repositoryId: repository.id, branch, runs };
}
function json(document) {
  return JSON.stringify(document, null, 2);
}
export {
  ask
};
