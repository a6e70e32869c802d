/** What a city judges its closed loop by (standards.md names them; each is defined in `indicator-cases.ts`). */
export const indicators = [
  "registration",
  "first-response",
  "dispatch-accuracy",
  "handling",
  "handling-in-time",
  "closure",
  "closure-in-time",
  "rework",
  "extension",
] as const;

export type Indicator = (typeof indicators)[number];

/** Of these fewer is better. */
const burdens: ReadonlySet<Indicator> = new Set(["rework", "extension"]);

export const isBurden = (indicator: Indicator): boolean => burdens.has(indicator);

export interface Rate {
  numerator: number;
  denominator: number;
  /** 0…1; null where there is nothing to judge: no rate is 0 % or 100 % of nothing. */
  value: number | null;
}

export const rateOf = (numerator: number, denominator: number): Rate => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});

/** `93.72`, two digits as such reports print them. */
export const percentText = (value: number): string => (value * 100).toFixed(2);
