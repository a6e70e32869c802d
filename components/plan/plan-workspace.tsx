"use client";

import { useTranslations } from "next-intl";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useDeferredValue, useMemo, useState } from "react";
import type { PastGridFigures } from "@/lib/contracts/grids/grid-figures";
import { formatCount } from "@/lib/i18n/format-count";
import { useLayerOutline } from "../map/use-layer-outline";
import { useMapLayer } from "../map/use-map-layer";
import { onDemand } from "../shared/on-demand";
import { useTableSort } from "../shared/use-table-sort";
import { DataTable, sortRows } from "../ui/data-table";
import { Notice } from "../ui/notice";
import { Segmented } from "../ui/segmented";
import { AreaFigures } from "./area-figures";
import { DayBar } from "./day-bar";
import { targetState } from "./household-target";
import { NarrowPane, PaneButton } from "./narrow-pane";
import { PlanMap } from "./plan-map";
import { PlansPanel } from "./plans-panel";
import { useGridColumns } from "./use-grid-columns";
import { usePlanAddress } from "./use-plan-address";

/** The editor is a chunk of its own, asked for when a plan is opened. */
const OpenPlan = onDemand(() => import("./open-plan").then((module) => module.OpenPlan));

const views = ["all", "outside", "exclusive"] as const;

const isOutside = (grid: PastGridFigures) =>
  grid.kind === "comprehensive" && grid.households !== null && targetState(grid.households) !== "within";

/** Plans at the left; at the right the grids of the area, on the map and with their figures. */
export function PlanWorkspace({ grids, day }: { grids: readonly PastGridFigures[]; day: string | null }) {
  const t = useTranslations();
  const [{ view, text }, setState] = useQueryStates(
    { view: parseAsStringLiteral(views).withDefault("all"), text: parseAsString.withDefault("") },
    { scroll: false },
  );
  const [sort, setSort] = useTableSort("-deviation");
  const columns = useGridColumns();
  const [{ plan }, setAddress] = usePlanAddress();
  // The page must read its grids anew when it leaves a past day; else nothing of the server's changes.
  const leaving = { shallow: day === null };
  // A plan from the list comes into sight; one from a link is seen as the link says.
  const [chosen, setChosen] = useState<string | null>(null);
  const [withPlans, setWithPlans] = useState(false);
  const exclusive = useMemo(
    () => new Set(grids.flatMap(({ code, kind }) => (kind === "exclusive" ? [code] : []))),
    [grids],
  );
  const [layer] = useMapLayer();
  const outline = useLayerOutline(plan === null ? layer : null, day);
  const words = useDeferredValue(text.trim().toLowerCase());

  const past = useMemo(() => (day === null ? null : { day, grids }), [day, grids]);
  const byView = useMemo(
    () => ({
      all: grids,
      outside: grids.filter(isOutside),
      exclusive: grids.filter(({ kind }) => kind === "exclusive"),
    }),
    [grids],
  );
  const rows = useMemo(() => {
    const found = byView[view].filter(({ code, name, nameEn, leader }) =>
      [code, name, nameEn, leader ?? ""].some((part) => part.toLowerCase().includes(words)),
    );
    return sortRows(found, columns, sort);
  }, [byView, view, words, columns, sort]);

  const options = views.map((value) => ({
    value,
    label: t(`plan.view.${value}`),
    count: formatCount(byView[value].length),
  }));
  if (plan !== null)
    return (
      <div className="relative flex size-full bg-surface">
        <OpenPlan
          id={plan}
          exclusive={exclusive}
          fits={plan === chosen}
          onClose={() =>
            void setAddress(
              { plan: null, tool: null, cells: null, show: null, rows: null, job: null, day: null },
              leaving,
            )
          }
        />
      </div>
    );
  return (
    <div className="relative flex size-full bg-surface">
      <NarrowPane
        name="plans"
        side="left"
        beside="lg"
        handleLabel={t("plan.plansWidth")}
        open={withPlans}
        onClose={() => setWithPlans(false)}
      >
        <aside className="flex h-full flex-col">
          <PlansPanel
            onOpen={(id) => {
              setChosen(id);
              void setAddress({ plan: id, day: null }, leaving);
            }}
          />
        </aside>
      </NarrowPane>
      <section className="flex min-w-0 flex-1 flex-col max-lg:overflow-y-auto">
        <div className="min-h-0 flex-1 border-b border-line max-lg:h-72 max-lg:flex-none">
          <PlanMap
            tools={
              <>
                <PaneButton beside="lg" onOpen={() => setWithPlans(true)}>
                  {t("plan.plans")}
                </PaneButton>
                <DayBar day={day} />
              </>
            }
            past={past}
            outline={outline}
          />
        </div>
        <AreaFigures grids={grids} />
        <div className="flex min-h-12 shrink-0 flex-wrap items-center gap-2 border-y border-line px-4 py-2">
          <h1 className="text-14">{t("plan.grids")}</h1>
          <span className="mr-2 text-text-3">{t(day === null ? "plan.target" : "plan.day.counted")}</span>
          <Segmented
            label={t("plan.grids")}
            value={view}
            options={options}
            onChange={(next) => void setState({ view: next })}
          />
          <input
            type="search"
            aria-label={t("plan.find")}
            placeholder={t("plan.find")}
            value={text}
            onChange={(event) => void setState({ text: event.target.value || null })}
            className="h-8 w-60 rounded-control border border-line bg-surface px-2.5 text-12 hover:border-line-strong sm:ml-auto"
          />
        </div>
        <div className="flex h-73 min-h-0 flex-none flex-col max-lg:h-[70vh]">
          {rows.length === 0 ? (
            <Notice
              kind={grids.length === 0 ? "empty" : "no-match"}
              title={t(grids.length === 0 ? "plan.emptyTitle" : "common.noMatchTitle")}
            >
              {t(grids.length === 0 ? "plan.emptyText" : "common.noMatchText")}
            </Notice>
          ) : (
            <DataTable
              caption={t("plan.grids")}
              columns={columns}
              rows={rows}
              idOf={({ code }) => code}
              sort={sort}
              onSort={setSort}
              sortLabel={(column) => t("common.sortBy", { column })}
            />
          )}
        </div>
      </section>
    </div>
  );
}
