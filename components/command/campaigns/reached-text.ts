/** Never rounded up to a target that is not reached. */
export const reachedText = (reached: number | null): string =>
  reached === null ? "–" : `${Math.floor(reached * 1000) / 10} %`;
