"use client";

import { useSyncExternalStore } from "react";
import { type MapTokens, readThemeTokens } from "@/lib/map/theme-tokens";

let known: { key: string; tokens: MapTokens } | null = null;

/** The same object as long as no colour changes, so that nothing is drawn again for nothing. */
function snapshot(): MapTokens {
  const css = getComputedStyle(document.documentElement);
  const tokens = readThemeTokens((name) => css.getPropertyValue(`--${name}`));
  const key = JSON.stringify(tokens);
  if (known?.key !== key) known = { key, tokens };
  return known.tokens;
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", onChange);
  return () => {
    observer.disconnect();
    system.removeEventListener("change", onChange);
  };
}

/** The map's colours of the theme in force; null on the server, where there is no map. */
export const useThemeTokens = (): MapTokens | null => useSyncExternalStore(subscribe, snapshot, () => null);
