import { expect, test } from "vitest";
import { styleSheetTokens } from "@/tests/helpers/style-sheet-tokens";
import { readThemeTokens } from "./theme-tokens";

test.each(["light", "dark"] as const)("the style sheets have every colour of the %s map", (theme) => {
  const tokens = styleSheetTokens(theme);
  expect(tokens.heatBlend).toBe(theme === "light" ? "multiply" : "screen");
  expect(tokens.heatOpacity).toBeGreaterThan(0);
  for (const color of [
    tokens.land,
    tokens.surface,
    ...tokens.heat,
    ...tokens.hot,
    ...tokens.cold,
    ...tokens.choropleth,
  ]) {
    expect(color).toMatch(/^#[0-9a-f]{6}([0-9a-f]{2})?$/);
  }
});

test("a missing colour is a mistake in the style sheet, not a black map", () => {
  expect(() => readThemeTokens(() => "")).toThrow("The style sheet has no --surface");
});
