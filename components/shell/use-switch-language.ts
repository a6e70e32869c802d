"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { setPreferenceCookie } from "@/lib/client/preference-cookie";
import { localeCookie } from "@/lib/i18n/locale";

/** Changes to the other language; the server renders the page again, the address and what is typed stay. */
export function useSwitchLanguage(): () => void {
  const router = useRouter();
  const locale = useLocale();
  return () => {
    const next = locale === "en" ? "zh-CN" : "en";
    setPreferenceCookie(localeCookie, next);
    document.documentElement.lang = next;
    router.refresh();
  };
}
