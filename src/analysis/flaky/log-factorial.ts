/** Below this the logarithms are summed; above it, the first term that the series leaves out is below 10⁻¹². */
const SERIES_FROM = 20;

/** Natural logarithm of n!, by Stirling's series (NIST's Digital Library of Mathematical Functions, 5.11.1). */
export function lnFactorial(n: number): number {
  if (n < SERIES_FROM) {
    let product = 1;
    for (let factor = 2; factor <= n; factor += 1) product *= factor;
    return Math.log(product);
  }
  const inverse = 1 / n;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square / 1260));
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
}

/** Natural logarithm of the number of ways to choose `k` of `n`. */
export function lnChoose(n: number, k: number): number {
  return lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k);
}
