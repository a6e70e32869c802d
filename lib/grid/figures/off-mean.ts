/**
 * How far each figure lies from the mean of all: 0.18 is 18 % above it. For units of a layer, which have no target of their own.
 * @returns null for all where the mean is nought
 */
export function offMean(values: readonly number[]): (value: number) => number | null {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return (value) => (mean > 0 ? value / mean - 1 : null);
}
