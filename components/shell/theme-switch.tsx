"use client";

import { useTranslations } from "next-intl";
import { classNames } from "../ui/class-names";
import { IconButton } from "../ui/icon-button";
import { type Theme, themes } from "./theme";
import { themeIcons } from "./theme-icons";
import { themeWords } from "./theme-words";

/** All three side by side, where the page shall not load a menu for them. */
export function ThemeSwitch({ theme, onTheme }: { theme: Theme; onTheme: (theme: string) => void }) {
  const t = useTranslations("shell");
  return (
    <div role="group" aria-label={t("theme")} className="flex">
      {themes.map((value) => {
        const Icon = themeIcons[value];
        const chosen = value === theme;
        return (
          <IconButton
            key={value}
            label={t(themeWords[value])}
            aria-pressed={chosen}
            onClick={() => onTheme(value)}
            className={classNames(chosen && "bg-sunken text-text")}
          >
            <Icon aria-hidden className="size-4" />
          </IconButton>
        );
      })}
    </div>
  );
}
