"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { formatCount } from "@/lib/i18n/format-count";
import { useDictionary } from "../shared/use-dictionary";
import { useGridLabel } from "../shared/use-grid-label";
import { rootArea } from "../shell/shell-area";
import { useSession } from "../shell/shell-session";
import { useArea } from "../shell/use-area";
import type { QueueFilter } from "./queue-state";

type ChipName = "place" | "category" | "severity" | "source";
export type FilterOptions = Record<ChipName, { value: string; label: string; detail: string }[]>;

/** An area is divided by its next level: a district by streets, a street by communities, a community by grids. */
const finer = (length: number): number => [6, 9, 12, 15].find((next) => next > length) ?? 15;

function countBy(incidents: readonly Incident[], keyOf: (incident: Incident) => string, kept: readonly string[]) {
  const counts = new Map(kept.map((key) => [key, 0]));
  for (const incident of incidents) counts.set(keyOf(incident), (counts.get(keyOf(incident)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
}

/** What occurs in the list, with how often: a filter offers nothing that leads nowhere. What is chosen stays offered. */
export function useFilterOptions(incidents: readonly Incident[], chosen: QueueFilter): FilterOptions {
  const t = useTranslations("incidents");
  const { nameOf } = useDictionary("incident-category");
  const gridLabel = useGridLabel();
  const { areas, scope } = useSession();
  const [area] = useArea();
  const length = finer((area ?? rootArea(areas, scope)?.code ?? "").length);
  return useMemo(() => {
    const placeName = (code: string): string =>
      code.length === 15 ? gridLabel(code) : (areas.find((each) => each.code === code)?.name ?? code);
    const options = (
      keyOf: (incident: Incident) => string,
      kept: readonly string[],
      label: (key: string) => string,
    ): FilterOptions[ChipName] =>
      countBy(incidents, keyOf, kept).map(([value, count]) => ({
        value,
        label: label(value),
        detail: formatCount(count),
      }));
    return {
      place: options(({ gridCode }) => gridCode.slice(0, length), chosen.place, placeName),
      category: options(({ category }) => category.slice(0, 2), chosen.category, nameOf),
      severity: options(
        ({ severity }) => String(severity),
        chosen.severity,
        (key) => t(`severity.${key as "1" | "2" | "3" | "4"}`),
      ).reverse(),
      source: options(
        ({ source }) => source,
        chosen.source,
        (key) => t(`source.${key as Incident["source"]}`),
      ),
    };
  }, [incidents, chosen.place, chosen.category, chosen.severity, chosen.source, length, areas, gridLabel, nameOf, t]);
}
