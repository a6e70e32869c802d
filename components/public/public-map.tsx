"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { callApi } from "@/lib/client/api";
import {
  type PublicMap as Published,
  publicMapWeeks,
  readPublicMapEndpoint,
} from "@/lib/contracts/public/read-public-map-endpoint";
import { formatCount } from "@/lib/i18n/format-count";
import { LegendRamp } from "../map/legend-ramp";
import { mapStore } from "../map/map-store";
import { Button } from "../ui/button";
import { Segmented } from "../ui/segmented";
import { CellTable } from "./cell-table";
import { MapSlot } from "./map-slot";

type Weeks = (typeof publicMapWeeks)[number];

/** Colours double from 1; nothing under five is published, so the first of them stands for four to seven. */
const FIRST_STEP = 4;
const LAST_STEP = 128;

const noCells: Published["cells"] = [];

/** Where problems were, as far as everybody may know. */
export function PublicMap() {
  const t = useTranslations("publicPage");
  const [weeks, setWeeks] = useState<Weeks>("4");
  const { data, isError, refetch } = useQuery({
    queryKey: ["public-map", weeks],
    queryFn: ({ signal }) => callApi(readPublicMapEndpoint, { query: { weeks }, signal }),
    placeholderData: keepPreviousData,
  });
  const cells = data?.cells ?? noCells;
  const drawn = useMemo(
    () => cells.map(({ cell, cases, ring }) => ({ cell, count: cases / FIRST_STEP, ring })),
    [cells],
  );
  const hasMap = useStore(mapStore, ({ problem }) => problem !== "no-webgl");
  useFittedTo(cells);
  const total = cells.reduce((sum, { cases }) => sum + cases, 0);
  return (
    <div className="pt-5">
      <header>
        <h1 className="text-28">{t("mapTitle")}</h1>
        <p className="mt-1 text-14 text-text-2">{t("mapLead")}</p>
      </header>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Segmented
          label={t("mapSpan")}
          value={weeks}
          options={publicMapWeeks.map((value) => ({ value, label: t(`mapWeeks.${value}`) }))}
          onChange={setWeeks}
        />
        {data?.span && <p className="text-14 text-text-2 tabular-nums">{t("mapDays", data.span)}</p>}
      </div>
      {isError ? (
        <p role="alert" className="mt-4 flex items-center gap-3 rounded-control bg-late-soft px-3 py-2 text-14">
          <span className="flex-1 text-due-late-text">{t("mapFailed")}</span>
          <Button onClick={() => void refetch()}>{t("mapRetry")}</Button>
        </p>
      ) : (
        data && (
          <p role="status" className="mt-4 text-14">
            {data.span === null
              ? t("mapEmpty")
              : t("mapTotal", { cases: formatCount(total), elsewhere: formatCount(data.elsewhere) })}
          </p>
        )
      )}
      {hasMap && (
        <div className="relative isolate mt-3 h-96 overflow-hidden rounded-3 border border-line bg-sunken sm:h-[30rem]">
          <MapSlot cells={drawn} />
          <div className="absolute bottom-3 left-3 w-48 rounded-2 border border-line bg-surface px-2.5 py-2 shadow-1">
            <LegendRamp
              variable="heat"
              steps={6}
              few={String(FIRST_STEP + 1)}
              many={`${LAST_STEP}+`}
              title={t("mapKey")}
            />
          </div>
        </div>
      )}
      <p className="mt-3 text-14 text-text-2">{t("mapRules")}</p>
      <CellTable cells={cells} />
    </div>
  );
}

/** Shows all cells when they first come, and when their time changes. */
function useFittedTo(cells: Published["cells"]): void {
  const sync = useStore(mapStore, (state) => state.sync);
  useEffect(() => {
    const points = cells.flatMap(({ ring }) => ring);
    if (points.length === 0) return;
    const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
    sync?.fitBounds([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]);
  }, [cells, sync]);
}
