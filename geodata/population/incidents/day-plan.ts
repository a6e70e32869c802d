import { isWorkday, localDay, type WorkCalendar } from "@/lib/incidents/working-time";
import { createRandom, forkSeed } from "../../city/random";
import { hourOfDay } from "../local-time";
import { shareOfDay } from "./daily-curve";
import { type Weather, weatherOf } from "./weather";

export interface PlannedDay {
  day: number;
  weather: Weather;
  isRestDay: boolean;
  /** Reports come before this hour; 24 but for the day that is still running. */
  until: number;
  incidents: number;
}

const weatherFactor: Record<Weather, number> = { mild: 1, rain: 1.24, heat: 1.1, wind: 1.12 };
const REST_DAY_FACTOR = 0.78;

interface Period {
  seed: number;
  now: number;
  days: number;
  incidents: number;
  calendar: WorkCalendar;
}

/** Divides exactly `incidents` over the last days, so that workdays and bad weather have more. */
export function planDays({ seed, now, days, incidents, calendar }: Period): PlannedDay[] {
  const today = localDay(now);
  const planned = Array.from({ length: days }, (_, index) => {
    const day = today - days + 1 + index;
    const weather = weatherOf(seed, day);
    const isRestDay = !isWorkday(calendar, day);
    const until = day === today ? hourOfDay(now) : 24;
    const mood = createRandom(forkSeed(seed, "day", day)).between(0.9, 1.1);
    const weight = weatherFactor[weather] * (isRestDay ? REST_DAY_FACTOR : 1) * mood * shareOfDay(isRestDay, until);
    return { day, weather, isRestDay, until, weight };
  });
  const total = planned.reduce((sum, { weight }) => sum + weight, 0);
  let running = 0;
  return planned.map(({ weight, ...rest }) => {
    const before = Math.round((running / total) * incidents);
    running += weight;
    return { ...rest, incidents: Math.round((running / total) * incidents) - before };
  });
}
