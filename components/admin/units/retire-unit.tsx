"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";

/** Retiring cannot be taken back, so it is asked once more. */
export function RetireUnit({ busy, onRetire }: { busy: boolean; onRetire: () => void }) {
  const t = useTranslations();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button look="quiet" className="mr-auto" onClick={() => setAsked(true)}>
        {t("units.retire")}
      </Button>
    );
  }
  return (
    <div className="flex w-full flex-wrap items-center gap-2 border-b border-line pb-3">
      <p className="min-w-0 flex-1 text-12 text-text-2">{t("units.retireText")}</p>
      <Button onClick={() => setAsked(false)}>{t("units.keep")}</Button>
      <Button look="danger" busy={busy} onClick={onRetire} autoFocus>
        {t("units.retire")}
      </Button>
    </div>
  );
}
