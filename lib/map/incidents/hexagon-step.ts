/** Step 0…5 for a count, doubling: 1 · 2–3 · 4–7 · 8–15 · 16–31 · 32 and more. Fixed, so that two moments compare. */
export const hexagonStep = (count: number): number => Math.min(5, Math.floor(Math.log2(Math.max(1, count))));
