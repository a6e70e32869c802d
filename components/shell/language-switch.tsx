"use client";

import { useTranslations } from "next-intl";
import { useSwitchLanguage } from "./use-switch-language";

export function LanguageSwitch() {
  const t = useTranslations();
  const switchLanguage = useSwitchLanguage();
  return (
    <button
      type="button"
      title={t("shell.language")}
      aria-label={t("shell.language")}
      onClick={switchLanguage}
      className="h-8 rounded-control px-2 text-12 whitespace-nowrap text-text-2 hover:bg-sunken hover:text-text"
    >
      {t("shell.languageShort")}
    </button>
  );
}
