"use client";

import { Check, CloudOff, LoaderCircle, Lock, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { usePlanEditing, useSessionView } from "./plan-editing";

/** Whether the plan is safe: on the server, or only in this browser, or not even there. */
export function SaveState() {
  const t = useTranslations("planEditor.save");
  const { editable } = usePlanEditing();
  const phase = useSessionView((session) => session.phase);
  const revision = useSessionView((session) => session.revision);
  const unsent = useSessionView((session) => session.unsent.length);
  const kept = useSessionView((session) => session.keptInBrowser);
  if (!editable)
    return (
      <span className="flex items-center gap-1.5 text-12 text-text-2">
        <Lock aria-hidden className="size-3.5" />
        {t("readOnly", { revision })}
      </span>
    );
  const Icon = phase === "saved" ? Check : phase === "sending" || phase === "waiting" ? LoaderCircle : CloudOff;
  const text =
    phase === "saved"
      ? t("saved", { revision })
      : phase === "closed"
        ? t("closed", { count: unsent })
        : phase === "unreachable"
          ? t("unreachable", { count: unsent })
          : t("sending", { count: unsent });
  return (
    <span role="status" className="flex items-center gap-1.5 text-12 text-text-2">
      <Icon
        aria-hidden
        className={`size-3.5 ${phase === "saved" ? "text-done" : phase === "sending" || phase === "waiting" ? "motion-safe:animate-spin" : "text-due-soon-text"}`}
      />
      {text}
      {!kept && unsent > 0 && (
        <span className="flex items-center gap-1 text-due-late-text">
          <TriangleAlert aria-hidden className="size-3.5" />
          {t("notKept")}
        </span>
      )}
    </span>
  );
}
