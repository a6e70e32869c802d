"use client";

import { useTranslations } from "next-intl";
import { errorCodeOf } from "@/lib/client/api-error";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

interface LoadFailureProps {
  error: unknown;
  onRetry: () => void;
  className?: string;
}

/** A panel that could not be read: what happened, that nothing was lost, and the way to try again. */
export function LoadFailure({ error, onRetry, className = "" }: LoadFailureProps) {
  const t = useTranslations();
  const code = errorCodeOf(error);
  const refused = code === "forbidden";
  return (
    <Notice
      kind={refused ? "forbidden" : "error"}
      title={t(refused ? "common.forbiddenTitle" : "common.errorTitle")}
      className={className}
      action={!refused && <Button onClick={onRetry}>{t("common.retry")}</Button>}
    >
      <p>{t(`errors.${code}`)}</p>
      {!refused && <p>{t("common.errorSafe")}</p>}
    </Notice>
  );
}
