const SECOND = 1_000;

/** After the first attempt, the second, …: half a day in all, short at first because most faults are short. */
const delays = [10, 30, 90, 300, 900, 3_600, 10_800, 21_600].map((seconds) => seconds * SECOND);

export const MOST_ATTEMPTS = delays.length + 1;

/** How long to wait after the attempt of this number (from 1); null: that was the last. */
export const retryDelay = (attempt: number): number | null => delays[attempt - 1] ?? null;
