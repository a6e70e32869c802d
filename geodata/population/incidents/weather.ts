import { createRandom, forkSeed } from "../../city/random";
import { monthOf } from "../local-time";

export type Weather = "mild" | "rain" | "heat" | "wind";

/** Chance of rain by month in the lower Yangtze basin: the plum rains of June and July stand out [K]. */
const rainChance = [0.22, 0.26, 0.32, 0.31, 0.32, 0.42, 0.36, 0.3, 0.24, 0.2, 0.2, 0.18];
const heatChance = [0, 0, 0, 0, 0.05, 0.2, 0.5, 0.48, 0.14, 0, 0, 0];
const WIND_CHANCE = 0.06;

/** The weather that a day is remembered for; the same for a seed and a day. */
export function weatherOf(seed: number, day: number): Weather {
  const random = createRandom(forkSeed(seed, "weather", day));
  const month = monthOf(day) - 1;
  if (random.chance(rainChance[month]!)) return "rain";
  if (random.chance(heatChance[month]!)) return "heat";
  return random.chance(WIND_CHANCE) ? "wind" : "mild";
}
