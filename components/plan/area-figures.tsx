"use client";

import { useTranslations } from "next-intl";
import type { PastGridFigures } from "@/lib/contracts/grids/grid-figures";
import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { Figure } from "../ui/figure";
import { deviation, targetState } from "./household-target";

const SQUARE_METRES_PER_HECTARE = 10_000;
const HECTARES_PER_SQUARE_KILOMETRE = 100;

/** The area in six figures, each with what it is out of. */
export function AreaFigures({ grids }: { grids: readonly PastGridFigures[] }) {
  const t = useTranslations("plan");
  const sum = (value: (grid: PastGridFigures) => number | null) =>
    grids.reduce((total, grid) => total + (value(grid) ?? 0), 0);
  const measured = grids.flatMap(({ kind, households }) =>
    kind === "comprehensive" && households !== null ? [households] : [],
  );
  const within = measured.filter((households) => targetState(households) === "within").length;
  const mean =
    measured.reduce((total, households) => total + Math.abs(deviation(households)), 0) / Math.max(1, measured.length);
  const exclusive = grids.length - grids.filter(({ kind }) => kind === "comprehensive").length;
  const households = sum((grid) => grid.households);
  const hectares = sum((grid) => grid.areaSquareMetres) / SQUARE_METRES_PER_HECTARE;
  const people = sum((grid) => grid.people);
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 px-4 py-3 sm:grid-cols-3 xl:grid-cols-6">
      <Figure
        label={t("grids")}
        value={formatCount(grids.length)}
        note={t("exclusiveOf", { count: formatCount(exclusive) })}
      />
      <Figure
        label={t("households")}
        value={formatCount(households)}
        note={t("perGrid", {
          count: formatCount(measured.reduce((total, count) => total + count, 0) / Math.max(1, measured.length)),
        })}
      />
      <Figure
        label={t("people")}
        value={formatCount(people)}
        note={t("perHousehold", { count: formatCount(households ? people / households : 0, 1) })}
      />
      <Figure
        label={t("areaTotal")}
        value={`${formatCount(hectares / HECTARES_PER_SQUARE_KILOMETRE, 1)} km²`}
        note={t("areaPerGrid", { value: formatCount(hectares / Math.max(1, grids.length), 1) })}
      />
      <Figure
        label={t("within")}
        value={formatShare(within, measured.length, 0)}
        note={`${formatCount(within)} / ${formatCount(measured.length)}`}
      />
      <Figure label={t("meanDeviation")} value={`${formatCount(mean * 100, 1)}%`} note={t("fromMiddle")} />
    </dl>
  );
}
