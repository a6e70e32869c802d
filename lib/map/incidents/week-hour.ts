const HOUR_SECONDS = 3600;
export const HOURS_OF_WEEK = 168;
/** Shanghai is UTC+8 without summer time; 1970-01-01 was a Thursday, so Monday 00:00 lies three days on. */
const MONDAY_OFFSET_HOURS = 8 + 3 * 24;

/** Hour of the week in Shanghai that a moment (seconds since 1970) falls in: 0 = Monday 00:00 to 01:00. */
export const weekHourOf = (moment: number): number =>
  (Math.floor(moment / HOUR_SECONDS) + MONDAY_OFFSET_HOURS) % HOURS_OF_WEEK;
