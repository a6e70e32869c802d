import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { styleSheetTokens } from "@/tests/helpers/style-sheet-tokens";
import { styleLayerIds } from "../layer-ids";
import { tileSourceIds } from "../sources";
import { buildStyle } from "./build-style";
import type { MapLocale } from "./style-input";

const styleOf = (
  theme: "light" | "dark",
  locale: MapLocale = "zh-CN",
  layers = tileSourceIds as readonly (typeof tileSourceIds)[number][],
) => buildStyle({ tokens: styleSheetTokens(theme), locale, latitude: 31, scale: 1 }, "http://localhost", layers);

const COLOUR = /^(#[0-9a-f]{3,8}|rgba?\(.*\)|hsla?\(.*\))$/i;
const strings = (value: unknown): string[] =>
  typeof value === "string" ? [value] : value && typeof value === "object" ? Object.values(value).flatMap(strings) : [];

describe.each(["light", "dark"] as const)("the %s style", (theme) => {
  test.each(["zh-CN", "en"] as const)("is valid in %s", (locale) => {
    expect(validateStyleMin(styleOf(theme, locale))).toEqual([]);
  });

  test("uses no colour that is not a token", () => {
    const allowed = new Set(strings(styleSheetTokens(theme)));
    const used = styleOf(theme).layers.flatMap((layer) => strings("paint" in layer ? layer.paint : {}));
    expect(used.filter((text) => COLOUR.test(text) && !allowed.has(text))).toEqual([]);
  });
});

test("draws every style layer once, in the one order", () => {
  const ids = styleOf("light").layers.map((layer) => layer.id);
  expect(ids).toEqual(styleLayerIds);
});

test("leaves out what a role may not read", () => {
  const style = styleOf("light", "zh-CN", ["base", "grids"]);
  expect(Object.keys(style.sources)).not.toContain("households");
  expect(style.layers.some((layer) => "source" in layer && layer.source === "households")).toBe(false);
  expect(validateStyleMin(style)).toEqual([]);
});

test("on a large screen all labels grow, and the style stays valid", () => {
  const style = buildStyle(
    { tokens: styleSheetTokens("dark"), locale: "en", latitude: 31, scale: 1.5 },
    "http://localhost",
    tileSourceIds,
  );
  expect(validateStyleMin(style)).toEqual([]);
  const label = style.layers.find(({ id }) => id === "label-grid");
  expect(label?.type === "symbol" && label.layout?.["text-size"]).toBe(18);
});
