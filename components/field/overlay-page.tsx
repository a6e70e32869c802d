"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "../ui/icon-button";

/** A page over all of the phone: its title, the way back, and what was opened. */
export function OverlayPage({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const t = useTranslations("common");
  return (
    <section aria-label={title} className="flex h-full flex-col">
      <header className="flex h-14 shrink-0 items-center gap-2 border-b border-line pr-1 pl-4">
        <h2 className="min-w-0 flex-1 truncate text-16">{title}</h2>
        <IconButton label={t("close")} size="large" onClick={onClose}>
          <X aria-hidden className="size-5" />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
    </section>
  );
}
