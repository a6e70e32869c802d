"use client";

import { ChevronDown } from "lucide-react";
import { type ReactNode, useState } from "react";

/** A card that is closed until it is wanted: what is in it is drawn, and asked for, only then. */
export function DetailsCard({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group mt-5 overflow-hidden rounded-3 bg-surface shadow-1"
    >
      <summary className="flex min-h-14 items-center justify-between gap-3 px-3.5 [&::-webkit-details-marker]:hidden">
        <b className="min-w-0 wrap-break-word">{title}</b>
        <ChevronDown aria-hidden className="size-4.5 shrink-0 text-text-3 group-open:rotate-180" />
      </summary>
      {open && <div className="border-t border-line">{children}</div>}
    </details>
  );
}
