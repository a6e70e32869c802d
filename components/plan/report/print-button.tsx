"use client";

import { Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";

/** The browser prints, or keeps it as a PDF. */
export function PrintButton() {
  const t = useTranslations("planEditor.report");
  return (
    <div className="mb-4 flex items-center gap-3 print:hidden">
      <Button look="primary" onClick={() => window.print()}>
        <Printer aria-hidden className="size-4" />
        {t("print")}
      </Button>
      <span className="text-text-3">{t("printHint")}</span>
    </div>
  );
}
