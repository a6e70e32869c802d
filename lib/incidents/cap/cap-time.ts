const OFFSET_HOURS = 8;
const HOUR = 3_600_000;

/** A moment as CAP 1.2 wants it: whole seconds, with the zone as `+08:00`, never `Z`. */
export const capTime = (at: number): string =>
  `${new Date(at + OFFSET_HOURS * HOUR).toISOString().slice(0, 19)}+0${OFFSET_HOURS}:00`;
