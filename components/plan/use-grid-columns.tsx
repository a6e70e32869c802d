"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { PastGridFigures } from "@/lib/contracts/grids/grid-figures";
import { formatCount } from "@/lib/i18n/format-count";
import { useGridLabel } from "../shared/use-grid-label";
import type { Column } from "../ui/data-table";
import { HouseholdBar } from "./household-bar";
import { deviation, targetState } from "./household-target";

const SQUARE_METRES_PER_HECTARE = 10_000;
/** ▲ above, ▼ below the target. */
const arrows = { over: "▲", under: "▼", within: "" } as const;

const measured = ({ kind, households }: PastGridFigures) => (kind === "comprehensive" ? households : null);

function Deviation({ households }: { households: number }) {
  const off = deviation(households);
  const state = targetState(households);
  const text = `${off > 0 ? "+" : ""}${formatCount(off * 100, 1)}%`;
  return (
    <span className={state === "within" ? "" : "font-semibold text-sev-2-text"}>
      {arrows[state]} {text}
    </span>
  );
}

export function useGridColumns(): Column<PastGridFigures>[] {
  const t = useTranslations("plan");
  const locale = useLocale();
  const gridLabel = useGridLabel();
  return useMemo(() => {
    const count = (
      key: string,
      header: string,
      value: (grid: PastGridFigures) => number | null,
    ): Column<PastGridFigures> => ({
      key,
      header,
      align: "right",
      width: "w-22",
      sortValue: value,
      cell: (grid) => {
        const figure = value(grid);
        return figure === null ? "–" : formatCount(figure);
      },
    });
    return [
      {
        key: "code",
        header: t("grid"),
        width: "w-52 xl:w-68",
        sortValue: ({ code }) => code,
        cell: ({ code, name, nameEn }) => (
          <span title={code}>
            <b>{gridLabel(code)}</b> <span className="text-text-2">{locale === "en" ? nameEn : name}</span>
          </span>
        ),
      },
      {
        key: "kind",
        header: t("kind"),
        width: "w-24",
        wideOnly: true,
        sortValue: ({ kind }) => kind,
        cell: ({ kind }) => t(kind),
      },
      {
        key: "bar",
        header: "",
        unit: t("axis"),
        width: "w-36",
        wideOnly: true,
        cell: (grid) => {
          const households = measured(grid);
          return households === null ? null : <HouseholdBar households={households} />;
        },
      },
      count("households", t("households"), ({ households }) => households),
      {
        key: "deviation",
        header: t("deviation"),
        align: "right",
        width: "w-26",
        sortValue: (grid) => {
          const households = measured(grid);
          return households === null ? null : Math.abs(deviation(households));
        },
        cell: (grid) => {
          const households = measured(grid);
          return households === null ? "–" : <Deviation households={households} />;
        },
      },
      count("people", t("people"), ({ people }) => people),
      {
        key: "area",
        header: t("area"),
        unit: t("hectares"),
        align: "right",
        width: "w-22",
        sortValue: ({ areaSquareMetres }) => areaSquareMetres,
        cell: ({ areaSquareMetres }) => formatCount(areaSquareMetres / SQUARE_METRES_PER_HECTARE, 1),
      },
      count("hazards", t("hazards"), ({ hazardsOpen }) => hazardsOpen),
      count("incidents", t("recent"), ({ incidents }) => incidents.recent),
      {
        key: "leader",
        header: t("leader"),
        width: "w-28",
        wideOnly: true,
        sortValue: ({ leader }) => leader,
        cell: ({ leader }) => leader ?? <span className="text-text-3">{t("noLeader")}</span>,
      },
    ];
  }, [t, locale, gridLabel]);
}
