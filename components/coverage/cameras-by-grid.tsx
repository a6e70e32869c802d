"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { useGridLabel } from "../shared/use-grid-label";
import { useTableSort } from "../shared/use-table-sort";
import { type Column, DataTable, sortRows } from "../ui/data-table";
import { Notice } from "../ui/notice";
import { ShareBar } from "../ui/share-bar";
import { cameraTotal, sumCameras } from "./camera-sums";

/** Grids, the lowest share of working cameras first. */
export function CamerasByGrid({ grids }: { grids: readonly GridFigures[] }) {
  const t = useTranslations();
  const [sort, setSort] = useTableSort("share");
  const columns = useCameraColumns();
  const rows = useMemo(() => sortRows(grids, columns, sort), [grids, columns, sort]);
  if (grids.length === 0) {
    return (
      <Notice kind="empty" title={t("coverage.emptyTitle")}>
        {t("coverage.emptyText")}
      </Notice>
    );
  }
  const { total, online, offline, maintenance } = sumCameras(grids);
  const hazards = grids.reduce((sum, { hazardsOpen }) => sum + hazardsOpen, 0);
  const figures = [total, online, offline, maintenance].map((count) => formatCount(count));
  return (
    <DataTable
      caption={t("coverage.byGrid")}
      columns={columns}
      rows={rows}
      idOf={({ code }) => code}
      sort={sort}
      onSort={setSort}
      sortLabel={(column) => t("common.sortBy", { column })}
      total={[t("coverage.total"), ...figures, formatShare(online, total), formatCount(hazards)]}
    />
  );
}

function useCameraColumns(): Column<GridFigures>[] {
  const t = useTranslations("coverage");
  const locale = useLocale();
  const gridLabel = useGridLabel();
  return useMemo(() => {
    const count = (key: string, header: string, value: (grid: GridFigures) => number): Column<GridFigures> => ({
      key,
      header,
      align: "right",
      width: "w-24",
      sortValue: value,
      cell: (grid) => formatCount(value(grid)),
    });
    return [
      {
        key: "code",
        header: t("grid"),
        width: "w-52",
        sortValue: ({ code }) => code,
        cell: ({ code, name, nameEn }) => (
          <span title={code}>
            <b>{gridLabel(code)}</b> <span className="text-text-2">{locale === "en" ? nameEn : name}</span>
          </span>
        ),
      },
      count("cameras", t("cameras"), cameraTotal),
      count("online", t("online"), ({ cameras }) => cameras.online),
      count("offline", t("offline"), ({ cameras }) => cameras.offline),
      count("maintenance", t("maintenance"), ({ cameras }) => cameras.maintenance),
      {
        key: "share",
        header: t("onlineShare"),
        align: "right",
        width: "w-44",
        sortValue: (grid) => (cameraTotal(grid) === 0 ? null : grid.cameras.online / cameraTotal(grid)),
        cell: (grid) => (
          <span className="grid grid-cols-[1fr_3.5rem] items-center gap-3">
            <ShareBar value={grid.cameras.online} of={cameraTotal(grid)} className="bg-fov" />
            <b>{formatShare(grid.cameras.online, cameraTotal(grid), 0)}</b>
          </span>
        ),
      },
      count("hazards", t("hazards"), ({ hazardsOpen }) => hazardsOpen),
    ];
  }, [t, locale, gridLabel]);
}
