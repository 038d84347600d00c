/** Whether two texts are the same to GitHub, which may change line ends and the space around a text. */
export function isSameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}
