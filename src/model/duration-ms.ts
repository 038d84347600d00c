const MS = { s: 1_000, m: 60_000, h: 3_600_000 } as const;

/** `90s`, `5m` or `1h` in ms; null for anything else. */
export function durationMs(text: string): number | null {
  const [, number, unit] = /^([1-9]\d{0,5})([smh])$/.exec(text) ?? [];
  return unit === 's' || unit === 'm' || unit === 'h' ? Number(number) * MS[unit] : null;
}
