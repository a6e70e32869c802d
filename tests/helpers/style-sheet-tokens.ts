import { readFileSync } from "node:fs";
import { type MapTokens, readThemeTokens } from "@/lib/map/theme-tokens";

const css = ["globals.css", "map-colours.css"]
  .map((file) => readFileSync(new URL(`../../app/${file}`, import.meta.url), "utf8"))
  .join("\n");

/** The tokens as the style sheets have them, for tests: the light value stands first, the dark one, if any, second. */
export function styleSheetTokens(theme: "light" | "dark"): MapTokens {
  const read = (name: string): string => {
    const values = Array.from(css.matchAll(new RegExp(`--${name}:\\s*([^;]+);`, "g")), (match) => match[1]!);
    const value = theme === "light" ? values[0] : (values[1] ?? values[0]);
    const reference = /^var\(--([\w-]+)\)$/.exec(value ?? "");
    return reference ? read(reference[1]!) : (value ?? "");
  };
  return readThemeTokens(read);
}
