"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { UnfiledCamera } from "@/lib/contracts/cameras/unfiled-camera";
import { formatCount } from "@/lib/i18n/format-count";
import { useGridLabel } from "../shared/use-grid-label";
import { useTableSort } from "../shared/use-table-sort";
import { type Column, DataTable, sortRows } from "../ui/data-table";
import { Notice } from "../ui/notice";

/** Cameras that the law wants filed and that are not, the longest in use first. */
export function UnfiledCameras({ cameras }: { cameras: readonly UnfiledCamera[] }) {
  const t = useTranslations("coverage");
  const common = useTranslations("common");
  const gridLabel = useGridLabel();
  const [sort, setSort] = useTableSort("-days");
  const columns = useMemo<Column<UnfiledCamera>[]>(
    () => [
      {
        key: "name",
        header: t("camera"),
        width: "w-56",
        sortValue: ({ name }) => name,
        cell: ({ name }) => <b>{name}</b>,
      },
      {
        key: "code",
        header: t("code"),
        width: "w-48",
        wideOnly: true,
        sortValue: ({ code }) => code,
        cell: ({ code }) => <span className="font-mono text-12">{code}</span>,
      },
      {
        key: "grid",
        header: t("grid"),
        width: "w-32",
        sortValue: ({ gridCode }) => gridCode,
        cell: ({ gridCode }) => <span title={gridCode}>{gridLabel(gridCode)}</span>,
      },
      { key: "owner", header: t("owner"), width: "w-44", sortValue: ({ owner }) => owner, cell: ({ owner }) => owner },
      {
        key: "since",
        header: t("inUseSince"),
        width: "w-28",
        sortValue: (row) => row.inUseSince,
        cell: (row) => row.inUseSince,
      },
      {
        key: "days",
        header: t("overdueDays"),
        unit: t("daysUnit"),
        align: "right",
        width: "w-28",
        sortValue: ({ daysInUse }) => daysInUse,
        cell: ({ daysInUse }) => <b className="text-due-late-text">{formatCount(daysInUse - 30)}</b>,
      },
      {
        key: "sign",
        header: t("sign"),
        width: "w-24",
        wideOnly: true,
        cell: ({ signPosted }) => t(signPosted ? "signYes" : "signNo"),
      },
    ],
    [t, gridLabel],
  );
  const rows = useMemo(() => sortRows(cameras, columns, sort), [cameras, columns, sort]);
  if (cameras.length === 0) {
    return (
      <Notice kind="empty" title={t("noDueTitle")}>
        {t("noDueText")}
      </Notice>
    );
  }
  return (
    <DataTable
      caption={t("filingDue")}
      columns={columns}
      rows={rows}
      idOf={({ id }) => id}
      sort={sort}
      onSort={setSort}
      sortLabel={(column) => common("sortBy", { column })}
    />
  );
}
