"use client";

import { useTranslations } from "next-intl";
import { IconButton } from "../ui/icon-button";
import { Menu, MenuChoice } from "../ui/menu";
import { type Theme, themes } from "./theme";
import { themeIcons } from "./theme-icons";
import { themeWords } from "./theme-words";

export function ThemeMenu({ theme, onTheme }: { theme: Theme; onTheme: (theme: string) => void }) {
  const t = useTranslations("shell");
  const Icon = themeIcons[theme];
  const options = themes.map((value) => {
    const OptionIcon = themeIcons[value];
    return { value, label: t(themeWords[value]), icon: <OptionIcon aria-hidden className="size-4" /> };
  });
  const trigger = (
    <IconButton label={t("theme")}>
      <Icon aria-hidden className="size-4" />
    </IconButton>
  );
  return (
    <Menu trigger={trigger}>
      <MenuChoice label={t("theme")} value={theme} onChange={onTheme} options={options} />
    </Menu>
  );
}
