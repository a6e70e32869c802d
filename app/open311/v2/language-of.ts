import type { Open311Language } from "@/lib/contracts/open311/open311-words";
import { chooseLocale } from "@/lib/i18n/locale";

/** The best-ranked language of the caller that we speak, by the rule of every page. */
export const languageOf = (headers: Headers): Open311Language =>
  chooseLocale(undefined, headers.get("accept-language")) === "en" ? "en" : "zh";
