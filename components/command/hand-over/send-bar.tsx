"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { errorCodeOf } from "@/lib/client/api-error";

interface SendBarProps {
  error: Error | null;
  /** What was typed stays as a draft, and that is said. */
  kept?: boolean;
  children: ReactNode;
}

/** The buttons under a note that is written, always in sight, and why it was not sent. */
export function SendBar({ error, kept = false, children }: SendBarProps) {
  const t = useTranslations();
  const problem = error && t(`errors.${errorCodeOf(error)}`);
  return (
    <footer className="sticky bottom-0 flex flex-wrap items-center justify-end gap-2 border-t border-line bg-raised px-5 py-3">
      {problem ? (
        <p role="alert" className="mr-auto min-w-0 text-12 text-due-late-text">
          {kept ? t("handOver.kept", { problem }) : problem}
        </p>
      ) : (
        kept && <p className="mr-auto text-12 text-text-3">{t("handOver.draftNote")}</p>
      )}
      {children}
    </footer>
  );
}
