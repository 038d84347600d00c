/** `1204` as `1,204`. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 test`, `1,204 tests`; for words whose plural is not made by an s, give it. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${grouped(value)} ${value === 1 ? one : many}`;
}

/** A percentage with at most 2 decimals: 100 only when it is, 0 only when it is. */
export function percent(value: number): string {
  const rounded = Number(value.toFixed(2));
  if (rounded >= 100 && value < 100) return '99.99 %';
  if (rounded <= 0 && value > 0) return '0.01 %';
  return `${rounded} %`;
}

/** A difference of percentages in percentage points, with its sign; 0 only when it is. */
export function percentagePoints(delta: number): string {
  if (delta === 0) return '±0 pp';
  const size = Math.max(0.01, Number(Math.abs(delta).toFixed(2)));
  return `${delta < 0 ? '−' : '+'}${size} pp`;
}

/** Consecutive numbers as `[first, last]`; the lines are sorted and without repetition. */
export function consecutive(lines: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const open = ranges.at(-1);
    if (open !== undefined && open[1] + 1 === line) open[1] = line;
    else ranges.push([line, line]);
  }
  return ranges;
}

/** `210, 213–215, … and 4 more ranges`. */
export function lineRanges(lines: readonly number[], max = 30): string {
  const ranges = consecutive(lines);
  const shown = ranges
    .slice(0, max)
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  const left = ranges.length - shown.length;
  return shown.join(', ') + (left > 0 ? `, … and ${counted(left, 'more range')}` : '');
}

/** A UTC ISO time as `2026-11-21 10:56 UTC`. */
export function utc(iso: string): string {
  const [, day, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso) ?? [];
  return day === undefined || minute === undefined ? 'unknown' : `${day} ${minute} UTC`;
}

/** Milliseconds with the digits that matter: `7.2 ms`, `340 ms`, `1.24 s`. */
export function milliseconds(value: number): string {
  if (value >= 1_000) return `${Number((value / 1_000).toPrecision(3))} s`;
  return `${Number(value.toPrecision(value < 100 ? 2 : 3))} ms`;
}

/** Hours as people say them: `24 hours`, `7 days`. */
export function hours(value: number): string {
  return value > 24 && value % 24 === 0 ? counted(value / 24, 'day') : counted(value, 'hour');
}

/** How long `ms` milliseconds are in the largest unit that says enough: `2 days`, `47 hours`, `5 minutes`. Rounded down. */
export function duration(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return 'less than a minute';
  if (minutes < 120) return counted(minutes, 'minute');
  const inHours = Math.floor(minutes / 60);
  return inHours < 48 ? counted(inHours, 'hour') : counted(Math.floor(inHours / 24), 'day');
}
