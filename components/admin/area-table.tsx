"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { formatCount } from "@/lib/i18n/format-count";
import { useTableSort } from "../shared/use-table-sort";
import { type AreaLevel, levelOf } from "../shell/shell-area";
import { type Column, DataTable, sortRows } from "../ui/data-table";

export interface AdminArea {
  code: string;
  name: string;
  grids: number;
  households: number;
}

const indent: Record<AreaLevel, string> = {
  city: "",
  district: "pl-4",
  street: "pl-8",
  community: "pl-12",
  grid: "pl-16",
};

/** The area tree of the scope; a code is the prefix of all codes below it. */
export function AreaTable({ areas }: { areas: readonly AdminArea[] }) {
  const t = useTranslations();
  const [sort, setSort] = useTableSort("code");
  const columns = useMemo<Column<AdminArea>[]>(
    () => [
      {
        key: "code",
        header: t("admin.areaName"),
        width: "w-72",
        sortValue: ({ code }) => code,
        cell: ({ code, name }) => <span className={sort.key === "code" ? indent[levelOf(code)] : ""}>{name}</span>,
      },
      {
        key: "number",
        header: t("admin.code"),
        width: "w-40",
        cell: ({ code }) => <span className="font-mono">{code}</span>,
      },
      {
        key: "level",
        header: t("admin.level"),
        width: "w-32",
        sortValue: ({ code }) => code.length,
        cell: ({ code }) => t(`common.level.${levelOf(code)}`),
      },
      {
        key: "grids",
        header: t("admin.grids"),
        align: "right",
        width: "w-28",
        sortValue: ({ grids }) => grids,
        cell: ({ grids }) => formatCount(grids),
      },
      {
        key: "households",
        header: t("admin.households"),
        align: "right",
        width: "w-32",
        sortValue: ({ households }) => households,
        cell: ({ households }) => formatCount(households),
      },
    ],
    [t, sort.key],
  );
  const rows = useMemo(() => sortRows(areas, columns, sort), [areas, columns, sort]);
  return (
    <DataTable
      caption={t("admin.view.areas")}
      columns={columns}
      rows={rows}
      idOf={({ code }) => code}
      sort={sort}
      onSort={setSort}
      sortLabel={(column) => t("common.sortBy", { column })}
    />
  );
}
