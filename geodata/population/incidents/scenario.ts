/** Where on the ground a kind of case happens. */
export type Setting = "street" | "junction" | "building" | "shop" | "green" | "water";

/** When in the day: office hours · rush hours · evening trade and rest · night · any hour. */
export type Rhythm = "day" | "rush" | "evening" | "night" | "any";

/** What a kind of case looks like in the demo. Words and shares are invented; the category is the dictionary's. */
export interface Scenario {
  category: string;
  /** Share among all cases of a dry, mild day, in any unit. */
  weight: number;
  setting: Setting;
  rhythm: Rhythm;
  /** How many times as likely on a wet, a hot, a windy day. */
  rain: number;
  heat: number;
  wind: number;
  /** Of a hundred cases, how many are 一般, 较大, 重大, 特大. */
  severity: readonly [number, number, number, number];
  /** `{10-60}` a whole number of that range, `{unit}` 一 … 六, `{road}` the street it is at. */
  titles: readonly string[];
}

interface Extras {
  rain?: number;
  heat?: number;
  wind?: number;
  severity?: Scenario["severity"];
}

const mostlyGeneral = [93, 7, 0, 0] as const;

export function scenario(
  category: string,
  weight: number,
  setting: Setting,
  rhythm: Rhythm,
  titles: readonly string[],
  { rain = 1, heat = 1, wind = 1, severity = mostlyGeneral }: Extras = {},
): Scenario {
  return { category, weight, setting, rhythm, rain, heat, wind, severity, titles };
}
