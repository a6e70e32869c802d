"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "../ui/icon-button";
import { Menu, MenuChoice } from "../ui/menu";
import type { Theme } from "./theme";

const icons = { light: Sun, dark: Moon, system: Monitor } as const;

export function ThemeMenu({ theme, onTheme }: { theme: Theme; onTheme: (theme: string) => void }) {
  const t = useTranslations("shell");
  const Icon = icons[theme];
  const options = [
    { value: "system", label: t("themeSystem"), icon: <Monitor aria-hidden className="size-4" /> },
    { value: "light", label: t("themeLight"), icon: <Sun aria-hidden className="size-4" /> },
    { value: "dark", label: t("themeDark"), icon: <Moon aria-hidden className="size-4" /> },
  ];
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
