"use client";

import { useSyncExternalStore } from "react";

const DEFAULT_PIXELS = 16;

function onResize(notify: () => void): () => void {
  window.addEventListener("resize", notify);
  return () => window.removeEventListener("resize", notify);
}

const measured = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Pixels of one rem, which grows on a large screen. The server, and so the first picture, assumes 16. */
export const useRemPixels = (): number => useSyncExternalStore(onResize, measured, () => DEFAULT_PIXELS);
