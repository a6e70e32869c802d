"use client";

import { useTranslations } from "next-intl";
import { ApiError } from "@/lib/client/api-error";
import { NotKept } from "@/lib/client/offline/keep-entry";

/** Why an act was neither sent nor saved: the server said no, or this phone has no room. What was typed is still there. */
export function NotSaved({ error }: { error: unknown }) {
  const t = useTranslations();
  return (
    <p role="alert" className="rounded-control bg-late-soft px-3 py-2 text-14 text-due-late-text">
      {error instanceof ApiError
        ? t(`errors.${error.code}`)
        : t(error instanceof NotKept && error.reason === "no-key" ? "outbox.noKey" : "outbox.notSaved")}
    </p>
  );
}
