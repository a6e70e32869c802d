import { type MapTokens, readThemeTokens } from "@/lib/map/theme-tokens";

/** The map's colours of the light theme, whichever is in force: for paper. Nothing is painted in between. */
export function lightTokens(): MapTokens {
  const root = document.documentElement;
  const theme = root.getAttribute("data-theme");
  root.setAttribute("data-theme", "light");
  try {
    const css = getComputedStyle(root);
    return readThemeTokens((name) => css.getPropertyValue(`--${name}`));
  } finally {
    if (theme === null) root.removeAttribute("data-theme");
    else root.setAttribute("data-theme", theme);
  }
}
