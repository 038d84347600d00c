/** The same name, as GitHub compares labels: letter case aside. */
export function isSameLabel(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
