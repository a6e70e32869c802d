"use client";

import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { Notice } from "../ui/notice";

/** Boundary plans of the district: what is in force, and the drafts beside it. */
export function PlansPanel() {
  const t = useTranslations("plan");
  return (
    <>
      <header className="flex h-12 shrink-0 items-center px-4">
        <h2 className="text-14">{t("plans")}</h2>
      </header>
      <div className="mx-2 flex gap-2.5 rounded-2 bg-accent-soft px-3 py-2">
        <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-done" />
        <p>
          <b className="block">{t("inForce")}</b>
          <span className="text-12 text-text-2">{t("inForceText")}</span>
        </p>
      </div>
      <Notice kind="empty" title={t("noPlansTitle")}>
        {t("noPlansText")}
      </Notice>
    </>
  );
}
