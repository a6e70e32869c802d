"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Notification } from "@/lib/contracts/notifications/notification";

export interface NotificationWords {
  title: string;
  detail: string;
}

/** What a notification says. A drill says so first. */
export function useNotificationWords(): (notification: Notification) => NotificationWords {
  const t = useTranslations("shell.bell");
  const locale = useLocale();
  return ({ kind, isDrill, data }) => {
    const name = (locale === "en" ? data.nameEn : data.name) ?? data.name ?? "";
    const { minutes = 0, count = 0, description = "", number = "" } = data;
    const title = t(`kind.${kind}`, { name, minutes: String(minutes), count: String(count) });
    return {
      title: isDrill ? `${t("drill")} ${title}` : title,
      detail: [number, description].filter(Boolean).join(" · "),
    };
  };
}
