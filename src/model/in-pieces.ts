/** A list in pieces of at most so many. */
export function inPieces<T>(all: readonly T[], most: number): T[][] {
  const pieces: T[][] = [];
  for (let start = 0; start < all.length; start += most) pieces.push(all.slice(start, start + most));
  return pieces;
}
