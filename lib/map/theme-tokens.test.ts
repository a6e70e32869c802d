import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type MapTheme, themeTokens } from "./theme-tokens";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");

/** The light value stands first, the dark one (where it differs) second. */
function cssValue(name: string, theme: MapTheme): string | undefined {
  const values = [...css.matchAll(new RegExp(`--${name}: (#[0-9a-f]+);`, "g"))].map((match) => match[1]);
  return theme === "light" ? values[0] : (values[1] ?? values[0]);
}

test.each(["light", "dark"] as const)("what the %s map shares with the interface has the same colour", (theme) => {
  const tokens = themeTokens[theme];
  const shared: Record<string, string> = {
    accent: tokens.accent,
    "boundary-selected": tokens.boundarySelected,
    "sev-1": tokens.severity[0]!,
    "sev-2": tokens.severity[1]!,
    "sev-3": tokens.severity[2]!,
    "sev-4": tokens.severity[3]!,
    "due-soon": tokens.dueSoon,
    "due-late": tokens.dueLate,
    "sym-edge": tokens.symbolEdge,
    camera: tokens.camera,
    fov: tokens.fieldOfView,
    hazard: tokens.hazard,
  };
  for (const [name, colour] of Object.entries(shared))
    expect({ [name]: cssValue(name, theme) }).toEqual({ [name]: colour });
});
