"use client";

import { useTranslations } from "next-intl";
import { showToast } from "../ui/toast-store";

/** Ends the session on the server, then leaves by a full page load so that nothing of it stays in memory. */
export function useSignOut(): () => Promise<void> {
  const t = useTranslations("shell");
  return async () => {
    const response = await fetch("/api/auth/sign-out", { method: "POST" }).catch(() => null);
    if (response?.ok || response?.status === 401) window.location.assign("/sign-in");
    else showToast("failed", t("signOutFailed"));
  };
}
