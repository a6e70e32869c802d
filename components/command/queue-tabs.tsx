"use client";

import { useTranslations } from "next-intl";
import { formatCount } from "@/lib/i18n/format-count";
import { useSession } from "../shell/shell-session";
import { classNames } from "../ui/class-names";
import { type QueueTab, queueTabs } from "./queue-state";

interface QueueTabsProps {
  value: QueueTab;
  /** Null while it is being counted. */
  counts: Readonly<Record<QueueTab, number | null>>;
  panelId: string;
  onChange: (tab: QueueTab) => void;
}

const figureColour: Partial<Record<QueueTab, string>> = { soon: "text-due-soon-text", late: "text-due-late-text" };

/** Tabs that are counters. */
export function QueueTabs({ value, counts, panelId, onChange }: QueueTabsProps) {
  const t = useTranslations("command");
  const { role } = useSession();
  const move = (by: number) => {
    const next = queueTabs[(queueTabs.indexOf(value) + by + queueTabs.length) % queueTabs.length] ?? value;
    onChange(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={t("queue")} className="flex border-b border-line px-2">
      {queueTabs.map((tab) => {
        const active = tab === value;
        const count = counts[tab];
        return (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={active}
            aria-controls={panelId}
            tabIndex={active ? 0 : -1}
            onClick={() => onChange(tab)}
            onKeyDown={(event) => {
              if (event.key === "ArrowRight") move(1);
              if (event.key === "ArrowLeft") move(-1);
            }}
            className={classNames(
              "relative h-12 min-w-0 flex-1 px-2 text-left text-12 @3xl:max-w-32",
              active
                ? "font-semibold text-accent after:absolute after:inset-x-2 after:-bottom-px after:h-0.5 after:rounded-full after:bg-accent"
                : "text-text-2 hover:text-text",
            )}
          >
            <span
              className={classNames(
                "block text-16 leading-5.5 font-semibold",
                (count ? figureColour[tab] : undefined) ?? "text-text",
              )}
            >
              {count === null ? "–" : formatCount(count)}
            </span>
            <span className="block truncate">
              {t(`tab.${tab === "waiting" && role === "department" ? "waitingDepartment" : tab}`)}
            </span>
          </button>
        );
      })}
    </div>
  );
}
