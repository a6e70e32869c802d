"use client";

import { Printer, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect } from "react";
import { PrintSheet } from "../../shared/print-sheet";
import { Button } from "../../ui/button";

interface PrintedSheetProps {
  secondsLeft: number;
  onClose: () => void;
  children: ReactNode;
}

/** Prints what it is given in the place of the page, once by itself and again when asked, until its time is over. */
export function PrintedSheet({ secondsLeft, onClose, children }: PrintedSheetProps) {
  const t = useTranslations("household");
  useEffect(() => {
    // Beside the render, because the browser holds the page for as long as it asks for a printer.
    const timer = setTimeout(() => window.print());
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <div role="status" className="flex shrink-0 items-center gap-2 border-t border-line bg-raised px-4 py-2">
        <p className="min-w-0 flex-1 text-14 text-text-2">{t("sheetLeft", { seconds: secondsLeft })}</p>
        <Button className="h-11" onClick={() => window.print()}>
          <Printer aria-hidden className="size-4.5" />
          {t("printAgain")}
        </Button>
        <Button className="h-11" onClick={onClose}>
          <X aria-hidden className="size-4.5" />
          {t("clearSheet")}
        </Button>
      </div>
      <PrintSheet className="text-13">{children}</PrintSheet>
    </>
  );
}
