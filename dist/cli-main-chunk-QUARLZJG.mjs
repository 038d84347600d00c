import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  parentsOf,
  withAncestors
} from "./cli-main-chunk-62HI7NAR.mjs";
import {
  identityOf
} from "./cli-main-chunk-KE3QGQVQ.mjs";
import {
  fileOfTest,
  nameOfNodeId
} from "./cli-main-chunk-6EXWLHYY.mjs";
import {
  redact
} from "./cli-main-chunk-UE3UED2T.mjs";
import {
  isFailing
} from "./cli-main-chunk-5CCARSI5.mjs";
import {
  byText
} from "./cli-main-chunk-4TYH6RPA.mjs";

// src/analysis/flaky/execution-verdict.ts
var VERDICT = { passed: 0, flaked: 1, failed: 2, unknown: 3 };
function verdictOf({ outcome, attempts }) {
  switch (outcome) {
    case "failed":
    case "error":
      return VERDICT.failed;
    case "unknown":
    case "skipped":
      return VERDICT.unknown;
    case "passed":
    case "xfailed":
    case "xpassed":
      return attempts.some(failedBefore) ? VERDICT.flaked : VERDICT.passed;
  }
}
function failedBefore({ outcome }, index, { length }) {
  return index < length - 1 && (isFailing(outcome) || outcome === "unknown");
}
function hasFailed(event) {
  let verdict = verdictOf(event);
  return verdict === VERDICT.failed || verdict === VERDICT.flaked || event.attempts.some(({ outcome }) => isFailing(outcome));
}

// src/analysis/flaky/log-factorial.ts
function lnFactorial(n) {
  if (n < 20) {
    let product = 1;
    for (let factor = 2; factor <= n; factor += 1) product *= factor;
    return Math.log(product);
  }
  let inverse = 1 / n, square = inverse * inverse, series = inverse * (1 / 12 - square * (1 / 360 - square / 1260));
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
}
function lnChoose(n, k) {
  return lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k);
}

// src/analysis/flaky/fisher-exact.ts
var TIE = 1e-7;
function fisherExact(a, b) {
  let failed = a.failed + b.failed, fewest = Math.max(0, failed - b.ran), most = Math.min(a.ran, failed), logs = new Float64Array(most - fewest + 1), each = lnChoose(a.ran, fewest) + lnChoose(b.ran, failed - fewest) - lnChoose(a.ran + b.ran, failed);
  for (let inA = fewest; inA <= most; inA += 1) {
    logs[inA - fewest] = each;
    let [fromB, toA] = [(failed - inA) * (a.ran - inA), (inA + 1) * (b.ran - failed + inA + 1)];
    each += Math.log(fromB / toA);
  }
  let limit = (logs[a.failed - fewest] ?? 0) + TIE;
  return Math.min(
    1,
    logs.reduce((sum, log) => log <= limit ? sum + Math.exp(log) : sum, 0)
  );
}

// src/analysis/flaky/test-set.ts
function wordsFor(tests) {
  return Math.ceil(tests / 32);
}
function setOf(places, { count, words }) {
  let set = new Int32Array(words);
  for (let index = 0; index < count; index += 1) {
    let place = places[index] ?? 0, word = place >>> 5;
    set[word] = (set[word] ?? 0) | 1 << (place & 31);
  }
  return set;
}
function addAll(set, other) {
  for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) | (other[word] ?? 0);
}
function keepOnly(set, other) {
  for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) & (other[word] ?? 0);
}
function isWithin(set, other) {
  for (let word = 0; word < set.length; word += 1)
    if (((set[word] ?? 0) & ~(other[word] ?? 0)) !== 0) return !1;
  return !0;
}
function placesWithout(set, other) {
  let places = [];
  for (let word = 0; word < set.length; word += 1)
    for (let rest = (set[word] ?? 0) & ~(other[word] ?? 0); rest !== 0; rest &= rest - 1)
      places.push(word * 32 + 32 - 1 - Math.clz32(rest & -rest));
  return places;
}

// src/analysis/flaky/after-test.ts
function knownOrders(orders) {
  let places;
  return {
    ...orders,
    placeOf: (test) => (places ??= new Map(orders.tests.map((each, place) => [identityOf(each), place])), places.get(identityOf(test)))
  };
}
function afterTest({ test, executions }, orders, policy) {
  let { failures, count } = executions, place = orders.placeOf(test);
  if (place === void 0 || chanceOf(failures.length, count - failures.length) >= policy.chance) return null;
  let found = gather(place, executions, orders);
  if (found === null) return null;
  let { failing, passing } = found, [nearest, ...others] = [
    ...candidates(placesWithout(failing.always, passing.ever), { present: !0, ...failing }),
    ...candidates(placesWithout(passing.always, failing.ever), { present: !1, ...passing })
  ].sort((a, b) => a.distance - b.distance), name = nearest && orders.tests[nearest.place];
  if (nearest === void 0 || name === void 0) return null;
  addAll(failing.ever, passing.ever);
  let tried = placesWithout(failing.ever, new Int32Array(failing.ever.length)).length, [failed, passed] = [failing.standings.length, passing.standings.length];
  return {
    only: {
      kind: "after",
      nodeId: name.nodeId,
      rootdir: name.rootdir,
      present: nearest.present,
      alike: others.length
    },
    inside: { failed, ran: failed },
    outside: { failed: 0, ran: passed },
    chance: Math.min(1, chanceOf(failed, passed) * tried)
  };
}
function chanceOf(failures, passes) {
  return fisherExact({ failed: failures, ran: failures }, { failed: 0, ran: passes });
}
function gather(place, executions, orders) {
  let words = wordsFor(orders.tests.length), [failing, passing] = [noneBefore(words), noneBefore(words)];
  for (let index of byTurns(executions)) {
    let standing = standingAt(index, { place, executions, orders });
    if (standing === null) continue;
    let { started, position, isFailing: isFailing2 } = standing, own = isFailing2 ? failing : passing, before = setOf(started, { count: position, words });
    if (keepOnly(own.always, before), addAll(own.ever, before), own.standings.push(standing), isWithin(failing.always, passing.ever) && isWithin(passing.always, failing.ever)) return null;
  }
  return failing.standings.length === 0 || passing.standings.length === 0 ? null : { failing, passing };
}
function noneBefore(words) {
  return { standings: [], always: new Int32Array(words).fill(-1), ever: new Int32Array(words) };
}
function byTurns({ count, failed, verdicts }) {
  let newestFirst = Array.from({ length: count }, (_, index) => count - 1 - index), failures = newestFirst.filter((index) => failed[index] === 1), passes = newestFirst.filter((index) => failed[index] === 0 && verdicts[index] !== VERDICT.unknown);
  return Array.from({ length: Math.max(failures.length, passes.length) }, (_, turn) => [
    failures[turn],
    passes[turn]
  ]).flat().filter((index) => index !== void 0);
}
function standingAt(index, { place, executions, orders }) {
  let processes = orders.of(executions.parts[index] ?? 0)?.filter((each) => each.includes(place)) ?? [], [started, another] = processes;
  return started === void 0 || another !== void 0 ? null : { started, position: started.indexOf(place), isFailing: executions.failed[index] === 1 };
}
function candidates(places, { present, standings }) {
  let sums = new Map(places.map((place) => [place, 0]));
  for (let { started, position } of places.length === 0 ? [] : standings)
    for (let index = 0; index < position; index += 1) {
      let place = started[index] ?? 0, sum = sums.get(place);
      sum !== void 0 && sums.set(place, sum + position - index);
    }
  return places.map((place) => ({
    place,
    present,
    distance: (sums.get(place) ?? 0) / standings.length
  }));
}

// src/analysis/flaky/circumstances.ts
var KINDS = [
  { nameOf: ({ environment }) => environment, circumstance: (name) => ({ kind: "environment", name }) },
  {
    // Serial sessions and those that do not say are one: only workers that were seen are told.
    nameOf: ({ workers }) => workers !== null && workers > 0 ? "parallel" : "serial",
    circumstance: (name) => ({ kind: "workers", parallel: name === "parallel" })
  },
  { nameOf: ({ workflow }) => workflow, circumstance: (name) => ({ kind: "workflow", name }) },
  { nameOf: ({ job }) => job, circumstance: (name) => ({ kind: "job", name }) }
];
function circumstancesOf(parts) {
  return {
    kinds: KINDS.map(({ nameOf: nameOf2, circumstance }) => {
      let names = /* @__PURE__ */ new Map(), places = Int32Array.from(parts, (part) => {
        let name = nameOf2(part);
        if (name === null) return -1;
        let known = names.get(name);
        return known === void 0 && names.set(name, names.size), known ?? names.size - 1;
      });
      return { values: [...names.keys()].map(circumstance), places };
    }),
    hours: Int32Array.from(parts, ({ at }) => Number(at.slice(11, 13)))
  };
}

// src/analysis/flaky/commits-between.ts
function commitCounter({ commits }) {
  let parents = parentsOf(commits), counted = /* @__PURE__ */ new Map();
  return (lastPassed, firstFailed) => {
    let key = `${lastPassed} ${firstFailed}`, known = counted.get(key);
    if (known !== void 0) return known;
    let count = countBetween(parents, lastPassed, firstFailed);
    return counted.set(key, count), count;
  };
}
function countBetween(parentsByCommit, lastPassed, firstFailed) {
  let old = withAncestors(parentsByCommit, lastPassed);
  if (old.has(firstFailed)) return null;
  let between2 = /* @__PURE__ */ new Set([firstFailed]);
  for (let sha of between2) {
    let parents = parentsByCommit.get(sha);
    if (parents === void 0) return null;
    for (let parent of parents) old.has(parent) || between2.add(parent);
  }
  return between2.size;
}

// src/analysis/flaky/evidence.ts
function evidenceFrom(parts, events, timeline) {
  let each = new Set(parts), shown = [...each].slice(0, 10), isShown = new Set(shown), eventAt = /* @__PURE__ */ new Map();
  for (let event of events) isShown.has(event.part) && eventAt.set(event.part, event);
  return {
    shown: shown.flatMap((part) => executionAt(part, eventAt.get(part), timeline)),
    more: each.size - shown.length
  };
}
function executionAt(part, event, timeline) {
  let at = timeline.parts[part];
  return at === void 0 ? [] : [
    {
      run: at.runId,
      attempt: at.attempt,
      sha: at.sha,
      outcome: event?.outcome ?? "passed",
      attempts: event?.attempts.map(({ outcome }) => outcome) ?? ["passed"],
      environment: at.environment,
      at: at.at,
      url: at.url
    }
  ];
}
function distinctFailures(events) {
  let found = /* @__PURE__ */ new Map(), seen = /* @__PURE__ */ new Set();
  for (let { attempts } of events.toReversed())
    for (let { failure } of attempts) {
      if (failure === null || seen.has(failure)) continue;
      seen.add(failure);
      let { kind, phase, type, message, location } = failure, key = JSON.stringify([kind, phase, type, message, location?.file, location?.function]);
      if (found.has(key) || found.set(key, failure), found.size === 10) return [...found.values()];
    }
  return [...found.values()];
}

// src/analysis/flaky/scene.ts
function shaAt(part, { parts }) {
  let found = parts[part];
  if (found === void 0) throw new Error(`The history has no part ${part}; it has ${parts.length}.`);
  return found.sha;
}

// src/analysis/flaky/spells.ts
function spellReader(timeline) {
  let { lane, execution, isLeftOut } = timeline, failedIn = new Int32Array(timeline.executions), turn = 0;
  return (test) => {
    if (turn += 1, !markFailures(test, { timeline, failedIn, turn })) return [];
    let found = new Array(timeline.lanes.length).fill(void 0), next = 0;
    for (let part of test.ran) {
      let event = test.events[next]?.part === part ? test.events[next] : void 0;
      if (event !== void 0 && (next += 1), isLeftOut[part] === 1) continue;
      let own = lane[part] ?? 0, known = found[own] ?? { lane: own, spells: [], flaked: [], newest: part };
      found[own] = known;
      let verdict = event === void 0 ? VERDICT.passed : verdictOf(event), isOverruled = verdict === VERDICT.passed && failedIn[execution[part] ?? 0] === turn;
      grow(known, part, isOverruled ? VERDICT.unknown : verdict);
    }
    return found.filter((known) => known !== void 0);
  };
}
function grow(known, part, verdict) {
  if (known.newest = part, verdict === VERDICT.flaked && known.flaked.push(part), verdict === VERDICT.unknown) return;
  let failing = verdict === VERDICT.failed, spell = known.spells[known.spells.length - 1];
  spell?.failing === failing ? spell.last = part : known.spells.push({ failing, first: part, last: part });
}
function markFailures({ events }, { timeline, failedIn, turn }) {
  let seen = !1;
  for (let event of events) {
    if (timeline.isLeftOut[event.part] === 1) continue;
    let verdict = verdictOf(event);
    verdict === VERDICT.failed && (failedIn[timeline.execution[event.part] ?? 0] = turn), seen ||= verdict === VERDICT.failed || verdict === VERDICT.flaked;
  }
  return seen;
}
function isMixed({ spells, flaked }) {
  return spells.length > 1 || flaked.length > 0;
}
function alwaysFails({ spells }) {
  return spells.length === 1 && spells[0]?.failing === !0;
}
function isCurrent({ lane, newest }, timeline, goneAfter) {
  let known = timeline.lanes[lane];
  return known === void 0 || known.isOver ? !1 : known.runs - 1 - (timeline.runOfLane[newest] ?? 0) < goneAfter;
}

// src/analysis/flaky/broken-since.ts
function openOf(episodes, scene) {
  return episodes.filter((episode) => failingLanes(episode, scene).length > 0);
}
function brokenFrom(open, { test }, scene) {
  let [first] = open;
  if (first === void 0) return null;
  let { timeline } = scene, lanes = open.flatMap((episode) => failingLanes(episode, scene));
  return {
    nodeId: test.nodeId,
    rootdir: test.rootdir,
    firstFailed: shaAt(first.firstFailed, timeline),
    lastPassed: first.lastPassed === null ? null : shaAt(first.lastPassed, timeline),
    environments: environmentsOf(lanes, timeline),
    evidence: evidenceOf({ test, lanes }, first, timeline)
  };
}
function regressionFrom(episode, { test }, scene) {
  if (episode.lastPassed === null) return null;
  let { timeline, countCommits: countCommits2 } = scene, lanes = episode.lanes.map(({ lane }) => lane), lastPassed = shaAt(episode.lastPassed, timeline), firstFailed = shaAt(episode.firstFailed, timeline), failing = failingLanes(episode, scene).length > 0, passes = episode.lanes.flatMap(({ passedAgain }) => passedAgain === null ? [] : [passedAgain]);
  return {
    nodeId: test.nodeId,
    rootdir: test.rootdir,
    lastPassed,
    firstFailed,
    intermittent: !1,
    chance: null,
    commits: countCommits2(lastPassed, firstFailed),
    failing,
    passedAgain: failing || passes.length === 0 ? null : shaAt(Math.max(...passes), timeline),
    environments: environmentsOf(lanes, timeline),
    evidence: evidenceOf({ test, lanes }, episode, timeline)
  };
}
function failingLanes({ lanes }, { timeline, policy }) {
  return lanes.filter(({ lane, passedAgain }) => passedAgain === null && isCurrent(lane, timeline, policy.goneAfter)).map(({ lane }) => lane);
}
function evidenceOf({ test, lanes }, { firstFailed, lastPassed, lanes: ends }, timeline) {
  let own = new Set(lanes.map(({ lane }) => lane)), newest = Math.max(...ends.map(({ lastFailed }) => lastFailed)), failed = test.events.filter((event) => {
    if (!(event.part >= firstFailed && event.part <= newest) || timeline.isLeftOut[event.part] === 1) return !1;
    let verdict = verdictOf(event);
    return own.has(timeline.lane[event.part] ?? -1) && (verdict === VERDICT.failed || verdict === VERDICT.flaked);
  }), range = lastPassed === null ? [firstFailed] : [firstFailed, lastPassed], failures = failed.map(({ part }) => part).reverse();
  return evidenceFrom([...range, ...failures], test.events, timeline);
}
function environmentsOf(lanes, timeline) {
  return [...new Set(lanes.map(({ lane }) => timeline.lanes[lane]?.environment ?? ""))].sort();
}

// src/analysis/flaky/episodes.ts
function episodesOf(lanes, timeline) {
  let single = lanes.flatMap(laneEpisodes);
  return pierced(single, ({ lastPassed, firstFailed }) => ({
    left: lastPassed === null ? -1 : timeline.commit[lastPassed] ?? 0,
    right: timeline.commit[firstFailed] ?? 0
  })).map((group) => ({
    lastPassed: newestOf(group.map(({ lastPassed }) => lastPassed)),
    firstFailed: Math.min(...group.map(({ firstFailed }) => firstFailed)),
    lanes: group.map(({ lane, lastFailed, passedAgain }) => ({ lane, lastFailed, passedAgain }))
  }));
}
function countMendings(lanes, timeline) {
  let mended = lanes.flatMap(laneEpisodes).filter(({ passedAgain }) => passedAgain !== null);
  return pierced(mended, ({ lastFailed, passedAgain }) => ({
    left: timeline.commit[lastFailed] ?? 0,
    right: timeline.commit[passedAgain ?? lastFailed] ?? 0
  })).length;
}
function laneEpisodes(lane) {
  return lane.spells.flatMap(
    ({ failing, first, last }, index) => failing ? [
      {
        lane,
        lastPassed: lane.spells[index - 1]?.last ?? null,
        firstFailed: first,
        lastFailed: last,
        passedAgain: lane.spells[index + 1]?.first ?? null
      }
    ] : []
  );
}
function pierced(items, intervalOf) {
  let sorted = items.map((item) => ({ item, ...intervalOf(item) })).sort((a, b) => a.right - b.right || a.left - b.left), groups = [], point = Number.NEGATIVE_INFINITY;
  for (let { item, left, right } of sorted)
    left < point ? groups.at(-1)?.push(item) : (groups.push([item]), point = right);
  return groups;
}
function newestOf(parts) {
  let known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : Math.max(...known);
}

// src/analysis/flaky/chance-or-steps.ts
function chanceOverSteps({ lanes, episodes, tally }, { timeline, stateChanges }) {
  let { mixed, executions } = tally, bugs = episodes.filter(({ lastPassed }) => lastPassed !== null).length, changes = bugs + countMendings(lanes, timeline), lnChange = Math.log(Math.min(0.5, stateChanges / countCommits(mixed))), lnBySteps = changes * lnChange - stateChanges - bugs * lnSets(lanes.length);
  return Math.max(lnByRun(mixed), lnUniform(executions.ran, executions.failed)) - lnBySteps;
}
function countCommits({ count, commits }) {
  let different = 1;
  for (let index = 1; index < count; index += 1) commits[index] !== commits[index - 1] && (different += 1);
  return different;
}
function lnByRun({ count, failed, ran }) {
  let failures = 0, sets = 0;
  for (let index = 0; index < count; index += 1)
    failed[index] !== 0 && (failures += 1, sets += lnSets(ran[index] ?? 1));
  return lnUniform(count, failures) - sets;
}
function lnUniform(places, failures) {
  return -Math.log(places + 1) - lnChoose(places, failures);
}
function lnSets(lanes) {
  return lanes <= 1 ? 0 : lanes * Math.LN2 + Math.log1p(-(2 ** -lanes));
}

// src/analysis/flaky/direct-evidence.ts
function directEvidence(lanes, timeline) {
  return lanes.flatMap(({ spells, flaked }) => [
    ...flaked.map((part) => ({ rule: "rerun-passed", parts: [part] })),
    ...spells.slice(1).flatMap((after, index) => {
      let before = spells[index];
      return before === void 0 ? [] : between(before, after, timeline);
    })
  ]);
}
function between(before, after, { parts, commit, run }) {
  let [last, first] = [before.last, after.first];
  return commit[last] !== commit[first] ? [] : [{ rule: before.failing && run[last] === run[first] && (parts[last]?.attempt ?? 0) < (parts[first]?.attempt ?? 0) ? "rerun-passed" : "same-commit", parts: [last, first] }];
}

// src/analysis/flaky/executions.ts
function executionsOf(test, lanes, timeline) {
  let broken = new Set(lanes.filter(alwaysFails).map(({ lane }) => lane)), mixed = new Set(lanes.filter(isMixed).map(({ lane }) => lane)), size = test.ran.length, executions = {
    parts: new Int32Array(size),
    verdicts: new Uint8Array(size),
    failed: new Uint8Array(size),
    isMixed: new Uint8Array(size)
  }, failures = [], count = 0, next = 0;
  for (let part of test.ran) {
    let event = test.events[next]?.part === part ? test.events[next] : void 0;
    event !== void 0 && (next += 1);
    let lane = timeline.lane[part] ?? 0;
    timeline.isLeftOut[part] === 1 || broken.has(lane) || (executions.parts[count] = part, executions.verdicts[count] = event === void 0 ? VERDICT.passed : verdictOf(event), event !== void 0 && hasFailed(event) && (executions.failed[count] = 1, failures.push(part)), executions.isMixed[count] = mixed.has(lane) ? 1 : 0, count += 1);
  }
  return { count, failures, ...executions };
}

// src/analysis/flaky/conditions.ts
var HOURS = 24, TIMES_OF_DAY = HOURS * (HOURS - 1);
function conditionsOf(suspect, { circumstances: { kinds, hours }, orders, policy }) {
  let { executions } = suspect, named2 = kinds.map(({ values, places }) => {
    let tallies = tallyBy(executions, places, values.length), [place, another] = placesWithFailures(tallies), only = place === void 0 ? void 0 : values[place], inside = place === void 0 ? void 0 : tallies[place];
    return another !== void 0 || only === void 0 || inside === void 0 || tallies.reduce((sum, tally) => sum + tally.failed, 0) < executions.failures.length ? null : conditionFrom(only, { inside, executions, tried: values.length });
  }), after = orders === null ? null : afterTest(suspect, orders, policy);
  return [...named2, hoursOf(executions, hours), after].filter((condition) => condition !== null).filter(({ chance: chance2 }) => chance2 < policy.chance).filter(
    ({ inside, outside }, index, all) => !all.slice(0, index).some((earlier) => earlier.inside.ran === inside.ran && earlier.outside.ran === outside.ran)
  );
}
function tallyBy({ count, parts, failed }, places, size) {
  let tallies = Array.from({ length: size }, () => ({ failed: 0, ran: 0 }));
  for (let index = 0; index < count; index += 1) {
    let tally = tallies[places[parts[index] ?? 0] ?? -1];
    tally !== void 0 && (tally.ran += 1, tally.failed += failed[index] ?? 0);
  }
  return tallies;
}
function placesWithFailures(tallies) {
  return tallies.flatMap(({ failed }, place) => failed > 0 ? [place] : []);
}
function conditionFrom(only, { inside, executions, tried }) {
  let outside = { failed: 0, ran: executions.count - inside.ran };
  return outside.ran === 0 ? null : { only, inside, outside, chance: Math.min(1, fisherExact(inside, outside) * tried) };
}
function hoursOf(executions, hours) {
  let tallies = tallyBy(executions, hours, HOURS), failing = placesWithFailures(tallies), [from, pause] = [0, 1];
  for (let [index, hour] of failing.entries()) {
    let before = failing.at(index - 1) ?? hour, length = (hour - before + HOURS) % HOURS || HOURS;
    length > pause && ([from, pause] = [hour, length]);
  }
  let duration = HOURS - pause + 1;
  if (failing.length === 0 || duration >= HOURS) return null;
  let within = tallies.filter((_, hour) => (hour - from + HOURS) % HOURS < duration), inside = {
    failed: within.reduce((sum, { failed }) => sum + failed, 0),
    ran: within.reduce((sum, { ran }) => sum + ran, 0)
  }, only = { kind: "hours", from, to: (from + duration) % HOURS };
  return conditionFrom(only, { inside, executions, tried: TIMES_OF_DAY });
}

// src/analysis/flaky/recovery.ts
function recoveryOf(lanes, executions, { timeline, policy }) {
  let needed = lanes.filter((lane) => isCurrent(lane, timeline, policy.goneAfter)).map(({ lane }) => lane), lastFailed = executions.failed.lastIndexOf(1), cleanRuns = /* @__PURE__ */ new Map(), anywhere = /* @__PURE__ */ new Set(), first = null;
  for (let index = lastFailed + 1; index < executions.count; index += 1) {
    let part = executions.parts[index] ?? 0, run = timeline.run[part] ?? 0;
    if (run === timeline.run[executions.parts[lastFailed] ?? 0] || executions.verdicts[index] !== VERDICT.passed) continue;
    first ??= part, anywhere.add(run);
    let lane = timeline.lane[part] ?? 0;
    cleanRuns.set(lane, (cleanRuns.get(lane) ?? /* @__PURE__ */ new Set()).add(run));
  }
  let counts = needed.map((lane) => cleanRuns.get(lane)?.size ?? 0), runs = counts.length === 0 ? anywhere.size : Math.min(...counts), start = first === null ? void 0 : timeline.parts[first];
  return start === void 0 || runs < policy.recoveredAfter ? null : { sha: start.sha, at: start.at, runs };
}

// src/analysis/flaky/wilson-interval.ts
var QUANTILE = 1.959963984540054;
function wilsonInterval({ failed, ran }) {
  let share2 = failed / ran, square = QUANTILE * QUANTILE, scale = 1 + square / ran, middle = (share2 + square / (2 * ran)) / scale, half = QUANTILE / scale * Math.sqrt(share2 * (1 - share2) / ran + square / (4 * ran * ran));
  return [failed === 0 ? 0 : middle - half, failed === ran ? 1 : middle + half];
}

// src/analysis/flaky/flaky-test.ts
function flakyFrom(suspect, rule, scene) {
  let { test, lanes, executions, tally } = suspect, { timeline, policy } = scene, failed = new Set(executions.failures);
  return {
    nodeId: test.nodeId,
    rootdir: test.rootdir,
    rule,
    rate: tally.all.failed / tally.all.ran,
    interval: wilsonInterval(tally.all),
    runs: tally.all.ran,
    failures: tally.all.failed,
    since: shaAt(executions.failures[0] ?? 0, timeline),
    evidence: evidenceFrom(
      [...telling(suspect, rule), ...executions.failures.toReversed()],
      test.events,
      timeline
    ),
    environments: environmentTallies(suspect, timeline),
    conditions: conditionsOf(suspect, scene),
    distinctFailures: distinctFailures(test.events.filter(({ part }) => failed.has(part))),
    recovered: recoveryOf(lanes.filter(isMixed), executions, { timeline, policy })
  };
}
function telling({ direct, executions }, rule) {
  let failed = new Set(executions.failures), newestFirst = [...direct].sort((a, b) => (b.parts.at(-1) ?? 0) - (a.parts.at(-1) ?? 0));
  return [
    ...newestFirst.filter((evidence) => evidence.rule === rule),
    ...newestFirst.filter((evidence) => evidence.rule !== rule)
  ].flatMap(
    ({ parts }) => [...parts].sort((a, b) => Number(failed.has(b)) - Number(failed.has(a)))
  );
}
function environmentTallies({ test }, timeline) {
  let ran = new Int32Array(timeline.lanes.length), failed = new Int32Array(timeline.lanes.length), add = (counts, part) => {
    let lane = timeline.lane[part] ?? 0;
    timeline.isLeftOut[part] === 0 && (counts[lane] = (counts[lane] ?? 0) + 1);
  };
  for (let part of test.ran) add(ran, part);
  for (let event of test.events) hasFailed(event) && add(failed, event.part);
  let tallies = /* @__PURE__ */ new Map();
  for (let [lane, { environment }] of timeline.lanes.entries()) {
    let known = tallies.get(environment) ?? { failed: 0, ran: 0 };
    known.failed += failed[lane] ?? 0, known.ran += ran[lane] ?? 0, tallies.set(environment, known);
  }
  return [...tallies].filter(([, tally]) => tally.ran > 0).map(([environment, tally]) => ({ environment, ...tally })).sort((a, b) => byText(a.environment, b.environment));
}

// src/analysis/flaky/intermittent.ts
var FEWEST_FAILURES = 2;
function onsetOf({ mixed }, policy) {
  let lastFailed = mixed.failed.lastIndexOf(1), isOver = mixed.count - 1 - lastFailed >= policy.recoveredAfter, end = isOver ? lastFailed + 1 : mixed.count, times = cleanTimes(mixed), best = null;
  for (let { clean, last, first, failedBefore: failedBefore2, failedSince } of times) {
    if (clean < policy.intermittent.cleanRuns || failedSince < FEWEST_FAILURES) continue;
    let marks = failedBefore2 === 0 ? 0 : 1, p = fisherExact(
      { failed: marks, ran: clean + marks },
      { failed: failedSince - marks, ran: end - last - 1 - marks }
    ), chance2 = marks === 0 ? p : Math.min(1, p * times.length);
    chance2 >= (best?.chance ?? policy.intermittent.chance) || (best = {
      lastPassed: mixed.parts[last] ?? 0,
      firstFailed: mixed.parts[first] ?? 0,
      chance: chance2,
      passedAgain: isOver ? mixed.parts[end] ?? null : null
    });
  }
  return best;
}
function cleanTimes({ count, commits, failed }) {
  let found = [], begin = 0, failures = 0;
  for (let first = 0; first < count; first += 1) {
    if (failed[first] === 0) continue;
    let last = first - 1;
    for (; last >= begin && commits[last] === commits[first]; ) last -= 1;
    last >= begin && found.push({ clean: last - begin + 1, last, first, failedBefore: failures, failedSince: 0 }), begin = first + 1, failures += 1;
  }
  return found.map((time) => ({ ...time, failedSince: failures - time.failedBefore }));
}

// src/analysis/flaky/run-tally.ts
function tallyRuns(executions, timeline) {
  return {
    all: tallyAll(executions, timeline),
    mixed: mixedRuns(executions, timeline),
    executions: tallyExecutions(executions)
  };
}
function tallyAll({ count, parts, failed }, { run, runs }) {
  let states = new Uint8Array(runs), all = { failed: 0, ran: 0 };
  for (let index = 0; index < count; index += 1) {
    let at = run[parts[index] ?? 0] ?? 0, state = failed[index] === 1 ? 2 : 1, before = states[at] ?? 0;
    before === 0 && (all.ran += 1), state === 2 && before !== 2 && (all.failed += 1), state > before && (states[at] = state);
  }
  return all;
}
function mixedRuns(executions, { run, runs, commit }) {
  let slots = new Int32Array(runs).fill(-1), mixed = {
    parts: new Int32Array(runs),
    commits: new Int32Array(runs),
    failed: new Uint8Array(runs),
    ran: new Int32Array(runs)
  }, count = 0;
  for (let index = 0; index < executions.count; index += 1) {
    if (executions.isMixed[index] === 0) continue;
    let part = executions.parts[index] ?? 0, ownRun = run[part] ?? 0;
    slots[ownRun] === -1 && (slots[ownRun] = count, mixed.parts[count] = part, mixed.commits[count] = commit[part] ?? 0, count += 1);
    let slot = slots[ownRun] ?? 0;
    executions.failed[index] === 1 && (mixed.failed[slot] = 1), mixed.ran[slot] = (mixed.ran[slot] ?? 0) + 1;
  }
  return { count, ...mixed };
}
function tallyExecutions({ count, isMixed: isMixed2, verdicts, failed }) {
  let tally = { failed: 0, ran: 0 };
  for (let index = 0; index < count; index += 1)
    isMixed2[index] === 0 || verdicts[index] === VERDICT.unknown || (tally.ran += 1, tally.failed += failed[index] ?? 0);
  return tally;
}

// src/analysis/flaky/turned-broken.ts
function breaksOf(lanes, executions, { timeline, policy, from }) {
  let mixed = lanes.filter(isMixed);
  return mixed.flatMap((lane) => {
    let [before, streak] = lane.spells.slice(-2);
    if (before === void 0 || streak?.failing !== !0) return [];
    if (!isCurrent(lane, timeline, policy.goneAfter)) return [];
    let tally = tallyLane(lane.lane, { executions, timeline, from, lastPassed: before.last });
    return tally.firstFailed === null ? [] : fisherExact(tally.before, tally.since) * mixed.length < policy.chance ? [{ lane, lastPassed: before.last, firstFailed: tally.firstFailed }] : [];
  });
}
function tallyLane(lane, {
  executions,
  timeline,
  from,
  lastPassed
}) {
  let before = { failed: 0, ran: 0 }, since = { failed: 0, ran: 0 }, firstFailed = null;
  for (let index = 0; index < executions.count; index += 1) {
    let part = executions.parts[index] ?? 0;
    if (part < from || timeline.lane[part] !== lane || executions.verdicts[index] === VERDICT.unknown)
      continue;
    let tally = firstFailed === null ? before : since;
    tally.ran += 1, executions.failed[index] === 1 && (tally.failed += 1), (timeline.commit[part] ?? 0) > (timeline.commit[lastPassed] ?? 0) && executions.verdicts[index] === VERDICT.failed && (firstFailed ??= part);
  }
  return { before, since, firstFailed };
}

// src/analysis/flaky/judge-test.ts
function judgeTest(seen, scene) {
  let { test, lanes } = seen, { timeline, policy } = scene, mixed = lanes.filter(isMixed), direct = directEvidence(mixed, timeline), episodes = episodesOf(mixed, timeline);
  if (direct.length === 0 && episodes.length < 2) return judgeSteps(seen, scene);
  let executions = executionsOf(test, lanes, timeline), tally = tallyRuns(executions, timeline);
  if (direct.length === 0 && chanceOverSteps({ lanes: mixed, episodes, tally }, { timeline, stateChanges: policy.stateChanges }) <= 0)
    return judgeSteps(seen, scene);
  let suspect = { ...seen, direct, executions, tally }, onset = onsetOf(tally, policy), breaks = breaksOf(lanes, executions, { timeline, policy, from: onset?.firstFailed ?? 0 });
  if (breaks.length > 0 || onset !== null) return judgeRegressed(suspect, { breaks, onset }, scene);
  let rule = policy.rules.find((name) => applies(name, suspect, scene));
  if (rule !== void 0) return { flaky: flakyFrom(suspect, rule, scene), broken: null, regressions: [] };
  let open = openOf(episodesOf(lanes, timeline), scene);
  return { flaky: null, ...whatBroke(open, { closed: [], seen, scene }) };
}
function applies(rule, { direct, tally }, { policy }) {
  switch (rule) {
    case "rerun-passed":
    case "same-commit":
      return direct.some((evidence) => evidence.rule === rule);
    case "rate": {
      let { failed, ran } = tally.all, { runs, failures, share: share2 } = policy.rate;
      return ran >= runs && failed >= failures && failed >= share2 * ran;
    }
  }
}
function judgeSteps(seen, scene) {
  let episodes = episodesOf(seen.lanes, scene.timeline), open = openOf(episodes, scene), closed = episodes.filter((episode) => !open.includes(episode));
  return { flaky: null, ...whatBroke(open, { closed, seen, scene }) };
}
function whatBroke(open, { closed, seen, scene }) {
  return {
    broken: brokenFrom(open, seen, scene),
    regressions: [...closed, ...open].sort((a, b) => a.firstFailed - b.firstFailed).map((episode) => regressionFrom(episode, seen, scene)).filter((regression) => regression !== null)
  };
}
function judgeRegressed(suspect, { breaks, onset }, scene) {
  let broken = breaks.map(
    ({ lane, lastPassed, firstFailed }) => ({
      lastPassed,
      firstFailed,
      lanes: [{ lane, lastFailed: lane.newest, passedAgain: null }]
    })
  ), range = whatBroke(broken, { closed: [], seen: suspect, scene }), since = onset === null ? null : intermittentFrom(onset, suspect, scene);
  return { flaky: null, broken: range.broken, regressions: since === null ? range.regressions : [since] };
}
function intermittentFrom(onset, suspect, scene) {
  let { lastPassed, firstFailed, passedAgain, chance: chance2 } = onset, lanes = suspect.lanes.filter(isMixed).map((lane) => ({ lane, lastFailed: lane.newest, passedAgain })), regression = regressionFrom({ lastPassed, firstFailed, lanes }, suspect, scene);
  return regression && { ...regression, intermittent: !0, chance: chance2 };
}

// src/analysis/flaky/timeline.ts
function timelineOf(parts, policy) {
  let [commits, runs, executions, lanes] = [counter(), counter(), counter(), counter()], timeline = {
    parts,
    commit: Int32Array.from(parts, ({ sha }) => commits.numberOf(sha)),
    run: Int32Array.from(parts, ({ runId }) => runs.numberOf(String(runId))),
    lane: Int32Array.from(
      parts,
      ({ workflow, job, environment }) => lanes.numberOf(`${workflow}\0${job ?? "\0"}\0${environment}`)
    ),
    isLeftOut: Uint8Array.from(parts, (part) => isMassFailure(part, policy) ? 1 : 0)
  }, { lane, run } = timeline;
  return {
    ...timeline,
    ...lanesOf(timeline, { goneAfter: policy.goneAfter, lanes: lanes.size() }),
    execution: Int32Array.from(
      parts,
      ({ attempt }, part) => executions.numberOf(`${lane[part]} ${run[part]} ${attempt}`)
    ),
    runs: runs.size(),
    executions: executions.size()
  };
}
function isMassFailure({ ran, failed }, { massFailure }) {
  return ran >= massFailure.tests && failed > ran * massFailure.share;
}
function counter() {
  let numbers = /* @__PURE__ */ new Map();
  return {
    numberOf: (key) => {
      let known = numbers.get(key);
      return known !== void 0 ? known : (numbers.set(key, numbers.size), numbers.size - 1);
    },
    size: () => numbers.size
  };
}
function lanesOf({ parts, run, lane }, { goneAfter, lanes }) {
  let runOfLane = new Int32Array(parts.length), soFar = new Array(lanes).fill(void 0), runsOfWorkflow = /* @__PURE__ */ new Map();
  for (let [index, part] of parts.entries()) {
    let [ownRun, ownLane] = [run[index] ?? 0, lane[index] ?? 0], places = runsOfWorkflow.get(part.workflow) ?? /* @__PURE__ */ new Map();
    runsOfWorkflow.set(part.workflow, places);
    let place = places.get(ownRun) ?? places.size;
    places.set(ownRun, place);
    let known = soFar[ownLane] ?? { first: part, lastRun: -1, runs: 0, place, longestAbsence: 0 };
    soFar[ownLane] = known, known.lastRun !== ownRun && (known.runs += 1), known.longestAbsence = Math.max(known.longestAbsence, place - known.place - 1), known.lastRun = ownRun, known.place = place, runOfLane[index] = known.runs - 1;
  }
  return {
    runOfLane,
    lanes: soFar.filter((known) => known !== void 0).map(({ first: { workflow, job, environment }, runs, place, longestAbsence }) => {
      let away = (runsOfWorkflow.get(workflow)?.size ?? 0) - 1 - place;
      return { workflow, job, environment, runs, isOver: away >= goneAfter && away > longestAbsence };
    })
  };
}

// src/analysis/flaky/find-flaky.ts
function findFlaky(history, policy) {
  let timeline = timelineOf(history.parts, policy), scene = {
    timeline,
    policy,
    circumstances: circumstancesOf(history.parts),
    orders: history.orders === void 0 ? null : knownOrders(history.orders),
    countCommits: commitCounter(history)
  }, lanesOf2 = spellReader(timeline), judged = history.tests.flatMap((test) => {
    let lanes = lanesOf2(test);
    return lanes.length === 0 ? [] : [judgeTest({ test, lanes }, scene)];
  });
  return {
    flaky: judged.map(({ flaky }) => flaky).filter((flaky) => flaky !== null),
    broken: judged.map(({ broken }) => broken).filter((broken) => broken !== null),
    regressions: judged.flatMap(({ regressions }) => regressions),
    leftOut: history.parts.filter((_, part) => timeline.isLeftOut[part] === 1)
  };
}

// src/analysis/flaky-category/attempt-pattern.ts
function attemptsOrigin(attempts) {
  let ran = attempts.filter((outcomes) => outcomes.length > 0), failed = (ran[0]?.length ?? 0) - 1, isSame = ran.every(
    (outcomes) => outcomes.length === failed + 1 && outcomes.at(-1) === "passed" && // JUnit shows that an attempt was repeated, not how it ended.
    outcomes.slice(0, -1).every((one) => one === "failed" || one === "error" || one === "unknown")
  );
  if (failed < 1 || !isSame || chance(failed, ran.length) > 0.01) return null;
  let times = failed === 1 ? "attempt failed" : `${failed} attempts failed`;
  return {
    sign: {
      category: "state",
      fails: 2,
      occurs: 0,
      source: "other",
      reason: "chance would not repeat itself so, but what an attempt leaves behind in the process does"
    },
    written: `in each of ${ran.length} runs the first ${times} and the next passed`,
    place: { file: null, line: null, text: "" }
  };
}
function chance(failed, parts) {
  let likeliest = failed / (failed + 1);
  return (likeliest ** failed * (1 - likeliest)) ** parts;
}

// src/analysis/flaky-category/call-table.ts
var below = (module, names) => names.split(" ").map((name) => module === "" ? name : `${module}.${name}`), CLOCKS = [
  ...below("time", "time time_ns monotonic monotonic_ns perf_counter perf_counter_ns process_time"),
  ...below(
    "time",
    "process_time_ns thread_time localtime gmtime ctime strftime tzname timezone clock_gettime"
  ),
  ...below("datetime.datetime", "now utcnow today"),
  ...below("datetime", "now utcnow today date.today"),
  ...below("date", "today"),
  ...below("timeit", "timeit repeat default_timer"),
  ...below("django.utils.timezone", "now localtime localdate"),
  ...below("timezone", "now localtime localdate"),
  ...below(
    "",
    "pandas.Timestamp.now pandas.Timestamp.today arrow.now arrow.utcnow pendulum.now pendulum.today"
  )
], RANDOM = [
  ...below("random", "random randint randrange choice choices sample uniform gauss getrandbits randbytes"),
  ...below("random", "shuffle triangular betavariate expovariate normalvariate SystemRandom Random"),
  ...below("", "numpy.random.* torch.rand torch.randn torch.randint torch.randperm tensorflow.random.*")
], NETWORK = [
  ...below("requests", "get post put patch delete head options request Session"),
  ...below("httpx", "get post put patch delete head options request stream Client AsyncClient"),
  ...below("", "urllib.request.urlopen urllib.request.urlretrieve urllib3.PoolManager urllib3.request"),
  ...below("", "http.client.HTTPConnection http.client.HTTPSConnection aiohttp.ClientSession"),
  ...below("socket", "create_connection getaddrinfo gethostbyname gethostbyaddr"),
  ...below("", "smtplib.SMTP smtplib.SMTP_SSL imaplib.IMAP4 imaplib.IMAP4_SSL ftplib.FTP poplib.POP3"),
  ...below("", "paramiko.SSHClient boto3.client boto3.resource botocore.session.get_session docker.from_env"),
  ...below("", "redis.Redis redis.StrictRedis redis.from_url pymongo.MongoClient pika.BlockingConnection"),
  ...below("", "psycopg.connect psycopg2.connect asyncpg.connect pymysql.connect MySQLdb.connect"),
  ...below(
    "",
    "elasticsearch.Elasticsearch grpc.insecure_channel grpc.secure_channel websocket.create_connection"
  )
], THREADS = [
  ...below("", "threading.Thread threading.Timer _thread.start_new_thread multiprocessing.Process"),
  ...below("", "multiprocessing.Pool multiprocessing.pool.ThreadPool multiprocessing.pool.Pool"),
  ...below("concurrent.futures", "ThreadPoolExecutor ProcessPoolExecutor as_completed"),
  ...below("", "concurrent.futures.thread.ThreadPoolExecutor concurrent.futures.process.ProcessPoolExecutor"),
  ...below("", "gevent.spawn gevent.pool.Pool eventlet.spawn joblib.Parallel asyncio.to_thread os.fork"),
  ...below("", "asyncio.run_coroutine_threadsafe anyio.to_thread.run_sync trio.to_thread.run_sync")
], TASKS = [
  ...below("asyncio", "create_task ensure_future gather as_completed TaskGroup Event Queue Condition"),
  ...below("asyncio", "Lock Semaphore"),
  ...below("", "trio.open_nursery anyio.create_task_group trio.Event anyio.Event trio.open_memory_channel")
], DEADLINES = [
  ...below("asyncio", "wait_for wait timeout timeout_at"),
  ...below("trio", "fail_after move_on_after fail_at move_on_at"),
  ...below("", "anyio.fail_after anyio.move_on_after async_timeout.timeout")
], rows = [
  row(["time", 3, 1, "clock"], "a clock shows something else at each run", CLOCKS),
  row(["time", 2, 2, "clock"], "sleeping a fixed time is no promise that something has happened by then", [
    ...below("", "time.sleep gevent.sleep eventlet.sleep")
  ]),
  row(["data", 3, 1, "random"], "its value is drawn at random, without a seed", RANDOM),
  row(["data", 3, 1, "other"], "its value is drawn anew at each run", [
    ...below("", "os.urandom uuid.uuid1 uuid.uuid4 uuid.uuid7 secrets.* ulid.new nanoid.generate")
  ]),
  row(["data", 3, 1, "random"], "its value is made up anew at each run", [
    ...below("", "faker.Faker faker.Factory.create factory.fuzzy.* mimesis.*")
  ]),
  row(["data", 3, 1, "order"], "the system lists files in any order", [
    ...below("", "os.listdir os.scandir os.walk glob.glob glob.iglob")
  ]),
  row(["data", 2, 1, "other"], "the hash of a text differs in each process (PYTHONHASHSEED)", [
    "builtins.hash"
  ]),
  row(["external", 3, 2, "network"], "the answer of something outside the tests is awaited", NETWORK),
  { ...row(["race", 3, 3, "other"], "what runs at the same time has no fixed order", THREADS), shares: !0 },
  row(["race", 3, 2, "process"], "a process that nobody waits for has no fixed pace", ["subprocess.Popen"]),
  row(["race", 2, 2, "other"], "it waits for another thread or process", [
    ...below(
      "threading",
      "Lock RLock Event Condition Barrier Semaphore BoundedSemaphore active_count enumerate"
    ),
    ...below(
      "multiprocessing",
      "Lock RLock Event Condition Barrier Queue SimpleQueue Pipe Value Array Manager"
    )
  ]),
  { ...row(["async", 3, 3, "other"], "tasks of an event loop have no fixed order", TASKS), shares: !0 },
  {
    ...row(["async", 3, 3, "other"], "it gives an asynchronous step a limited time", DEADLINES),
    limits: !0
  },
  row(["async", 2, 2, "other"], "sleeping is no promise that another task has run by then", [
    ...below("", "asyncio.sleep trio.sleep anyio.sleep")
  ]),
  row(["async", 2, 1, "other"], "an event loop outlives the step that made it", [
    ...below("asyncio", "get_event_loop new_event_loop get_running_loop set_event_loop")
  ]),
  row(["state", 2, 1, "other"], "the environment is shared by all tests of the process", [
    ...below("os", "environ environ.* getenv environb")
  ]),
  row(["state", 2, 2, "other"], "it changes what all tests of the process share", [
    ...below(
      "",
      "os.chdir os.putenv os.unsetenv os.umask locale.setlocale importlib.reload socket.setdefaulttimeout"
    )
  ]),
  row(["state", 2, 0, "other"], "all tests of the process share it", [
    ...below("", "logging.getLogger logging.root signal.getsignal"),
    ...below("", "sys.modules sys.path os.getcwd gc.get_objects gc.get_count warnings.filters")
  ])
];
function row([category, fails, occurs, source], reason, names) {
  return { category, fails, occurs, source, reason, names };
}
var byName = new Map(rows.flatMap((one) => one.names.map((name) => [name, one]))), modules = new Set(
  [...byName.keys()].filter((name) => !name.startsWith("builtins.")).map((name) => name.split(".")[0] ?? "")
), ALIASES = {
  np: "numpy",
  pd: "pandas",
  dt: "datetime",
  mp: "multiprocessing",
  tf: "tensorflow",
  futures: "concurrent.futures"
}, BARE = new Map(
  [
    ...below("random", "randint randrange getrandbits"),
    ...below("time", "perf_counter perf_counter_ns monotonic time_ns"),
    ...below(
      "",
      "uuid.uuid4 uuid.uuid1 os.urandom os.listdir os.scandir urllib.request.urlopen timeit.default_timer"
    ),
    ...below(
      "",
      "threading.Thread threading.Timer subprocess.Popen asyncio.create_task asyncio.ensure_future"
    ),
    ...below("concurrent.futures", "ThreadPoolExecutor ProcessPoolExecutor as_completed"),
    ...below("asyncio", "wait_for gather TaskGroup")
  ].map((name) => [name.slice(name.lastIndexOf(".") + 1), name])
), FIXED_BY = {
  "time.localtime": 1,
  "time.gmtime": 1,
  "time.ctime": 1,
  "time.strftime": 2,
  "random.Random": 1,
  "numpy.random.default_rng": 1,
  "numpy.random.RandomState": 1
};
function signOfName(name, given) {
  if (given !== null && given >= (FIXED_BY[name] ?? Number.POSITIVE_INFINITY)) return null;
  let own = byName.get(name);
  if (own !== void 0) return own;
  for (let end = name.lastIndexOf("."); end > 0; end = name.lastIndexOf(".", end - 1)) {
    let all = byName.get(`${name.slice(0, end)}.*`);
    if (all !== void 0) return all;
  }
  return null;
}
function conventionalName(names) {
  let [root = "", ...others] = names;
  if (others.length === 0) return BARE.get(root) ?? null;
  let module = ALIASES[root] ?? (modules.has(root) ? root : null);
  return module === null ? null : [module, ...others].join(".");
}

// src/analysis/flaky-category/expression.ts
var WORDS = new Set(
  "and or not in is if elif else for while lambda await async yield from None True False return assert raise del import as with global nonlocal pass break continue try except finally def class".split(" ")
), DEEPEST = 50;
function expressionOf(tokens) {
  let closing2 = closingBrackets(tokens), calls = [], chains = [];
  for (let index = 0; index < tokens.length; index += 1) {
    for (; (calls.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= index; ) calls.pop();
    if (!isName(tokens[index]) || isKeywordArgument(tokens, index, calls.length > 0)) continue;
    let ofResult = isOp(tokens[index - 1], "."), names = [tokens[index]?.text ?? ""], end = index + 1;
    for (; isOp(tokens[end], ".") && tokens[end + 1]?.kind === "name"; )
      names.push(tokens[end + 1]?.text ?? ""), end += 2;
    let isCalled = isOp(tokens[end], "("), close = closing2.get(end) ?? tokens.length;
    chains.push({
      names,
      ofResult,
      start: index,
      args: isCalled ? { start: end + 1, end: close } : null,
      isSubscripted: isOp(tokens[end], "["),
      inCalls: calls.map(({ name }) => name)
    }), isCalled && calls.length < DEEPEST && calls.push({ name: names.join("."), end: close }), index = end - 1;
  }
  return { tokens, chains, bound: boundNames(tokens) };
}
function argumentCount({ tokens }, { args }) {
  if (args === null || args.end <= args.start) return 0;
  let depth = 0, commas = 0;
  for (let index = args.start; index < args.end; index += 1) {
    let token = tokens[index];
    token?.kind === "op" && ("([{".includes(token.text) ? depth += 1 : ")]}".includes(token.text) ? depth -= 1 : token.text === "," && depth === 0 && index < args.end - 1 && (commas += 1));
  }
  return commas + 1;
}
function outermost(tokens, ...texts) {
  let depth = 0;
  for (let [index, { kind, text }] of tokens.entries())
    if (kind !== "string") {
      if (depth === 0 && texts.includes(text)) return index;
      kind === "op" && "([{".includes(text) ? depth += 1 : kind === "op" && ")]}".includes(text) && (depth -= 1);
    }
  return -1;
}
function closingBrackets(tokens) {
  let found = /* @__PURE__ */ new Map(), open = [];
  for (let [index, { kind, text }] of tokens.entries())
    if (kind === "op") {
      if ("([{".includes(text)) open.push(index);
      else if (")]}".includes(text)) {
        let start = open.pop();
        start !== void 0 && found.set(start, index);
      }
    }
  return found;
}
function isName(token) {
  return token?.kind === "name" && !WORDS.has(token.text);
}
function isOp(token, text) {
  return token?.kind === "op" && token.text === text;
}
function isKeywordArgument(tokens, index, inCall) {
  return inCall && isOp(tokens[index + 1], "=") && (isOp(tokens[index - 1], "(") || isOp(tokens[index - 1], ","));
}
function boundNames(tokens) {
  let bound = /* @__PURE__ */ new Set(), binds2 = null;
  for (let { kind, text } of tokens)
    kind === "name" && (text === "for" || text === "lambda") ? binds2 = text : binds2 === "for" && text === "in" || binds2 === "lambda" && text === ":" ? binds2 = null : binds2 !== null && kind === "name" && bound.add(text);
  return bound;
}

// src/analysis/flaky-category/python-imports.ts
function importsOf(statements) {
  let found = /* @__PURE__ */ new Map();
  for (let statement of statements) {
    let words = statement.tokens.filter(({ kind }) => kind !== "string").map(({ text }) => text);
    if (statement.keyword === "import")
      for (let { name, alias } of listed(words.slice(1))) {
        let first = name.split(".")[0] ?? name;
        found.set(alias ?? first, alias === null ? first : name);
      }
    else if (statement.keyword === "from") {
      let at = words.indexOf("import");
      if (at < 0) continue;
      let from = words.slice(1, at).join("");
      for (let { name, alias } of listed(words.slice(at + 1)))
        found.set(alias ?? name, /\.$/.test(from) ? from + name : `${from}.${name}`);
    }
  }
  return found;
}
function listed(words) {
  return words.filter((word) => word !== "(" && word !== ")").join(" ").split(",").map((item) => item.trim().split(/\s+as\s+/)).filter(([name = ""]) => name !== "").map(([name = "", alias]) => ({ name: name.replaceAll(" ", ""), alias: alias ?? null }));
}

// src/analysis/flaky-category/python-strings.ts
var OPENING = /([A-Za-z]{0,2})("""|'''|"|')/y, PREFIX = /^(?:[rubft]|br|rb|fr|rf|tr|rt)?$/i;
function openString(text, at) {
  OPENING.lastIndex = at;
  let [opening, prefix = "", quotes = ""] = OPENING.exec(text) ?? [];
  if (opening === void 0 || !PREFIX.test(prefix)) return null;
  let hasFields = /[ft]/i.test(prefix), contentStart = at + opening.length, contentEnd = closing(text, { start: contentStart, quotes, hasFields }), isClosed = text.startsWith(quotes, contentEnd);
  return { contentStart, contentEnd, end: contentEnd + (isClosed ? quotes.length : 0), hasFields };
}
function closing(text, string) {
  let { start, quotes, hasFields } = string, fields = 0;
  for (let at = start; at < text.length; at += 1) {
    let character = text[at];
    if (character === "\\")
      at += 1;
    else {
      if (character === `
` && quotes.length === 1)
        return at;
      if (fields === 0 && text.startsWith(quotes, at))
        return at;
      if (hasFields && character === "{")
        fields += 1;
      else if (hasFields && character === "}")
        fields = Math.max(0, fields - 1);
      else if (fields > 0 && (character === '"' || character === "'")) {
        let end = stringInField(text, at);
        if (end === null) return at;
        at = end;
      }
    }
  }
  return text.length;
}
function stringInField(text, at) {
  let end = text.indexOf(text[at] ?? "", at + 1), lineEnd = text.indexOf(`
`, at);
  return end < 0 || lineEnd >= 0 && lineEnd < end ? null : end;
}
function replacementFields(content) {
  let fields = [], depth = 0, start = 0, end = -1;
  for (let at = 0; at < content.length; at += 1) {
    let character = content[at] ?? "";
    if (depth === 0) {
      if (character !== "{") continue;
      if (content[at + 1] === "{") {
        at += 1;
        continue;
      }
      depth = 1, start = at + 1, end = -1;
    } else "([{".includes(character) ? depth += 1 : ")]}".includes(character) ? (depth -= 1, depth === 0 && fields.push(content.slice(start, end < 0 ? at : end).replace(/=\s*$/, ""))) : depth === 1 && end < 0 && isFieldEnd(content, at) && (end = at);
  }
  return fields;
}
function isFieldEnd(content, at) {
  let character = content[at];
  return character === ":" || character === "!" && content[at + 1] !== "=";
}

// src/analysis/flaky-category/python-tokens.ts
var NAME = /[\p{L}_][\p{L}\p{N}_]*/uy, NUMBER = /(?:\d|\.\d)[\w.]*/y, OPERATOR = /:=|->|\*\*=?|\/\/=?|<<=?|>>=?|[=!<>]=|[-+*/%@&|^]=|\.\.\.|[^\s]/uy, BLANK = /[ \t\f\r]+/y, DEEPEST2 = 4;
function pythonTokens(text, firstLine = 1, nesting = 0) {
  let tokens = [], cursor = { at: 0, line: firstLine, lineStart: 0, tabbed: 0, depth: 0 };
  for (; cursor.at < text.length; ) {
    if (skipsBlank(text, cursor, tokens)) continue;
    let place = { line: cursor.line, column: cursor.at - cursor.lineStart + cursor.tabbed }, string = openString(text, cursor.at);
    if (string !== null) {
      let content = text.slice(string.contentStart, string.contentEnd);
      tokens.push({ kind: "string", text: content, ...place }), string.hasFields && nesting < DEEPEST2 && tokens.push(...fieldTokens(content, place, nesting)), moveTo(text, cursor, string.end);
      continue;
    }
    let token = { ...wordAt(text, cursor.at), ...place };
    "([{".includes(token.text) && (cursor.depth += 1), ")]}".includes(token.text) && (cursor.depth = Math.max(0, cursor.depth - 1)), tokens.push(token), cursor.at += token.text.length;
  }
  return tokens;
}
function skipsBlank(text, cursor, tokens) {
  let first = text[cursor.at];
  if (first === `
`)
    return cursor.depth === 0 && tokens.push({ kind: "newline", text: "", line: cursor.line, column: 0 }), moveTo(text, cursor, cursor.at + 1), !0;
  if (first === "\\" && /^\\\r?\n/.test(text.slice(cursor.at, cursor.at + 3)))
    return moveTo(text, cursor, text.indexOf(`
`, cursor.at) + 1), !0;
  if (first === "#") {
    let end = text.indexOf(`
`, cursor.at);
    return cursor.at = end < 0 ? text.length : end, !0;
  }
  let blank = matchAt(BLANK, text, cursor.at);
  for (let [index, character] of [...blank].entries())
    character === "	" && (cursor.tabbed += 7 - (cursor.at + index - cursor.lineStart + cursor.tabbed) % 8);
  return cursor.at += blank.length, blank !== "";
}
function wordAt(text, at) {
  let name = matchAt(NAME, text, at);
  if (name !== "") return { kind: "name", text: name };
  let number = matchAt(NUMBER, text, at);
  return number !== "" ? { kind: "number", text: number } : { kind: "op", text: matchAt(OPERATOR, text, at) || (text[at] ?? "") };
}
function fieldTokens(content, place, nesting) {
  return replacementFields(content).flatMap((field) => [
    { kind: "op", text: "(", ...place },
    ...pythonTokens(field, place.line, nesting + 1).filter(({ kind }) => kind !== "newline"),
    { kind: "op", text: ")", ...place }
  ]);
}
function moveTo(text, cursor, end) {
  for (let at = text.indexOf(`
`, cursor.at); at >= 0 && at < end; at = text.indexOf(`
`, at + 1))
    cursor.line += 1, cursor.lineStart = at + 1, cursor.tabbed = 0;
  cursor.at = end;
}
function matchAt(pattern, text, at) {
  return pattern.lastIndex = at, pattern.exec(text)?.[0] ?? "";
}

// src/analysis/flaky-category/python-statements.ts
var HEADERS = /* @__PURE__ */ new Set([
  "if",
  "elif",
  "else",
  "for",
  "while",
  "with",
  "try",
  "except",
  "finally",
  "def",
  "class",
  "match",
  "case"
]), MOST_TOKENS = 2e3;
function pythonStatements(text, firstLine = 1) {
  let statements = [], open = [], line = [], endLine = () => {
    let [first] = line;
    if (first !== void 0) {
      open = open.filter(({ indent }) => indent < first.column);
      for (let statement of statementsOf(line, open))
        statements.push(statement), HEADERS.has(statement.keyword) && (open = [...statement.within, statement]);
    }
    line = [];
  };
  for (let token of pythonTokens(text, firstLine))
    token.kind === "newline" ? endLine() : line.length < MOST_TOKENS && line.push(token);
  return endLine(), statements;
}
function statementsOf(line, within) {
  let found = [], indent = line[0]?.column ?? 0, above = within, rest = line;
  for (; rest.length > 0; ) {
    let keyword = keywordOf(rest), isHeader = HEADERS.has(keyword) && above.length === within.length, end = endOf(rest, isHeader ? ":" : ";"), tokens = rest.slice(0, end), isRealHeader = isHeader && (end < rest.length || keyword === "def" || keyword === "class");
    if (tokens.length > 0) {
      let statement = {
        line: tokens[0]?.line ?? 0,
        endLine: tokens.at(-1)?.line ?? 0,
        indent: indent + (found.length > 0 && above.length > within.length ? 0.5 : 0),
        keyword: HEADERS.has(keyword) && !isRealHeader ? "" : keyword,
        tokens,
        within: above
      };
      found.push(statement), isRealHeader && (above = [...above, statement]);
    }
    rest = rest.slice(end + 1);
  }
  return found;
}
var KEYWORDS = /* @__PURE__ */ new Set([
  "assert",
  "return",
  "raise",
  "import",
  "from",
  "global",
  "nonlocal",
  "del",
  "yield",
  "pass",
  "break",
  "continue",
  "@"
]);
function keywordOf(tokens) {
  let [first, second] = tokens;
  return first === void 0 || first.kind === "string" ? "" : first.text === "async" ? second?.text ?? "" : first.text === "match" || first.text === "case" ? softKeyword(tokens) : HEADERS.has(first.text) || KEYWORDS.has(first.text) ? first.text : "";
}
function softKeyword(tokens) {
  let [first, second] = tokens;
  return second === void 0 || second.kind === "op" && !"([{-*".includes(second.text) ? "" : endOf(tokens, ":") < tokens.length ? first?.text ?? "" : "";
}
function endOf(tokens, text) {
  let depth = 0, lambdas = 0;
  for (let [index, token] of tokens.entries())
    if (token.kind === "name" && token.text === "lambda" && depth === 0 && (lambdas += 1), token.kind === "op") {
      if ("([{".includes(token.text)) depth += 1;
      else if (")]}".includes(token.text)) depth -= 1;
      else if (depth === 0 && token.text === text)
        if (text === ":" && lambdas > 0) lambdas -= 1;
        else return index;
    }
  return tokens.length;
}

// src/analysis/flaky-category/python-module.ts
function pythonModule(text, { file, isWhole, firstLine }) {
  let statements = pythonStatements(text, firstLine), bodies = /* @__PURE__ */ new Map();
  for (let statement of statements) {
    let around = statement.within.findLast(isScope) ?? null, body = bodies.get(around);
    body === void 0 ? bodies.set(around, [statement]) : body.push(statement);
  }
  let functions = /* @__PURE__ */ new Map(), classes = /* @__PURE__ */ new Map(), topLevel = bodies.get(null) ?? [], module = {
    file,
    isWhole,
    firstLine,
    functions,
    classes,
    topLevel,
    lines: text.split(`
`),
    imports: importsOf(topLevel)
  };
  for (let statement of statements) {
    if (statement.keyword === "class" && classes.set(pathOf(statement), [...bodies.get(statement) ?? []]), statement.keyword !== "def") continue;
    let around = statement.within.findLast(isScope) ?? null, made = functionOf(statement, module, { bodies, siblings: bodies.get(around) ?? [] });
    functions.set(made.path, made);
  }
  for (let inner of functions.values()) {
    let outer = functions.get(inner.path.slice(0, -inner.name.length - 1));
    outer !== void 0 && outer.nested.set(inner.name, inner);
  }
  return module;
}
function functionOf(header, module, around) {
  let body = around.bodies.get(header) ?? [], decorators = decoratorsOf(header, around.siblings), scope = header.within.findLast(isScope);
  return {
    path: pathOf(header),
    name: nameOf(header),
    module,
    header,
    decorators,
    body,
    owner: scope?.keyword === "class" ? pathOf(scope) : null,
    parameters: parametersOf(header.tokens),
    nested: /* @__PURE__ */ new Map(),
    line: decorators[0]?.line ?? header.line,
    endLine: Math.max(header.endLine, ...body.slice(-1).map(({ endLine }) => endLine))
  };
}
function looseFunction(module) {
  let [first] = module.topLevel, line = first?.line ?? module.firstLine;
  return {
    path: "",
    name: "",
    owner: null,
    module,
    decorators: [],
    parameters: [],
    nested: /* @__PURE__ */ new Map(),
    line,
    header: { line, endLine: line, indent: 0, keyword: "", tokens: [], within: [] },
    body: module.topLevel,
    endLine: module.topLevel.at(-1)?.endLine ?? line
  };
}
function lineOf(module, line) {
  return (module.lines[line - module.firstLine] ?? "").trim();
}
function isScope({ keyword }) {
  return keyword === "def" || keyword === "class";
}
function nameOf({ tokens }) {
  let at = tokens.findIndex(({ text }) => text === "def" || text === "class");
  return tokens[at + 1]?.text ?? "";
}
function pathOf(statement) {
  return [...statement.within.filter(isScope), statement].map(nameOf).join(".");
}
function decoratorsOf(header, siblings) {
  let end = siblings.indexOf(header), start = end;
  for (; siblings[start - 1]?.keyword === "@"; ) start -= 1;
  return siblings.slice(start, end);
}
function parametersOf(tokens) {
  let found = [], depth = 0;
  for (let [index, { kind, text }] of tokens.entries())
    if (kind === "op" && "([{".includes(text)) depth += 1;
    else if (kind === "op" && ")]}".includes(text)) {
      if (depth -= 1, depth === 0) break;
    } else kind === "name" && depth === 1 && ["(", ",", "*", "**"].includes(tokens[index - 1]?.text ?? "") && found.push(text);
  return found;
}

// src/analysis/flaky-category/python-program.ts
var LONGEST = 5e5;
function pythonProgram(sources) {
  let read = /* @__PURE__ */ new Map(), module = (file) => {
    let known = read.get(file);
    if (known !== void 0) return known;
    let text = sources.get(file), made = text === void 0 || text.length > LONGEST ? null : pythonModule(text, { file, isWhole: !0, firstLine: 1 });
    return read.set(file, made), made;
  };
  return {
    module,
    topValues: /* @__PURE__ */ new Map(),
    changed: /* @__PURE__ */ new Map(),
    imported: (name, from) => {
      let file = fileOfModule(name, from.file ?? "", [...sources.keys()]);
      return file === null ? null : module(file);
    }
  };
}
function functionNamed(program, name, from) {
  let member = memberNamed(program, name, from);
  return member === null ? null : member.module.functions.get(member.path) ?? null;
}
function memberNamed(program, name, from) {
  for (let end = name.lastIndexOf("."); end > 0; end = name.lastIndexOf(".", end - 1)) {
    let module = program.imported(name.slice(0, end), from), path = name.slice(end + 1);
    if (module !== null) return { module, path, isClass: module.classes.has(path) };
  }
  return null;
}
function fileOfModule(name, from, files) {
  let dots = /^\.*/.exec(name)?.[0].length ?? 0, path = name.slice(dots).replaceAll(".", "/");
  if (path === "") return null;
  let wanted = [`${path}.py`, `${path}/__init__.py`];
  if (dots > 0) {
    let folder = from.split("/").slice(0, -dots);
    return wanted.map((one) => [...folder, one].join("/")).find((one) => files.includes(one)) ?? null;
  }
  let found = files.filter((file) => wanted.some((one) => file === one || file.endsWith(`/${one}`)));
  return found.length === 1 ? found[0] ?? null : null;
}

// src/analysis/flaky-category/follow-call.ts
var DEEPEST3 = 5;
function followCall(chain, expression, scope) {
  let called = calledFunction(chain, expression, scope);
  return called !== null && scope.inside.length < DEEPEST3 && !scope.inside.includes(called) && scope.budget.calls > 0 ? (scope.budget.calls -= 1, scope.returnsOf(called, scope)) : [];
}
function calledFunction(chain, expression, scope) {
  let [root = "", ...others] = chain.names;
  if (chain.ofResult) {
    let before = expression.chains.find(({ args }) => args !== null && args.end + 2 === chain.start);
    return before === void 0 || before.ofResult ? null : named([...before.names, ...chain.names], scope);
  }
  for (let around = scope; around !== null; around = around.outer) {
    let nested = others.length === 0 ? around.function.nested.get(root) : void 0;
    if (nested !== void 0) return nested;
  }
  let { owner, module } = scope.function;
  if ((root === "self" || root === "cls") && owner !== null && others.length === 1)
    return module.functions.get(`${owner}.${others[0]}`) ?? null;
  let instance = scope.instances.get(root);
  return named(instance === void 0 ? chain.names : [...instance, ...others], scope);
}
function classOf({ chains, tokens }, scope) {
  let [chain] = chains;
  return chain?.start !== 0 || chain.args?.end !== tokens.length - 1 ? null : named([...chain.names, "__init__"], scope) !== null || isClass(chain.names, scope) ? chain.names : null;
}
function isClass(names, { function: { module }, imports, program }) {
  let [root = "", ...others] = names, imported = imports.get(root);
  return imported === void 0 ? module.classes.has(names.join(".")) : memberNamed(program, [imported, ...others].join("."), module)?.isClass === !0;
}
function named(names, scope) {
  let [root = "", ...others] = names, { module } = scope.function, imported = scope.imports.get(root);
  return imported !== void 0 ? functionNamed(scope.program, [imported, ...others].join("."), module) : scope.locals.has(root) ? null : module.functions.get(names.join(".")) ?? null;
}

// src/analysis/flaky-category/scope.ts
var MOST_ORIGINS = 40;
function keyOf({ names }) {
  let [root = "", attribute] = names;
  return (root === "self" || root === "cls") && attribute !== void 0 ? `${root}.${attribute}` : root;
}
function addOrigins(values, key, added) {
  if (added.length === 0) return;
  let known = values.get(key) ?? [];
  values.set(key, distinct([...known, ...added]));
}
function distinct(origins) {
  let found = /* @__PURE__ */ new Map();
  for (let origin of origins) {
    let key = JSON.stringify([origin.sign.reason, origin.written, origin.place.file, origin.place.line]);
    found.size < MOST_ORIGINS && !found.has(key) && found.set(key, origin);
  }
  return [...found.values()];
}
function importsWithin({ body, module }, locals, around = module.imports) {
  return new Map([...[...around].filter(([name]) => !locals.has(name)), ...importsOf(body)]);
}
function localsOf(of) {
  let found = /* @__PURE__ */ new Set([...of.parameters, ...of.nested.keys()]), outside = /* @__PURE__ */ new Set();
  for (let statement of of.body) {
    let names = statement.tokens.filter(({ kind }) => kind === "name").map(({ text }) => text);
    if (statement.keyword === "global" || statement.keyword === "nonlocal")
      for (let name of names.slice(1)) outside.add(name);
    statement.keyword === "class" && found.add(names[1] ?? "");
    for (let target of targetsOf(statement))
      for (let chain of expressionOf(target).chains)
        chain.names.length === 1 && !chain.isSubscripted && chain.args === null && found.add(chain.names[0] ?? "");
  }
  for (let name of outside) found.delete(name);
  return found;
}
var AUGMENTED = ["+=", "-=", "*=", "/=", "//=", "%=", "**=", "|=", "&=", "^=", "<<=", ">>=", "@="];
function targetsOf({ keyword, tokens }) {
  let found = [];
  for (let [index, token] of tokens.entries())
    token.kind === "op" && token.text === ":=" && found.push(tokens.slice(index - 1, index));
  if (keyword === "for") return [...found, tokens.slice(0, Math.max(0, outermost(tokens, "in")))];
  if (keyword === "with" || keyword === "except") {
    for (let [index, token] of tokens.entries())
      token.kind === "name" && token.text === "as" && found.push(tokens.slice(index + 1, index + 1 + targetLength(tokens.slice(index + 1))));
    return found;
  }
  if (keyword !== "") return found;
  let { targets } = assignmentOf(tokens);
  return [...found, ...targets];
}
function targetLength(tokens) {
  let end = outermost(tokens, ",", ")");
  return end < 0 ? tokens.length : end;
}
function assignmentOf(tokens) {
  let augmented = outermost(tokens, ...AUGMENTED);
  if (augmented >= 0)
    return { targets: [tokens.slice(0, augmented)], value: tokens.slice(augmented + 1), isAugmented: !0 };
  let targets = [], value = tokens;
  for (let at = outermost(value, "="); at >= 0; at = outermost(value, "=")) {
    let left = value.slice(0, at), annotation = outermost(left, ":");
    targets.push(annotation < 0 ? left : left.slice(0, annotation)), value = value.slice(at + 1);
  }
  return { targets, value, isAugmented: !1 };
}

// src/analysis/flaky-category/set-order.ts
var SET_ORDER = {
  category: "data",
  fails: 3,
  occurs: 1,
  source: "order",
  reason: "a set of texts has another order in each process (PYTHONHASHSEED)"
}, ORDERING = new Set("list tuple iter enumerate zip str repr join fromkeys".split(" ")), UNORDERED = new Set("sorted set frozenset len sum min max any all Counter sort".split(" "));
function isUnordered({ inCalls }) {
  return inCalls.some((name) => UNORDERED.has(name.slice(name.lastIndexOf(".") + 1)));
}
function isSetAt(tokens, index, scope) {
  let [token, next] = [tokens[index], tokens[index + 1]];
  return token?.kind === "name" ? token.text === "set" || token.text === "frozenset" ? next?.text === "(" : scope.sets.has(token.text) && next?.text !== "." && next?.text !== "(" && next?.text !== "[" : token?.kind === "op" && token.text === "{" && isSetDisplay(tokens, index);
}
function isSetDisplay(tokens, start) {
  let depth = 0;
  for (let index = start; index < tokens.length; index += 1) {
    let token = tokens[index];
    if (token?.kind === "op") {
      if ("([{".includes(token.text)) depth += 1;
      else if (")]}".includes(token.text)) {
        if (depth -= 1, depth === 0) return index > start + 1;
      } else if (depth === 1 && (token.text === ":" || token.text === "**")) return !1;
    }
  }
  return !1;
}
function setOrigins({ tokens, chains }, scope) {
  let found = [];
  for (let chain of chains) {
    let name = chain.names.at(-1) ?? "", token = tokens[chain.start];
    if (isUnordered(chain)) continue;
    let ordersSet = chain.args !== null && ORDERING.has(name) && isSetAt(tokens, chain.args.start, scope), takesOne = chain.args !== null && name === "pop" && scope.sets.has(chain.names[0] ?? ""), runsThrough = tokens[chain.start - 1]?.text === "in" && hasFor(tokens, chain.start) && isSetAt(tokens, chain.start, scope);
    ordersSet || takesOne ? found.push({ sign: SET_ORDER, name: `${name}() of a set`, token }) : runsThrough && found.push({ sign: SET_ORDER, name: "a loop through a set", token });
  }
  return found;
}
function hasFor(tokens, before) {
  return before === 1 ? !0 : tokens.slice(0, before).some(({ kind, text }) => kind === "name" && text === "for");
}

// src/analysis/flaky-category/shared-state.ts
var READING = new Set(
  "get keys values items copy count index qsize empty startswith endswith is_set locked __contains__ __len__".split(
    " "
  )
), TRANSPARENT = new Set(
  "len sorted set list dict tuple str repr int float bool sum min max any all isinstance type abs round iter next enumerate zip reversed frozenset hasattr getattr id hash range".split(" ")
), NEXT_OF_SHARED = {
  category: "state",
  fails: 3,
  occurs: 2,
  source: "other",
  reason: "each call goes one step on, and what other tests and earlier attempts took stays taken"
}, CHANGED_SHARED = {
  category: "state",
  fails: 3,
  occurs: 1,
  source: "other",
  reason: "tests of one process share it and change it"
}, ONLY_SHARED = {
  category: "state",
  fails: 2,
  occurs: 0,
  source: "other",
  reason: "nothing else decides here, and it outlives the test, so that another test or an earlier attempt may have changed it"
}, FIXED_PATH = {
  category: "state",
  fails: 3,
  occurs: 2,
  source: "other",
  reason: "a file in a fixed place outlives the test, and others may use the same"
}, FIXED_PLACE = /^(?:\/tmp\/|\/var\/tmp\/|\/dev\/shm\/|[A-Z]:[\\/]+(?:Windows[\\/]+)?Temp[\\/])/i, FOREIGN = /^(?:pytest|unittest|sys|os|platform|math|string|types|typing|enum|socket|signal)\b/;
function sharedVariable(chain, expression, scope) {
  let [root = "", ...attributes] = chain.names;
  if (chain.ofResult || scope.isFragment || expression.bound.has(root)) return null;
  let names = chain.args === null ? chain.names : readFrom(chain);
  if (names === null) return null;
  if (root === "self" || root === "cls") return classVariable(names, scope);
  if (scope.wide.has(root)) return names.join(".");
  if (scope.locals.has(root) || isLocalOutside(root, scope) || TRANSPARENT.has(root)) return null;
  let imported = scope.imports.get(root);
  if (imported !== void 0) return importedVariable(names, imported, scope) ? names.join(".") : null;
  let { module } = scope.function;
  return module.isWhole ? module.classes.has(root) ? attributes.length > 0 && classBinds(module, root, names[1]) ? names.join(".") : null : bindsAtTop(module, root) ? names.join(".") : null : conventionalName(chain.names) === null && !/^__/.test(root) && !FOREIGN.test(root) ? names.join(".") : null;
}
function readFrom({ names }) {
  return names.length > 1 && READING.has(names.at(-1) ?? "") ? names.slice(0, -1) : null;
}
function isLocalOutside(name, { outer }) {
  return outer !== null && (outer.locals.has(name) || isLocalOutside(name, outer));
}
function classVariable(names, scope) {
  let { owner, module } = scope.function, [root = "", attribute = ""] = names;
  return owner === null || scope.values.has(`${root}.${attribute}`) ? null : classBinds(module, owner, attribute) ? [owner, ...names.slice(1)].join(".") : null;
}
function classBinds(module, path, name) {
  return name !== void 0 && binds(module.classes.get(path) ?? [], name);
}
function bindsAtTop(module, name) {
  return binds(module.topLevel, name);
}
var boundBy = /* @__PURE__ */ new WeakMap();
function binds(statements, name) {
  let known = boundBy.get(statements) ?? namesBoundBy(statements);
  return boundBy.set(statements, known), known.has(name);
}
function namesBoundBy(statements) {
  let chains = statements.filter(({ keyword }) => keyword === "").flatMap(({ tokens }) => assignmentOf(tokens).targets).flatMap((target) => expressionOf(target).chains);
  return new Set(
    chains.filter(({ names, isSubscripted }) => names.length === 1 && !isSubscripted).map(({ names }) => names[0] ?? "")
  );
}
function importedVariable(names, imported, scope) {
  let qualified = [imported, ...names.slice(1)].join(".");
  if (signOfName(qualified, null) !== null || FOREIGN.test(qualified)) return !1;
  let { module } = scope.function;
  if (functionNamed(scope.program, qualified, module) !== null) return !1;
  let from = scope.program.imported(imported.slice(0, Math.max(0, imported.lastIndexOf("."))), module);
  return from !== null ? names.length > 1 || bindsAtTop(from, imported.slice(imported.lastIndexOf(".") + 1)) : names.length > 1 || /^[A-Z][A-Z\d_]*$/.test(names[0] ?? "");
}

// src/analysis/flaky-category/evaluate.ts
var BLIND = new Set("isinstance type callable issubclass".split(" "));
function evaluate(tokens, scope) {
  let expression = expressionOf(tokens), own = [], inherited = [];
  for (let chain of expression.chains) {
    if (chain.inCalls.some((name) => BLIND.has(name))) continue;
    let sign = signOfChain(chain, expression, scope);
    sign !== null && !(sign.source === "order" && isUnordered(chain)) && own.push({
      origin: originAt(sign, { written: written(chain, tokens), token: tokens[chain.start] }, scope),
      chain
    });
    let known = knownOrigins(chain, expression, scope);
    inherited.push(...isUnordered(chain) ? known.filter(({ sign: sign2 }) => sign2.source !== "order") : known);
  }
  for (let { sign, name, token } of setOrigins(expression, scope))
    own.push({ origin: originAt(sign, { written: name, token }, scope), chain: null });
  for (let token of tokens)
    token.kind === "string" && FIXED_PLACE.test(token.text) && own.push({ origin: originAt(FIXED_PATH, { written: token.text, token }, scope), chain: null });
  return { expression, own, origins: distinct([...own.map(({ origin }) => origin), ...inherited]) };
}
function originAt(sign, { written: written2, token }, scope) {
  let { module } = scope.function, line = token?.line ?? null;
  return {
    sign,
    written: written2,
    place: {
      file: module.file,
      line,
      text: line === null ? "" : lineOf(module, line)
    }
  };
}
function written({ names, args }, tokens) {
  if (args === null) return names.join(".");
  let given = tokens.slice(args.start, args.end), isShort = given.length <= 5 && given.every(({ kind, text }) => kind === "name" || text === ".");
  return `${names.join(".")}(${isShort ? given.map(({ text }) => text).join("") : "…"})`;
}
var METHODS = {
  iterdir: "os.listdir",
  rglob: "glob.glob",
  imap_unordered: "concurrent.futures.as_completed"
};
function signOfChain(chain, expression, scope) {
  let [root = ""] = chain.names, method = METHODS[chain.names.at(-1) ?? ""];
  if (method !== void 0 && chain.args !== null) return signOfName(method, null);
  if (chain.ofResult || expression.bound.has(root)) return null;
  if (root === "next" && takesShared(chain, expression, scope)) return NEXT_OF_SHARED;
  let shared = sharedVariable(chain, expression, scope);
  if (shared !== null) return isChanged(shared, scope) ? CHANGED_SHARED : null;
  let name = qualifiedName(chain.names, scope);
  if (name === null) return null;
  let sign = signOfName(name, chain.args === null ? null : argumentCount(expression, chain));
  return sign === null || chain.args !== null || sign.category === "state" || /\.(?:tzname|timezone)$/.test(name) ? sign : null;
}
function takesShared(chain, expression, scope) {
  let given = expression.chains.find(({ start }) => start === chain.args?.start);
  return given !== void 0 && given.args === null && sharedVariable(given, expression, scope) !== null;
}
function isChanged(name, { changed }) {
  for (let other of changed) if (other === name || name.startsWith(`${other}.`)) return !0;
  return !1;
}
function qualifiedName(names, scope) {
  let [root = "", ...others] = names, imported = scope.imports.get(root);
  if (imported !== void 0) return [imported, ...others].join(".");
  for (let around = scope; around !== null; around = around.outer)
    if (around.locals.has(root)) return null;
  let { module } = scope.function;
  return module.isWhole ? module.functions.has(root) || module.classes.has(root) || sharedVariableOfFile(root, scope) ? null : builtin(names) : conventionalName(names) ?? builtin(names);
}
function sharedVariableOfFile(root, scope) {
  return sharedVariable({
    names: [root],
    ofResult: !1,
    start: 0,
    args: null,
    isSubscripted: !1,
    inCalls: []
  }, expressionOf([]), scope) !== null;
}
function builtin(names) {
  return names.length === 1 ? `builtins.${names[0]}` : null;
}
function knownOrigins(chain, expression, scope) {
  let [root = ""] = chain.names;
  if (expression.bound.has(root)) return [];
  let called = chain.args === null ? [] : followCall(chain, expression, scope);
  if (chain.ofResult) return called;
  for (let around = scope; around !== null; around = around.outer) {
    let values = around.values.get(keyOf(chain));
    if (values !== void 0) return [...values, ...called];
    if (around.locals.has(root)) return called;
  }
  return [...called, ...scope.sharedOutside.get(root) ?? []];
}

// src/analysis/flaky-category/drawn.ts
var DRAWN = {
  category: "data",
  fails: 3,
  occurs: 1,
  source: "other",
  reason: "Hypothesis draws its values anew in each run"
};

// src/analysis/flaky-category/call-effects.ts
var HANDING_OVER = new Set("submit map apply apply_async map_async starmap starmap_async imap".split(" "));
function applyCalls(evaluated, scope) {
  for (let chain of evaluated.expression.chains) changeByCall(chain, evaluated, scope);
  for (let { origin, chain } of evaluated.own)
    origin.sign.shares && chain !== null && share(chain, origin, { evaluated, scope });
}
function changeByCall(chain, { expression, own }, scope) {
  let { names, args, ofResult } = chain;
  if (args === null || ofResult) return;
  let inside = expression.chains.filter(({ start }) => start >= args.start && start < args.end), isLocal = (one) => scope.locals.has(one.names[0] ?? "");
  if (names.length > 1 && isLocal(chain)) {
    names.at(-1) === "sort" && withoutOrder(scope, keyOf(chain));
    let given = inside.flatMap((one) => [
      ...scope.values.get(keyOf(one)) ?? [],
      ...own.filter((found) => found.chain === one).map(({ origin }) => origin)
    ]);
    addOrigins(scope.values, keyOf(chain), given);
    let running = (scope.values.get(keyOf(chain)) ?? []).filter(
      ({ sign }) => sign.shares && sign.category === "race"
    );
    if (HANDING_OVER.has(names.at(-1) ?? ""))
      for (let origin of running)
        share(chain, origin, { evaluated: { expression, own, origins: [] }, scope });
  }
  if (names.at(-1) === "shuffle")
    for (let { origin } of own.filter((found) => found.chain === chain))
      for (let one of inside.filter(isLocal)) addOrigins(scope.values, keyOf(one), [origin]);
}
function withoutOrder({ values }, key) {
  let kept = (values.get(key) ?? []).filter(({ sign }) => sign.source !== "order");
  values.set(key, kept);
}
function share({ args }, origin, { evaluated, scope }) {
  if (args !== null)
    for (let chain of evaluated.expression.chains) {
      if (chain.start < args.start || chain.start >= args.end || chain.ofResult) continue;
      let called = calledFunction(chain, evaluated.expression, scope);
      called !== null ? shareUsed(called, origin, scope) : scope.locals.has(chain.names[0] ?? "") ? addOrigins(scope.values, keyOf(chain), [origin]) : addOrigins(scope.sharedOutside, chain.names[0] ?? "", [origin]);
    }
}
function shareUsed(called, origin, scope) {
  let locals = localsOf(called);
  for (let statement of called.body)
    for (let chain of expressionOf(statement.tokens).chains) {
      let root = chain.names[0] ?? "";
      root === "self" && called.owner === scope.function.owner && addOrigins(scope.values, keyOf(chain), [origin]), !(chain.ofResult || locals.has(root) || called.module.imports.has(root)) && (called.module.functions.has(root) || called.module.classes.has(root) || (scope.locals.has(root) ? addOrigins(scope.values, keyOf(chain), [origin]) : addOrigins(scope.sharedOutside, root, [origin])));
    }
}

// src/analysis/flaky-category/changed-state.ts
var CHANGING = new Set(
  "append add update clear pop popitem setdefault extend insert remove discard appendleft popleft extendleft put put_nowait set sort reverse".split(" ")
);
function changedVariables(functions) {
  let changed = /* @__PURE__ */ new Set();
  for (let one of functions) for (let name of changedBy(one)) changed.add(name);
  return changed;
}
function changedBy(one) {
  let locals = localsOf(one), imports = importsWithin(one, locals), isOwnClass = ([root]) => (root === "cls" || root === "self") && one.owner !== null, isOutside = ({ ofResult, names }) => !ofResult && (isOwnClass(names) || !locals.has(names[0] ?? "")) && !isKnown(names, imports), nameOf2 = (names) => [isOwnClass(names) ? one.owner ?? "" : names[0] ?? "", ...names.slice(1)].join(".");
  return one.body.flatMap((statement) => statement.keyword === "global" ? statement.tokens.slice(1).map(({ text }) => text) : [...changedByCalls(statement, isOutside), ...changedByBinding(statement, isOutside)].map(nameOf2));
}
function changedByCalls({ tokens }, isOutside) {
  let { chains } = expressionOf(tokens);
  return chains.flatMap((chain) => {
    let { names, args } = chain;
    if (args === null) return [];
    if (names.length > 1 && CHANGING.has(names.at(-1) ?? "") && isOutside(chain)) return [names.slice(0, -1)];
    let given = names.join(".") === "next" ? chains.find(({ start }) => start === args.start) : void 0;
    return given !== void 0 && given.args === null && isOutside(given) ? [given.names] : [];
  });
}
function changedByBinding({ keyword, tokens }, isOutside) {
  return keyword !== "" && keyword !== "del" ? [] : (keyword === "del" ? [tokens] : assignmentOf(tokens).targets).flatMap((target) => {
    let [chain] = expressionOf(target).chains;
    return chain === void 0 || !isOutside(chain) ? [] : !(chain.names[0] === "self" && !chain.isSubscripted) && (chain.isSubscripted || chain.names.length > 1) ? [chain.names] : [];
  });
}
function isKnown(names, imports) {
  let [root = "", ...others] = names, imported = imports.get(root);
  return imported !== void 0 && signOfName([imported, ...others].join("."), null) !== null;
}

// src/analysis/flaky-category/flow.ts
var MOST_CALLS = 300, DECIDING = /* @__PURE__ */ new Set(["if", "elif", "while", "match", "case"]);
function flowOf(of, given) {
  let scope = scopeOf(of, given), seen = [], returns = [], guards = /* @__PURE__ */ new Map();
  for (let pass of [1, 2])
    for (let statement of of.body) {
      if (isAfter(statement, given.until ?? null)) break;
      let origins = follow(statement, scope, guards);
      pass === 1 && seen.push(...origins.own.map(({ origin }) => origin)), (statement.keyword === "return" || hasYield(statement)) && returns.push(...origins.origins, ...guardsOf(statement, guards));
    }
  return { scope, returns: distinct(returns), seen: distinct(seen), guards };
}
function scopeOf(of, given) {
  let { program, outer = null, isFragment = !1, inside = [] } = given, values = /* @__PURE__ */ new Map();
  for (let [name, origins] of given.values ?? []) values.set(name, [...origins]);
  let locals = localsOf(of);
  return {
    function: of,
    program,
    outer,
    isFragment,
    values,
    inside: [...inside, of],
    locals,
    imports: importsWithin(of, locals, outer?.imports),
    sets: /* @__PURE__ */ new Set(),
    instances: /* @__PURE__ */ new Map(),
    sharedOutside: new Map(topValues(of, program)),
    changed: outer?.changed ?? changedIn(of, program),
    wide: given.wide ?? /* @__PURE__ */ new Set(),
    budget: given.budget ?? { calls: MOST_CALLS },
    returnsOf: (called, from) => {
      let around = called.module === from.function.module && from.function.nested.has(called.name), { program: program2, inside: inside2, budget } = from;
      return flowOf(called, { program: program2, inside: inside2, budget, outer: around ? from : null }).returns;
    }
  };
}
function changedIn(of, { changed }) {
  let { module } = of;
  if (!module.isWhole) return changedVariables([of]);
  let found = changed.get(module) ?? changedVariables(module.functions.values());
  return changed.set(module, found), found;
}
function topValues(of, program) {
  let { module } = of, known = program.topValues.get(module);
  if (known !== void 0 || !module.isWhole) return known ?? /* @__PURE__ */ new Map();
  program.topValues.set(module, /* @__PURE__ */ new Map());
  let { values } = flowOf(looseFunction(module), { program }).scope;
  return program.topValues.set(module, values), values;
}
function isAfter(statement, until) {
  if (until === null || statement.line <= until.endLine) return !1;
  let loops = until.within.filter(({ keyword }) => keyword === "for" || keyword === "while");
  return !statement.within.some((header) => loops.includes(header));
}
function hasYield({ tokens }) {
  return tokens.some(({ kind, text }) => kind === "name" && text === "yield");
}
function follow(statement, scope, guards) {
  let value = computedBy(statement), evaluated = evaluate(value, scope);
  DECIDING.has(statement.keyword) && guards.set(statement, evaluated.origins), statement.keyword === "with" && guards.set(
    statement,
    evaluated.origins.filter(({ sign }) => sign.limits)
  );
  let guarding = guardsOf(statement, guards), origins = [...evaluated.origins, ...guarding], isWeak = statement.within.some(
    ({ keyword }) => ["if", "elif", "else", "for", "while"].includes(keyword)
  ), isAugmented = statement.keyword === "" && assignmentOf(statement.tokens).isAugmented, holdsInstance = statement.keyword === "" ? classOf(evaluated.expression, scope) : null, holdsSet = statement.keyword === "" && !isAugmented && isSetAt(value, 0, scope);
  for (let target of targetsOf(statement))
    for (let chain of expressionOf(target).chains) {
      let isPlain = chain.names.length === 1 && !chain.isSubscripted;
      isPlain && !isWeak && !isAugmented && scope.values.delete(keyOf(chain)), addOrigins(scope.values, keyOf(chain), origins), isPlain && holdsSet && scope.sets.add(chain.names[0] ?? ""), isPlain && holdsInstance !== null && scope.instances.set(chain.names[0] ?? "", holdsInstance);
    }
  return applyCalls(evaluated, scope), evaluated;
}
function computedBy({ keyword, tokens }) {
  return keyword === "" ? assignmentOf(tokens).value : keyword === "import" || keyword === "from" || keyword === "def" || keyword === "class" ? [] : keyword === "for" ? tokens.slice(outermost(tokens, "in")) : keyword === "assert" ? checkedBy(tokens) : tokens;
}
function checkedBy(tokens) {
  let message = outermost(tokens, ",");
  return message < 0 ? tokens : tokens.slice(0, message);
}
function guardsOf({ within }, guards) {
  return within.flatMap((header) => guards.get(header) ?? []);
}

// src/analysis/flaky-category/fixtures.ts
var SET_UP = new Set("setUp setup_method setup setUpClass setup_class asyncSetUp".split(" ")), DEEPEST4 = 6;
function surroundingsOf(of, program, depth = 0) {
  let values = /* @__PURE__ */ new Map(), wide = /* @__PURE__ */ new Set(), flows = [];
  if (depth > DEEPEST4 || !of.module.isWhole) return { given: { values, wide }, flows };
  for (let name of askedFor(of)) {
    let fixture = fixtureNamed(name, of, program);
    if (fixture === null) continue;
    let around = surroundingsOf(fixture, program, depth + 1), flow = flowOf(fixture, { program, ...around.given });
    flows.push(...around.flows, flow), addOrigins(values, name, flow.returns), /^(?:module|session|package|class)$/.test(option(fixture, "scope")) && wide.add(name);
  }
  for (let setUp of setUpsOf(of)) {
    let flow = flowOf(setUp, { program });
    flows.push(flow);
    for (let [key, origins] of flow.scope.values)
      /^(?:self|cls)\./.test(key) && addOrigins(values, key.replace(/^cls\./, "self."), origins);
  }
  for (let decorator of of.decorators) decorate(of, decorator, { values, program });
  return { given: { values, wide }, flows };
}
function askedFor(of) {
  let named2 = of.decorators.filter((decorator) => lastName(decorator) === "usefixtures").flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === "string").map(({ text }) => text)), automatic = [...of.module.functions.values()].filter((one) => isFixture(one) && hasAutouse(one) && (one.owner === null || one.owner === of.owner)).map(({ name }) => name);
  return [.../* @__PURE__ */ new Set([...of.parameters, ...named2, ...automatic])].filter((name) => name !== of.name);
}
function fixtureNamed(name, of, program) {
  let folders = (of.module.file ?? "").split("/").slice(0, -1), conftests = [...folders.keys(), folders.length].reverse().map((length) => program.module([...folders.slice(0, length), "conftest.py"].join("/")));
  for (let module of [of.module, ...conftests]) {
    let found = module === null ? void 0 : fixtureIn(module, name);
    if (found !== void 0 && found !== of) return found;
  }
  return null;
}
function fixtureIn({ functions }, name) {
  return [...functions.values()].find((one) => isFixture(one) && (option(one, "name") || one.name) === name);
}
function isFixture({ decorators }) {
  return decorators.some((decorator) => lastName(decorator) === "fixture");
}
function hasAutouse({ decorators }) {
  return decorators.some(
    ({ tokens }) => tokens.some(({ text }, at) => text === "autouse" && tokens[at + 2]?.text === "True")
  );
}
function option({ decorators }, name) {
  for (let { tokens } of decorators) {
    let at = tokens.findIndex((token, index) => token.text === name && tokens[index + 1]?.text === "=");
    if (at >= 0 && tokens[at + 2]?.kind === "string") return tokens[at + 2]?.text ?? "";
  }
  return "";
}
function setUpsOf({ owner, module }) {
  return [...module.functions.values()].filter(
    (one) => owner !== null && one.owner === owner && SET_UP.has(one.name)
  );
}
function lastName({ tokens }) {
  return expressionOf(tokens).chains[0]?.names.at(-1) ?? "";
}
function decorate(of, decorator, { values, program }) {
  let { tokens } = decorator;
  if (lastName(decorator) === "parametrize") {
    let names = tokens.find(({ kind }) => kind === "string")?.text ?? "", { scope } = flowOf({ ...of, body: [], parameters: [] }, { program }), { origins } = evaluate(tokens.slice(1), scope);
    for (let name of names.split(",")) addOrigins(values, name.trim(), origins);
  }
  if (lastName(decorator) !== "given") return;
  let place = { file: of.module.file, line: decorator.line, text: "@given" };
  for (let name of of.parameters)
    name !== "self" && addOrigins(values, name, [{ sign: DRAWN, written: "@given", place }]);
}

// src/analysis/flaky-category/stilled.ts
var STILLING = [
  {
    source: "random",
    names: /^(?:(?:\w+\.)?random\.seed|seed|torch\.manual_seed|manual_seed|(?:\w+\.)?seed_instance|Faker\.seed)$/
  },
  {
    source: "clock",
    names: /^(?:(?:freezegun\.)?freeze_time|(?:time_machine|mocker|freezer)\.travel|freezer|time_machine|frozen_time)$/
  },
  {
    source: "network",
    names: /^(?:responses(?:\.activate)?|respx(?:\.mock)?|requests_mock|httpx_mock|respx_mock|aioresponses|vcr|(?:\w+\.)?use_cassette|(?:moto\.)?mock_\w+|httpretty\.activate|pook\.on)$/
  },
  { source: "process", names: /\.(?:wait|communicate)$/ }
], REPLACING = new Set("patch setattr object".split(" ")), HARMLESS = new Set("self cls tmp_path tmpdir capsys capfd caplog request recwarn".split(" "));
function stilledIn(functions) {
  let found = functions.flatMap(({ body, decorators, parameters, module }) => [
    ...module.isWhole ? [] : parameters.filter(isForItsEffect(body)).map(() => UNSEEN),
    ...parameters.map((name) => ({ sources: sourcesStilledBy(name, !1), replaced: [] })),
    ...[...decorators, ...body].map(stilledBy)
  ]);
  return {
    sources: new Set(found.flatMap(({ sources }) => sources)),
    replaced: new Set(found.flatMap(({ replaced }) => replaced))
  };
}
var UNSEEN = {
  sources: ["clock", "random", "network"],
  replaced: []
};
function isForItsEffect(body) {
  let used = new Set(body.flatMap(({ tokens }) => tokens.map(({ text }) => text)));
  return (name) => !HARMLESS.has(name) && !used.has(name);
}
function stilledBy({ tokens, keyword }) {
  let sources = [], replaced = [];
  for (let { names, args } of expressionOf(tokens).chains)
    if ((args !== null || keyword === "@") && sources.push(...sourcesStilledBy(names.join("."), args !== null && args.end > args.start)), !(args === null || !REPLACING.has(names.at(-1) ?? "")))
      for (let { kind, text } of tokens.slice(args.start, args.end))
        kind === "string" && replaced.push(text.slice(text.lastIndexOf(".") + 1));
  return { sources, replaced };
}
function sourcesStilledBy(name, isGivenSomething) {
  return STILLING.filter(
    ({ source, names }) => names.test(name) && (source !== "random" || isGivenSomething)
  ).map(({ source }) => source);
}
function isStilled({ sign, written: written2 }, { sources, replaced }) {
  let name = written2.replace(/\(.*$/, "");
  return sign.source !== "other" && sources.has(sign.source) || replaced.has(name.slice(name.lastIndexOf(".") + 1));
}

// src/analysis/flaky-category/code-evidence.ts
var MOST_FAILING = 12;
function codeEvidence(ran, test, program) {
  let fails = [], occurs = [], functions = [], isRan = ran.some((one) => one.function === test), all = test === null || isRan ? ran : [...ran, { function: test, isFragment: !1, failing: [] }];
  for (let one of all) {
    let { given, flows } = surroundingsOf(one.function, program);
    functions.push(one.function, ...flows.map(({ scope }) => scope.function)), occurs.push(...flows.flatMap(({ seen }) => seen)), one.failing.length === 0 && occurs.push(...flowOf(one.function, { program, ...given }).seen);
    for (let statement of one.failing.slice(0, MOST_FAILING)) {
      let flow = flowOf(one.function, {
        program,
        ...given,
        isFragment: one.isFragment,
        until: statement
      });
      fails.push(...failingOrigins(statement, flow)), occurs.push(...flow.seen);
    }
  }
  let stilled = stilledIn(functions), isAlive = (origin) => !isStilled(origin, stilled);
  return { fails: fails.filter(isAlive), occurs: occurs.filter(isAlive) };
}
function failingOrigins(statement, { scope, guards }) {
  let inBlock = statement.keyword === "with" ? scope.function.body.filter(({ within }) => within.includes(statement)) : [];
  return [...[statement, ...inBlock].flatMap((one) => {
    let { origins } = evaluate(one.keyword === "assert" ? checkedBy(one.tokens) : one.tokens, scope);
    return [...origins, ...guardsOf(one, guards)];
  }), ...onlyShared(statement, scope)];
}
function onlyShared({ keyword, tokens }, scope) {
  let isUnittest = tokens[0]?.text === "self" && /^(?:assert|fail)/.test(tokens[2]?.text ?? "");
  if (keyword !== "assert" && !isUnittest) return [];
  let { expression, origins } = evaluate(checkedBy(tokens), scope);
  if (origins.length > 0) return [];
  let chains = expression.chains.filter(
    ({ names: names2, start }) => !TRANSPARENT.has(names2.join(".")) && !(isUnittest && start === 0)
  ), names = chains.map((chain) => sharedVariable(chain, expression, scope)), [first] = names;
  return first == null || names.includes(null) || !chains.some((chain) => mayChange(chain, scope)) ? [] : [originAt(ONLY_SHARED, { written: first, token: expression.tokens[chains[0]?.start ?? 0] }, scope)];
}
function mayChange({ names, args }, { function: { module }, wide }) {
  let [root = ""] = names;
  return names.length > 1 || args !== null || wide.has(root) ? !0 : module.isWhole && !module.topLevel.some((statement) => bindsConstant(statement, root));
}
function bindsConstant({ keyword, tokens }, name) {
  let isPlain = keyword === "" && tokens[0]?.text === name, { value, targets } = assignmentOf(tokens);
  return isPlain && targets.length > 0 && value.length === 1;
}

// src/analysis/flaky-category/own-server.ts
var LOCAL_ADDRESS = /^(?:localhost|127\.0\.0\.1|::1|0\.0\.0\.0)$|\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]/;
function ownServer(ran, occurs) {
  let local = ran.flatMap(
    ({ function: one }) => one.body.filter(({ tokens }) => tokens.some(({ kind, text }) => kind === "string" && LOCAL_ADDRESS.test(text))).map(({ tokens }) => ({ one, tokens }))
  );
  return local.length === 0 ? null : occurs.some(({ sign }) => sign.category === "race" && sign.occurs >= 2) ? "started" : local.some(
    ({ one, tokens }) => tokens.some(({ kind, text }) => kind === "name" && text !== "self" && one.parameters.includes(text))
  ) && local.some(({ one }) => !one.module.isWhole) ? "unseen" : null;
}
function answeredBy(server, origins) {
  return origins.flatMap((origin) => {
    if (server === null || origin.sign.category !== "external") return [origin];
    let race = { ...origin, sign: { ...origin.sign, category: "race", reason: "what it connects to is started by the test itself, and may not be ready yet" } };
    return server === "started" ? [race] : [origin, race];
  });
}

// src/analysis/flaky-category/exception-table.ts
var LINK = "Timeout|TimedOut|Connect|Network|Protocol|Read|Write|SSL|Proxy|MaxRetr|Resolution|Operational|Interface|Disconnected|ClientOS|Throttl|HTTPError|HTTPStatus|Unavailable|ClientError|ResponseError|DNS|Incomplete|Chunked|RpcError|AutoReconnect", LINKED = "requests|httpx|httpcore|urllib3|aiohttp|botocore|boto3|psycopg|psycopg2|asyncpg|redis|aioredis|pymongo|pymysql|MySQLdb|kafka|pika|aio_pika|grpc|paramiko|elasticsearch|docker|smtplib|ftplib|imaplib|http\\.client|urllib|websockets|websocket|google\\.api_core|azure\\.core|minio|kubernetes|ldap3|amqp|kombu|nats|sqlalchemy\\.exc", LINKS = "it talks to something outside the tests, and that failed", rows2 = [
  {
    category: "external",
    strength: 3,
    types: new RegExp(`^_?(?:${LINKED})\\.[\\w.]*(?:${LINK})\\w*$`),
    reason: LINKS
  },
  {
    category: "external",
    strength: 3,
    types: /^(?:builtins\.)?Connection(?:Refused|Reset|Aborted)?Error$/,
    reason: LINKS
  },
  {
    category: "external",
    strength: 3,
    types: /(?:^|\.)(?:socket\.)?(?:gaierror|herror)$|^socket\.timeout$|(?:^|\.)(?:URLError|RemoteDisconnected)$|^ssl\./,
    reason: LINKS
  },
  {
    category: "external",
    strength: 2,
    types: /^BrokenPipeError$/,
    reason: "who was at the other end has gone"
  },
  {
    category: "external",
    strength: 2,
    types: /^OSError$/,
    message: /^\[Errno (?:101|110|111|113|-2|-3)\]/,
    reason: LINKS
  },
  {
    category: "external",
    strength: 1,
    types: /^TimeoutError$/,
    reason: "what it waited for did not answer in time"
  },
  {
    category: "async",
    strength: 3,
    types: /^(?:asyncio|trio|anyio|async_timeout)\.[\w.]+$/,
    reason: "an asynchronous step did not come to its end in time or in order"
  },
  {
    category: "async",
    strength: 3,
    types: /^(?:RuntimeError|RuntimeWarning|pytest\.\w+|\w+Warning)$/,
    message: /\bwas never awaited\b|\bevent loop is closed\b|\bno running event loop\b|\battached to a different loop\b|\bdifferent event loop\b|\bTask was destroyed but it is pending\b/i,
    reason: "an event loop or coroutine is used outside its time"
  },
  {
    category: "race",
    strength: 3,
    types: /^_?queue\.(?:Empty|Full)$|(?:^|\.)BrokenBarrierError$|(?:^|\.)BrokenProcessPool$|(?:^|\.)BrokenThreadPool$|^concurrent\.futures\.[\w.]+$|^multiprocessing\.[\w.]+$|(?:^|\.)PytestUnhandledThreadExceptionWarning$/,
    reason: "another thread or process was not where it was expected to be"
  },
  {
    category: "race",
    strength: 2,
    types: /^RuntimeError$/,
    message: /^(?:dictionary|set|deque|OrderedDict)\b.* (?:changed size|mutated|keys changed) during iteration/i,
    reason: "something changed the container while it was run through"
  },
  {
    category: "race",
    strength: 2,
    types: /^(?:sqlite3\.|sqlalchemy\.exc\.)?OperationalError$/,
    message: /\bdatabase (?:table )?is locked\b/,
    reason: "another connection was writing at the same time"
  },
  {
    category: "time",
    strength: 3,
    types: /(?:^|\.)DeadlineExceeded$/,
    reason: "an example took longer than the deadline"
  },
  {
    category: "time",
    strength: 2,
    types: /^subprocess\.TimeoutExpired$|(?:^|\.)TimeoutException$|^playwright\.[\w.]*TimeoutError$/,
    reason: "what it waited for took longer than allowed"
  },
  {
    category: "time",
    strength: 1,
    types: /^(?:Failed|_pytest\.outcomes\.Failed)?$/,
    message: /^Timeout \(?>\d[\d.]*s?\)? from pytest-timeout/,
    reason: "it took longer than the timeout of the tests"
  },
  {
    category: "state",
    strength: 2,
    types: /^FileExistsError$/,
    reason: "something that an earlier test or attempt made is still there"
  },
  {
    category: "state",
    strength: 2,
    types: /(?:^|\.)(?:IntegrityError|UniqueViolation|DuplicateKeyError)$/,
    reason: "a record that an earlier test or attempt made is still there"
  },
  {
    category: "state",
    strength: 2,
    types: /^OSError$/,
    message: /^\[Errno (?:98|48)\]/,
    reason: "an address that is fixed is still in use"
  }
];
function signOfException(type, message) {
  let row2 = rows2.find((one) => one.message !== void 0 && one.types.test(type) && one.message.test(message)) ?? rows2.find((one) => one.message === void 0 && one.types.test(type));
  return row2 === void 0 ? null : {
    category: row2.category,
    fails: row2.strength,
    occurs: 0,
    source: row2.category === "time" ? "clock" : "other",
    reason: row2.reason
  };
}

// src/analysis/flaky-category/raised.ts
var UNRELIABLE = /(?:^|\.)Flaky\w*$/, AMBIGUOUS = /^TimeoutError$/, BY_ITSELF = 1;
function exceptionOrigins(failures, ran) {
  return failures.flatMap((failure) => {
    let { root, leaves = [], examples = [], type } = failure, found = [failure, ...root === void 0 ? [] : [root], ...leaves].flatMap((one) => originOf(one, failure.location, ran) ?? []);
    if (found.length > 0 || examples.length === 0 || UNRELIABLE.test(type)) return found;
    let place = { file: failure.location?.file ?? null, line: failure.location?.line ?? null, text: "" };
    return [{ sign: DRAWN, written: "an example of Hypothesis", place }];
  });
}
function originOf({ type, message, location }, ended, ran) {
  let statement = statementAt(location, ran), sign = signOfException(type, statement?.isOwnWord ? "" : message);
  if (sign === null) return null;
  let { file = null, line = null } = location ?? ended ?? {}, place = { file, line, text: statement?.text ?? "" }, written2 = type === "" ? "a timeout" : type;
  return statement?.isOwnWord ? { sign: { ...sign, fails: BY_ITSELF }, written: written2, place } : !statement?.isKnown && AMBIGUOUS.test(type) ? null : { sign, written: written2, place };
}
function statementAt(location, ran) {
  if (location === null) return null;
  let there = ran.filter((one) => one.function.module.file === location.file);
  for (let { function: one, failing, isFragment } of there) {
    let found = failing.filter(({ line, endLine }) => line <= location.line && location.line <= endLine);
    if (found.length > 0)
      return {
        isOwnWord: found.some(raisesItself),
        isKnown: !isFragment,
        text: lineOf(one.module, location.line)
      };
  }
  return null;
}
function raisesItself({ keyword, tokens }) {
  return keyword === "raise" ? tokens.length > 1 : expressionOf(tokens).chains.some(({ names }) => names.join(".") === "pytest.fail");
}

// src/analysis/flaky-category/shown-code.ts
var SEPARATOR = /^(?:_ ){4,}/, PLACE = /^(\S[^:\n]*(?::[\\/][^:\n]*)?\.\w{1,8}):(\d{1,9}): ?(.*)$/, NATIVE_PLACE = /^\s*File "(.+?)", line (\d{1,9})(?:, in .+)?$/, ERROR_LINE = /^E(?: |$)/, MARKS = /^\s*[\^~]+\s*$/, CUT = /^\[… \d+ (?:lines|characters) cut …\]$/;
function shownCode({ excerpt, frames }) {
  let found = [], lines = [];
  for (let line of excerpt.split(`
`)) {
    let place = PLACE.exec(line) ?? NATIVE_PLACE.exec(line);
    if ((SEPARATOR.test(line) || CUT.test(line)) && (lines = []), place === null) {
      lines.push(line);
      continue;
    }
    let [, path = "", number = ""] = place, frame = frameAt(frames, path, Number(number)), isAbove = !/^in /.test(place[3] ?? "") && PLACE.test(line);
    isAbove && frame !== null ? found.push(...functionShown(lines, frame)) : !isAbove && frame !== null && found.push(...lineShown(excerpt, line, frame)), lines = [];
  }
  return found;
}
function frameAt(frames, path, line) {
  let name = path.split(/[\\/]/).at(-1);
  return frames.find((frame) => frame.line === line && frame.file.split("/").at(-1) === name) ?? null;
}
function functionShown(lines, { file, line }) {
  let end = lines.findIndex((text) => ERROR_LINE.test(text)), above = (end < 0 ? lines : lines.slice(0, end)).filter((text) => !MARKS.test(text)), marked = above.findIndex((text) => /^>/.test(text));
  if (marked < 0) return [];
  let start = marked;
  for (; start > 0 && (isCode(above[start - 1]) || above[start - 1] === "" && isCode(above[start - 2])); )
    start -= 1;
  let stripped = above[start - 1] ?? "", first = /^(?:@|(?:async )?def )/.test(stripped) ? [stripped] : [], shown = above.slice(start).map((text) => text.replace(/^>/, " ").slice(4)), code = [...first, ...shown];
  return [{ module: pythonModule(code.join(`
`), {
    file,
    isWhole: !1,
    firstLine: line - (marked - start) - first.length
  }), line, text: (shown[marked - start] ?? "").trim() }];
}
function isCode(text) {
  return text !== void 0 && /^ {4}/.test(text);
}
function lineShown(excerpt, place, { file, line }) {
  let text = excerpt.slice(excerpt.indexOf(`${place}
`) + place.length + 1).split(`
`, 1)[0] ?? "";
  return /^ {4}\S/.test(text) ? [
    { module: pythonModule(text.trim(), { file, isWhole: !1, firstLine: line }), line, text: text.trim() }
  ] : [];
}

// src/analysis/flaky-category/test-code.ts
function failedFunctions(failures, program) {
  let found = /* @__PURE__ */ new Map(), add = (ran) => {
    let { module, path, line } = ran.function, key = JSON.stringify([
      module.file,
      module.isWhole,
      path,
      module.isWhole ? line : lineOf(module, line)
    ]), known = found.get(key), isLonger = known !== void 0 && !module.isWhole && ran.function.endLine > known.function.endLine;
    known === void 0 || isLonger ? found.set(key, ran) : module.isWhole && found.set(key, { ...known, failing: [.../* @__PURE__ */ new Set([...known.failing, ...ran.failing])] });
  };
  for (let failure of failures) {
    let shown = shownCode(failure);
    for (let { module, line, text } of shown) {
      let whole = wholeFunction(program, { file: module.file, line, text }), [first] = module.functions.values(), known = whole ?? first ?? looseFunction(module);
      add({
        function: known,
        isFragment: whole === null && first === void 0,
        failing: failingStatements(known, line, failure.type)
      });
    }
    for (let { file, line } of failure.frames) {
      if (shown.some((code) => code.module.file === file && code.line === line)) continue;
      let whole = wholeFunction(program, { file, line, text: null });
      whole !== null && add({ function: whole, isFragment: !1, failing: failingStatements(whole, line, failure.type) });
    }
  }
  return [...found.values()];
}
function wholeFunction(program, { file, line, text }) {
  let module = file === null ? null : program.module(file);
  return module === null || text !== null && lineOf(module, line) !== text ? null : [...module.functions.values()].findLast((one) => one.line <= line && line <= one.endLine) ?? null;
}
function failingStatements({ body }, line, type) {
  let there = body.filter(
    (one) => one.line <= line && line <= one.endLine && one.keyword !== "def" && one.keyword !== "@"
  ), asserts = there.filter(({ keyword }) => keyword === "assert");
  return /(?:^|\.)AssertionError$|^$/.test(type) && asserts.length > 0 ? asserts : there;
}

// src/analysis/flaky-category/categorise.ts
var FAILING = 2, LEAST = 2, MOST_EVIDENCE = 3, MOST_TEXT = 200;
function categorise({ testName, file, failures, attempts, code: program }) {
  let ran = failedFunctions(failures, program), test = (file === null ? null : program.module(file))?.functions.get(testName.replaceAll("::", ".")) ?? null, code = codeEvidence(ran, test, program), server = ownServer(ran, code.occurs), fails = answeredBy(server, code.fails), raised = answeredBy(server, exceptionOrigins(failures, ran)), weighed = weigh({ ...code, fails }, raised, attemptsOrigin(attempts));
  return verdictOf2(weighed, ran.length > 0 || test !== null);
}
function weigh(code, raised, attempts) {
  let weight = (strength) => strength === 0 ? 0 : strength + FAILING, found = [
    ...code.fails.map((origin) => ({ origin, weight: weight(origin.sign.fails), how: "fails" })),
    ...raised.map((origin) => ({ origin, weight: weight(origin.sign.fails), how: "raised" })),
    ...code.occurs.map((origin) => ({ origin, weight: origin.sign.occurs, how: "occurs" }))
  ];
  return attempts !== null && found.push({ origin: attempts, weight: weight(attempts.sign.fails), how: "attempts" }), found.filter(({ weight: weight2 }) => weight2 >= LEAST).sort((a, b) => b.weight - a.weight);
}
function verdictOf2(weighed, isCodeKnown) {
  let [best] = weighed;
  if (best === void 0)
    return { category: "unknown", why: isCodeKnown ? "nothing in the lines that failed or in what the test does before shows a cause" : "the code that failed is not known", evidence: [] };
  let strongest = weighed.filter(({ weight }) => weight === best.weight), categories = [...new Set(strongest.map(({ origin }) => origin.sign.category))].sort();
  if (categories.length > 1)
    return { category: "unknown", why: `as much speaks for ${categories.map((category2) => {
      let [first = best] = strongest.filter(({ origin }) => origin.sign.category === category2);
      return `${category2} (${sentence(first)})`;
    }).join(" as for ")}`, evidence: placesOf(strongest) };
  let { category } = best.origin.sign;
  return {
    category,
    why: sentence(best),
    evidence: placesOf(weighed.filter(({ origin }) => origin.sign.category === category))
  };
}
function sentence({ origin, how }) {
  let { sign, written: written2, place } = origin, name = bounded(written2), at = place.line === null ? "" : ` in line ${place.line}`;
  switch (how) {
    case "fails":
      return `what fails depends on ${name}${at}: ${sign.reason}`;
    case "raised":
      return `it fails with ${name}${at}: ${sign.reason}`;
    case "occurs":
      return `it does ${name}${at}: ${sign.reason}`;
    case "attempts":
      return `${name}: ${sign.reason}`;
    default:
      return how;
  }
}
function placesOf(weighed) {
  let found = /* @__PURE__ */ new Map();
  for (let { origin } of weighed) {
    let { file, line, text } = origin.place;
    if (text === "" && file === null) continue;
    let key = JSON.stringify([file, line, text]);
    found.size < MOST_EVIDENCE && found.set(key, { file, line, text: bounded(text) });
  }
  return [...found.values()];
}
function bounded(text) {
  let clean = redact(text.replace(/\s+/g, " ").trim());
  return clean.length <= MOST_TEXT ? clean : `${clean.slice(0, MOST_TEXT - 1)}…`;
}

// src/analysis/likely-causes.ts
function likelyCauses(flaky, { tests }, sources = /* @__PURE__ */ new Map()) {
  let code = pythonProgram(sources), histories = new Map(tests.map((test) => [identityOf(test), test]));
  return new Map(
    flaky.map((test) => {
      let identity = identityOf(test), cause = categorise({
        testName: nameOfNodeId(test.nodeId),
        file: fileOfTest(test),
        failures: test.distinctFailures,
        attempts: attemptsOf(histories.get(identity)),
        code
      });
      return [identity, cause];
    })
  );
}
function attemptsOf(test) {
  let told = new Map((test?.events ?? []).map(({ part, attempts }) => [part, attempts]));
  return (test?.ran ?? []).map((part) => told.get(part)?.map(({ outcome }) => outcome) ?? ["passed"]);
}

export {
  fisherExact,
  findFlaky,
  pythonModule,
  likelyCauses
};
