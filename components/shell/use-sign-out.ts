"use client";

import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { ApiError } from "@/lib/client/api-error";
import { wipeDevice } from "@/lib/client/offline/wipe-device";
import { signOutEndpoint } from "@/lib/contracts/session/sign-out-endpoint";
import { showToast } from "../ui/toast-store";

/** Ends the session on the server, then leaves by a full page load so that nothing of it stays in memory. */
export function useSignOut(): () => Promise<void> {
  const t = useTranslations("shell");
  return async () => {
    try {
      await callApi(signOutEndpoint, { body: {} });
      // Words that were being written.
      window.sessionStorage.clear();
      await wipeDevice();
      window.location.replace("/sign-in");
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // Whoever leaves where there is no network leaves nothing readable on the phone either.
      await wipeDevice();
      showToast("failed", t("signOutFailed"));
    }
  };
}
