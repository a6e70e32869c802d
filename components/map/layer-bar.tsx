"use client";

import { useTranslations } from "next-intl";
import type { MapSwitch } from "@/lib/map/map-switches";
import { classNames } from "../ui/class-names";

interface LayerBarProps {
  switches: readonly MapSwitch[];
  on: readonly MapSwitch[];
  onToggle: (name: MapSwitch) => void;
}

/** What the map shows, one press each. */
export function LayerBar({ switches, on, onToggle }: LayerBarProps) {
  const t = useTranslations("map");
  return (
    <div
      role="group"
      aria-label={t("layers")}
      className="flex max-w-full min-w-0 items-center gap-0.5 overflow-x-auto rounded-2 bg-raised p-1 shadow-2"
    >
      {switches.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={on.includes(name)}
          onClick={() => onToggle(name)}
          className={classNames(
            "h-7 shrink-0 rounded-control px-2.5 text-12 whitespace-nowrap transition-colors duration-100",
            on.includes(name)
              ? "bg-accent-soft font-semibold text-accent"
              : "text-text-2 hover:bg-sunken hover:text-text",
          )}
        >
          {t(`switch.${name}`)}
        </button>
      ))}
    </div>
  );
}
