/** A measure taken at a size. */
export interface SizedMeasure {
  readonly size: number;
  readonly value: number;
}

/** The exponent `k` of `value = c * size^k` that fits best: least squares over the logarithms. 1 is linear. */
export function fittedExponent(measures: readonly SizedMeasure[]): number {
  const points = measures.map(({ size, value }) => [Math.log(size), Math.log(value)] as const);
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return slope / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
