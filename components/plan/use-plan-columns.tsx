"use client";

import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { CellFigures } from "@/lib/grid/figures/cell-figures";
import type { GridRules } from "@/lib/grid/figures/grid-rules";
import { formatCount } from "@/lib/i18n/format-count";
import { signedCount } from "@/lib/i18n/signed-count";
import type { Column } from "../ui/data-table";
import { HouseholdBar } from "./household-bar";
import { usePlanEditing } from "./plan-editing";
import type { PlanRow } from "./plan-row";
import { useCellNames } from "./use-cell-names";
import { walkMinutes } from "./walk-minutes";

const SQUARE_METRES_PER_HECTARE = 10_000;
/** ▲ above, ▼ below the target. */
const arrows = { over: "▲", under: "▼", within: "" } as const;

/** Columns of the open plan. A press on a grid's name shows it on the map. */
export function usePlanColumns(rules: GridRules, selected: readonly string[], onShow: (code: string) => void) {
  const t = useTranslations();
  const { full } = useCellNames();
  const ofLayer = usePlanEditing().detail.layer !== null;
  return useMemo((): Column<PlanRow>[] => {
    const count = (
      key: string,
      header: string,
      value: (figures: CellFigures) => number,
      width = "w-14",
    ): Column<PlanRow> => ({
      key,
      header,
      align: "right",
      width,
      sortValue: ({ now }) => value(now),
      cell: ({ now }) => formatCount(value(now)),
    });
    return [
      {
        key: "code",
        header: t(ofLayer ? "layers.unit" : "plan.grid"),
        width: "w-29",
        sortValue: ({ code }) => code,
        cell: ({ code, isNew, isLive, isLocked }) => (
          <button
            type="button"
            title={isNew ? t("planEditor.codeLater") : code}
            aria-pressed={selected.includes(code)}
            onClick={() => onShow(code)}
            className={`inline-flex max-w-full items-center gap-1.5 truncate hover:text-accent ${selected.includes(code) ? "font-semibold text-boundary" : ""}`}
          >
            {isLive && <span aria-hidden className="size-1.5 rounded-full bg-accent" />}
            <span className="truncate">{full(code)}</span>
            {isNew && <span className="rounded-1 bg-accent-soft px-1 text-11 text-accent">{t("planEditor.born")}</span>}
            {isLocked && <Lock aria-label={t("planEditor.locked")} className="size-3 text-text-3" />}
          </button>
        ),
      },
      {
        key: "bar",
        header: "",
        unit: t("plan.axis"),
        width: "w-18",
        widestOnly: true,
        cell: ({ now, before, isExclusive }) =>
          isExclusive ? null : (
            <HouseholdBar
              households={now.households}
              before={before?.households ?? null}
              least={rules.leastHouseholds}
              most={rules.mostHouseholds}
            />
          ),
      },
      {
        key: "households",
        header: t("plan.households"),
        align: "right",
        width: "w-22",
        sortValue: ({ now }) => now.households,
        cell: ({ now, before, state }) => (
          <span className="inline-flex items-baseline gap-2">
            {before && before.households !== now.households && (
              <b className="text-12">{signedCount(now.households - before.households)}</b>
            )}
            <span className={state === "within" ? "" : "font-semibold text-sev-2-text"}>
              {arrows[state]} {formatCount(now.households)}
            </span>
          </span>
        ),
      },
      {
        key: "deviation",
        header: t(ofLayer ? "layers.offMean" : "plan.deviation"),
        align: "right",
        width: "w-20",
        sortValue: ({ off }) => (off === null ? null : Math.abs(off)),
        cell: ({ off }) => (off === null ? "–" : `${signedCount(off * 100, 1)}%`),
      },
      count("people", t("plan.people"), ({ people }) => people, "w-17"),
      count("hazards", t("plan.hazards"), ({ hazards }) => hazards),
      count("incidents", t("plan.recent"), ({ incidents }) => incidents, "w-16"),
      count("workload", t("planEditor.workload"), ({ workload }) => workload, "w-17"),
      {
        key: "compact",
        header: t("planEditor.compactness"),
        align: "right",
        width: "w-14",
        sortValue: ({ now }) => now.polsbyPopper,
        cell: ({ now }) => (
          <span title={t("planEditor.reock", { value: formatCount(now.reock, 2) })}>
            {formatCount(now.polsbyPopper, 2)}
          </span>
        ),
      },
      {
        key: "across",
        header: t("planEditor.across"),
        unit: t("planEditor.minutes"),
        align: "right",
        width: "w-14",
        sortValue: ({ now }) => now.acrossMetres,
        cell: ({ now }) => (
          <span title={t("planEditor.acrossMetres", { metres: formatCount(now.acrossMetres) })}>
            {formatCount(walkMinutes(now.acrossMetres))}
          </span>
        ),
      },
      count("barriers", t("planEditor.crossings"), ({ barrierCrossings }) => barrierCrossings),
      {
        key: "area",
        header: t("plan.area"),
        unit: t("plan.hectares"),
        align: "right",
        width: "w-16",
        sortValue: ({ now }) => now.areaSquareMetres,
        cell: ({ now }) => formatCount(now.areaSquareMetres / SQUARE_METRES_PER_HECTARE, 1),
      },
    ];
  }, [t, full, rules, selected, onShow, ofLayer]);
}
