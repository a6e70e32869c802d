import { dayName, dayStart, localDay } from "@/lib/incidents/working-time";

/** The beginning of the local day so many days ago: the same all day long, so that a figure and its list agree. */
export const spanStart = (days: number): string => dayStart(dayName(localDay(Date.now()) - days));
