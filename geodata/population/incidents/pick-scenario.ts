import type { Random } from "../../city/random";
import { allScenarios } from "./all-scenarios";
import { rhythmFactor } from "./daily-curve";
import type { Scenario } from "./scenario";
import type { Weather } from "./weather";

/** Running sums of the weights, by weather and hour. */
const tables = new Map<string, Float64Array>();

function tableFor(weather: Weather, hour: number): Float64Array {
  const key = `${weather} ${hour}`;
  let table = tables.get(key);
  if (!table) {
    let sum = 0;
    table = Float64Array.from(allScenarios, (one) => {
      sum += one.weight * rhythmFactor(one.rhythm, hour) * (weather === "mild" ? 1 : one[weather]);
      return sum;
    });
    tables.set(key, table);
  }
  return table;
}

/** What is reported at this hour in this weather. */
export function pickScenario(random: Random, weather: Weather, hour: number): Scenario {
  const table = tableFor(weather, Math.floor(hour));
  const wanted = random.next() * (table.at(-1) ?? 0);
  return allScenarios[table.findIndex((sum) => wanted < sum)] ?? allScenarios[0]!;
}

export function pickSeverity(random: Random, { severity }: Scenario): 1 | 2 | 3 | 4 {
  let rest = random.next() * 100;
  for (const level of [1, 2, 3, 4] as const) {
    rest -= severity[level - 1]!;
    if (rest < 0) return level;
  }
  return 1;
}
