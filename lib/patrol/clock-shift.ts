/** Sending takes seconds; a clock that is off by more than this is wrong. */
const TOLERANCE_MILLISECONDS = 120_000;

/**
 * By how much the times of a phone have to be moved, judged by what its clock said when it sent them; 0 when the clock is right.
 * @param sentAt the phone's clock, @param now ours; milliseconds
 */
export function clockShift(sentAt: number, now: number): number {
  const off = now - sentAt;
  return Math.abs(off) <= TOLERANCE_MILLISECONDS ? 0 : off;
}
