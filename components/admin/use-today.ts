"use client";

import { useNow } from "next-intl";
import { dayName, localDay } from "@/lib/incidents/working-time";

/** The local day, and the first on which a new edition can begin. */
export function useToday(): { today: string; tomorrow: string } {
  const day = localDay(useNow().getTime());
  return { today: dayName(day), tomorrow: dayName(day + 1) };
}
