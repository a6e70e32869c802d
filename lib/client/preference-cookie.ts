const YEAR_SECONDS = 31_536_000;

/** Keeps a choice that the server must know to render the first byte right (language, theme). Nothing secret goes here. */
export function setPreferenceCookie(name: string, value: string): void {
  const secure = window.location.protocol === "https:" ? "; secure" : "";
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${YEAR_SECONDS}; samesite=lax${secure}`;
}
