import { dayName, localDay } from "@/lib/incidents/working-time";

/** The local day now, `YYYY-MM-DD`. */
export const today = (): string => dayName(localDay(Date.now()));
