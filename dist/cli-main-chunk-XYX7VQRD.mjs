import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/render/numbers.ts
function grouped(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
function counted(value, one, many = `${one}s`) {
  return `${grouped(value)} ${value === 1 ? one : many}`;
}
function percent(value) {
  let rounded = Number(value.toFixed(2));
  return rounded >= 100 && value < 100 ? "99.99 %" : rounded <= 0 && value > 0 ? "0.01 %" : `${rounded} %`;
}
function percentagePoints(delta) {
  if (delta === 0) return "±0 pp";
  let size = Math.max(0.01, Number(Math.abs(delta).toFixed(2)));
  return `${delta < 0 ? "−" : "+"}${size} pp`;
}
function consecutive(lines) {
  let ranges = [];
  for (let line of lines) {
    let open = ranges.at(-1);
    open !== void 0 && open[1] + 1 === line ? open[1] = line : ranges.push([line, line]);
  }
  return ranges;
}
function lineRanges(lines, max = 30) {
  let ranges = consecutive(lines), shown = ranges.slice(0, max).map(([first, last]) => first === last ? `${first}` : `${first}–${last}`), left = ranges.length - shown.length;
  return shown.join(", ") + (left > 0 ? `, … and ${counted(left, "more range")}` : "");
}
function utc(iso) {
  let [, day, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso) ?? [];
  return day === void 0 || minute === void 0 ? "unknown" : `${day} ${minute} UTC`;
}
function milliseconds(value) {
  return value >= 1e3 ? `${Number((value / 1e3).toPrecision(3))} s` : `${Number(value.toPrecision(value < 100 ? 2 : 3))} ms`;
}
function hours(value) {
  return value > 24 && value % 24 === 0 ? counted(value / 24, "day") : counted(value, "hour");
}
function duration(ms) {
  let minutes = Math.floor(ms / 6e4);
  if (minutes < 1) return "less than a minute";
  if (minutes < 120) return counted(minutes, "minute");
  let inHours = Math.floor(minutes / 60);
  return inHours < 48 ? counted(inHours, "hour") : counted(Math.floor(inHours / 24), "day");
}

export {
  grouped,
  counted,
  percent,
  percentagePoints,
  consecutive,
  lineRanges,
  utc,
  milliseconds,
  hours,
  duration
};
