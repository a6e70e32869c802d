"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatCount } from "@/lib/i18n/format-count";
import { Button } from "../ui/button";
import { IconButton } from "../ui/icon-button";
import { clearTicks, tickAll } from "./queue-selection";

interface SelectionBarProps {
  /** Ticked and in sight. */
  count: number;
  ids: readonly string[];
  /** What can be done to all of them. */
  children?: ReactNode;
}

/** Over the list while rows are ticked. */
export function SelectionBar({ count, ids, children }: SelectionBarProps) {
  const t = useTranslations("command");
  return (
    <div className="flex h-11 shrink-0 items-center gap-2 border-b border-line bg-accent-soft pr-2 pl-4 text-12">
      <b role="status" className="mr-auto">
        {t("ticked", { count: formatCount(count) })}
      </b>
      {children}
      {count < ids.length && (
        <Button look="quiet" size="small" onClick={() => tickAll(ids)}>
          {t("tickAll", { count: formatCount(ids.length) })}
        </Button>
      )}
      <IconButton label={t("untick")} size="small" onClick={clearTicks}>
        <X aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}
