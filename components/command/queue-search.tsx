"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { caseListId } from "./use-queue-keys";

interface QueueSearchProps {
  input: RefObject<HTMLInputElement | null>;
  value: string;
  onChange: (text: string) => void;
}

/** Words in number, description, place or grid. Enter goes on to the list, Esc empties the field and leaves it. */
export function QueueSearch({ input, value, onChange }: QueueSearchProps) {
  const t = useTranslations("command");
  return (
    <span className="relative min-w-0 flex-1">
      <Search aria-hidden className="absolute top-1.5 left-2 size-4 text-text-3" />
      <input
        ref={input}
        type="search"
        aria-label={t("filterText")}
        placeholder={t("filterText")}
        aria-keyshortcuts="/"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
          event.preventDefault();
          if (event.key === "Escape") onChange("");
          event.currentTarget.blur();
          document.getElementById(caseListId)?.focus();
        }}
        className="h-7 w-full rounded-control border border-line bg-surface pr-2 pl-7.5 text-12 hover:border-line-strong"
      />
    </span>
  );
}
