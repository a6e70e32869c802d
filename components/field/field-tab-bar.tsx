"use client";

import { CircleUser, House, ListTodo, Map as MapIcon, SquarePen, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useStore } from "zustand";
import { outboxStore } from "@/lib/client/offline/outbox";
import { classNames } from "../ui/class-names";
import { type FieldTab, fieldTabs } from "./use-field-view";

const icons = {
  today: ListTodo,
  map: MapIcon,
  hazards: TriangleAlert,
  report: SquarePen,
  households: House,
  me: CircleUser,
} as const;

export function FieldTabBar({ value, onChange }: { value: FieldTab; onChange: (tab: FieldTab) => void }) {
  const t = useTranslations("field");
  const unsent = useStore(outboxStore, ({ entries }) => entries.length);
  return (
    <nav
      aria-label={t("tabs")}
      className="flex shrink-0 items-center justify-around border-t border-line bg-surface px-2 pt-1.5 pb-[max(0.5rem,env(safe-area-inset-bottom))]"
    >
      {fieldTabs.map((tab) => {
        const Icon = icons[tab];
        const active = tab === value;
        return (
          <button
            key={tab}
            type="button"
            aria-current={active ? "page" : undefined}
            onClick={() => onChange(tab)}
            className={classNames(
              "flex h-13 w-15 flex-col items-center justify-center gap-0.5 rounded-3 text-12 leading-4",
              tab === "report" ? "bg-accent text-on-accent" : active ? "text-accent" : "text-text-2",
              active && "font-semibold",
            )}
          >
            <span className="relative">
              <Icon aria-hidden className="size-5.5" strokeWidth={1.8} />
              {tab === "me" && unsent > 0 && (
                <span className="absolute -top-1.5 left-3.5 grid h-4.5 min-w-4.5 place-items-center rounded-full bg-text px-1 text-12 leading-none text-surface">
                  {unsent}
                </span>
              )}
            </span>
            {t(`tab.${tab}`)}
          </button>
        );
      })}
    </nav>
  );
}
