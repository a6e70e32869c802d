"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { discardEntry } from "@/lib/client/offline/outbox";
import { Button } from "../../ui/button";

/** Throws away what was not sent: only after a second tap. */
export function DiscardButton({ id, label, className = "h-11" }: { id: string; label?: string; className?: string }) {
  const t = useTranslations("outbox");
  const [sure, setSure] = useState(false);
  return (
    <Button className={className} onClick={() => (sure ? void discardEntry(id) : setSure(true))}>
      {sure ? t("sure") : (label ?? t("discard"))}
    </Button>
  );
}
