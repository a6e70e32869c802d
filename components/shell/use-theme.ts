"use client";

import { useState } from "react";
import { setPreferenceCookie } from "@/lib/client/preference-cookie";
import { parseTheme, type Theme, themeCookie } from "./theme";

/** The theme in force and how to change it: at once on the page, and in the cookie for the next render by the server. */
export function useTheme(initial: Theme): [Theme, (theme: string) => void] {
  const [theme, setTheme] = useState(initial);
  const choose = (value: string) => {
    const next = parseTheme(value);
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    setPreferenceCookie(themeCookie, next);
    setTheme(next);
  };
  return [theme, choose];
}
