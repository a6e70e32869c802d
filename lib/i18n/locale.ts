export const locales = ["zh-CN", "en"] as const;
export type Locale = (typeof locales)[number];

const defaultLocale: Locale = "zh-CN";
export const localeCookie = "locale";

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** The person's own choice (cookie) first, then the browser's best-ranked language that we speak, then zh-CN. */
export function chooseLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(cookie)) return cookie;
  const ranked = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...settings] = part.trim().toLowerCase().split(";");
      const quality = settings.map((setting) => /^\s*q=([\d.]+)$/.exec(setting)?.[1]).find(Boolean);
      return { language: tag.split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of ranked) {
    const match = locales.find((locale) => locale.toLowerCase().split("-")[0] === language);
    if (match) return match;
  }
  return defaultLocale;
}
