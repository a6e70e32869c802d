/** The length of a line in a plane of metres. */
export const lineMetres = (line: readonly (readonly [number, number])[]): number =>
  line.reduce((sum, [x, y], i) => (i === 0 ? 0 : sum + Math.hypot(x - line[i - 1]![0], y - line[i - 1]![1])), 0);
