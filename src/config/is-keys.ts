/** Whether a value of a config has keys: it is no list and no plain value. */
export function isKeys(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
