"use client";

import { Truck, User, Users } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { AssigneeChoice } from "@/lib/contracts/incidents/list-assignees-endpoint";
import { classNames } from "../../ui/class-names";
import { useReasonWords } from "./use-reason-words";

interface UnitRowProps {
  choice: AssigneeChoice;
  checked: boolean;
  /** 主办 or 协办, once more than one is ticked. */
  part: "leads" | "assists" | null;
  onToggle: () => void;
}

const icons = { grid_leader: User, crew: Truck, station: Users } as const;
/** Shown on the right of the row, so not said again in its reasons. */
const asFigure = new Set(["in-hand", "distance"]);

/** One unit to tick: who, why, how far, how busy. Off duty it cannot be ticked. */
export function UnitRow({ choice, checked, part, onToggle }: UnitRowProps) {
  const t = useTranslations("incidents");
  const locale = useLocale();
  const words = useReasonWords();
  const { unit, kind, duty, openCases, walkingMetres, reasons } = choice;
  const Icon = icons[unit?.kind ?? (kind === "user" ? "grid_leader" : "crew")];
  const name = locale === "en" ? choice.nameEn : choice.name;
  const off = duty === "off";
  return (
    <label
      className={classNames(
        "flex min-h-12 items-center gap-2.5 rounded-2 px-2 py-1.5",
        off ? "cursor-not-allowed opacity-60" : "cursor-pointer hover:bg-sunken has-checked:bg-accent-soft",
      )}
    >
      <input
        type="checkbox"
        checked={checked}
        disabled={off}
        onChange={onToggle}
        className="size-4 shrink-0 accent-accent"
      />
      <span
        aria-hidden
        className="grid size-7 shrink-0 place-items-center rounded-control border border-line bg-surface"
      >
        <Icon className="size-4 text-text-2" />
      </span>
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-1.5">
          <b className="truncate text-13">{kind === "user" ? t("leaderOf", { name }) : name}</b>
          {part && <span className="shrink-0 text-11 text-accent">{t(part)}</span>}
        </span>
        <span className="block truncate text-12 text-text-2" title={words(reasons)}>
          {words(reasons.filter(({ code }) => !asFigure.has(code)))}
        </span>
      </span>
      <span className="shrink-0 text-right text-12 text-text-2">
        {walkingMetres !== null && (
          <span className="block" title={t("distanceNote")}>
            <Distance metres={walkingMetres} />
          </span>
        )}
        <span className="block">{t("inHand", { count: openCases })}</span>
      </span>
    </label>
  );
}

function Distance({ metres }: { metres: number }) {
  const t = useTranslations("incidents");
  return metres < 995
    ? t("metresAway", { count: Math.round(metres / 10) * 10 })
    : t("kilometresAway", { count: (metres / 1000).toFixed(1) });
}
