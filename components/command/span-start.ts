import { dayName, localDay } from "@/lib/incidents/working-time";

/** The beginning of the local day so many days ago: the same all day long, so that a figure and its list agree. */
export const spanStart = (days: number): string => `${dayName(localDay(Date.now()) - days)}T00:00:00+08:00`;
