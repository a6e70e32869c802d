"use client";

import { useTranslations } from "next-intl";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

export interface PageCrashProps {
  error: Error & { digest?: string };
  reset: () => void;
}

/** What happened, that nothing was lost, what to do, and the number under which the server's log has it. */
export function PageCrash({ error, reset }: PageCrashProps) {
  const t = useTranslations("common");
  return (
    <Notice
      kind="error"
      whole
      title={t("crashTitle")}
      action={
        <Button look="primary" onClick={reset}>
          {t("retry")}
        </Button>
      }
    >
      <p>{t("crashText")}</p>
      {error.digest && (
        <p className="mt-1 font-mono text-12 text-text-3">{t("crashNumber", { digest: error.digest })}</p>
      )}
    </Notice>
  );
}
