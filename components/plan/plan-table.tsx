"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { formatCount } from "@/lib/i18n/format-count";
import { useTableSort } from "../shared/use-table-sort";
import { DataTable, sortRows } from "../ui/data-table";
import { IconButton } from "../ui/icon-button";
import { Notice } from "../ui/notice";
import { Segmented } from "../ui/segmented";
import { SkeletonRows } from "../ui/skeleton-rows";
import { useEditor, usePlanEditing } from "./plan-editing";
import type { PlanRow } from "./plan-row";
import { useCellNoun } from "./use-cell-noun";
import { tableViews, usePlanAddress } from "./use-plan-address";
import { usePlanColumns } from "./use-plan-columns";
import { useShowCell } from "./use-show-cell";

/** The grids of the plan with their figures; the rows in the hand are on top and alive. */
export function PlanTable({ rows }: { rows: readonly PlanRow[] }) {
  const t = useTranslations();
  const { editor, detail } = usePlanEditing();
  const [address, setAddress] = usePlanAddress();
  const [open, setOpen] = useState(true);
  const [sort, setSort] = useTableSort("-deviation");
  const selected = useEditor((view) => view.selected);
  const rowsName = t(detail.layer ? "layers.part.units" : "plan.grids");
  const show = useShowCell();
  const noun = useCellNoun();
  // No unit of a layer has a target that it could miss.
  const views = tableViews.filter((value) => value !== "outside" || detail.layer === null);
  const isCounting = useEditor((view) => view.counting);
  const columns = usePlanColumns(editor.rules, selected, show);
  const byView = useMemo(
    () => ({
      all: rows,
      outside: rows.filter(({ state }) => state !== "within"),
      changed: rows.filter(({ isChanged, isNew }) => isChanged || isNew),
    }),
    [rows],
  );
  const view = address.rows;
  const shown = useMemo(() => {
    const list = byView[view];
    const live = list.filter(({ isLive }) => isLive);
    return [
      ...live,
      ...sortRows(
        list.filter(({ isLive }) => !isLive),
        columns,
        sort,
      ),
    ];
  }, [byView, view, columns, sort]);
  const sum = (value: (row: PlanRow) => number): number => rows.reduce((total, row) => total + value(row), 0);
  const compared = rows.flatMap(({ off }) => (off === null ? [] : [Math.abs(off)]));
  const meanOff = compared.reduce((total, off) => total + off, 0) / Math.max(1, compared.length);
  const total = [
    t("planEditor.total"),
    "",
    formatCount(sum(({ now }) => now.households)),
    compared.length === 0 ? "–" : `±${formatCount(meanOff * 100, 1)}%`,
    formatCount(sum(({ now }) => now.people)),
    formatCount(sum(({ now }) => now.hazards)),
    formatCount(sum(({ now }) => now.incidents)),
    formatCount(sum(({ now }) => now.workload)),
    formatCount(sum(({ now }) => now.polsbyPopper) / Math.max(1, rows.length), 2),
    "",
    formatCount(sum(({ now }) => now.barrierCrossings)),
    formatCount(sum(({ now }) => now.areaSquareMetres) / 10_000),
  ];
  return (
    <section aria-label={rowsName} className="flex min-h-0 flex-col border-t border-line">
      <div className="flex min-h-10 flex-wrap items-center gap-2 px-4 py-1">
        <h2 className="text-14">{rowsName}</h2>
        {detail.layer === null && (
          <span className="text-12 text-text-3">
            {t("planEditor.target", { least: editor.rules.leastHouseholds, most: editor.rules.mostHouseholds })}
          </span>
        )}
        <Segmented
          label={t("planEditor.rows", noun)}
          value={view}
          options={views.map((value) => ({
            value,
            label: t(`planEditor.view.${value}`),
            count: formatCount(byView[value].length),
          }))}
          onChange={(next) => void setAddress({ rows: next })}
        />
        <IconButton
          label={t(open ? "planEditor.hideTable" : "planEditor.showTable")}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="ml-auto"
        >
          {open ? <ChevronDown aria-hidden className="size-4" /> : <ChevronUp aria-hidden className="size-4" />}
        </IconButton>
      </div>
      {open && (
        <div className="flex h-60 min-h-0 flex-col max-lg:h-52">
          {isCounting ? (
            <SkeletonRows label={t("planEditor.counting")} rows={4} rowClassName="h-12" />
          ) : shown.length === 0 ? (
            <Notice kind="no-match" title={t("common.noMatchTitle")}>
              {t("planEditor.noRows", noun)}
            </Notice>
          ) : (
            <DataTable
              caption={rowsName}
              columns={columns}
              rows={shown}
              idOf={({ code }) => code}
              sort={sort}
              onSort={setSort}
              sortLabel={(column) => t("common.sortBy", { column })}
              total={total}
              rowRem={1.75}
            />
          )}
        </div>
      )}
    </section>
  );
}
