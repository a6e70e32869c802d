"use client";

import { useEffect } from "react";
import { runOutbox } from "@/lib/client/offline/outbox";
import { watchPack } from "@/lib/client/offline/pack/watch-pack";
import { registerWorker } from "@/lib/client/offline/register-worker";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { onDemand } from "../shared/on-demand";
import { useSession } from "../shell/shell-session";
import { FieldOverlay } from "./field-overlay";
import { FieldTabBar } from "./field-tab-bar";
import { HazardsView } from "./hazards-view";
import { HouseholdsView } from "./households-view";
import { fetchPartsAhead, lazyParts } from "./lazy-parts";
import { MeView } from "./me-view";
import { ReportView } from "./report-view";
import { TodayView } from "./today-view";
import { useFieldView } from "./use-field-view";

const PatrolView = onDemand(lazyParts.patrol);
const FieldMap = onDemand(lazyParts.map);

/** The grid leader's phone: one column, the tabs under the thumb, what is opened lies over all of it. */
export function FieldWorkspace({ grids }: { grids: readonly GridFigures[] }) {
  const [view, setView] = useFieldView();
  const { userId } = useSession();
  useEffect(() => runOutbox(userId), [userId]);
  useEffect(() => watchPack(userId), [userId]);
  useEffect(registerWorker, []);
  useEffect(fetchPartsAhead, []);
  const close = () => void setView({ case: null, hazard: null, visit: null, place: null, household: null });
  return (
    <div
      data-phone
      className="relative mx-auto flex size-full max-w-2xl flex-col bg-sunken text-16 lg:border-x lg:border-line"
    >
      {view.tab === "map" && view.patrol === null && (
        <div className="min-h-0 flex-1">
          <FieldMap />
        </div>
      )}
      <div className={`min-h-0 flex-1 overflow-y-auto px-4 pb-6 ${view.tab === "map" ? "hidden" : ""}`}>
        {view.tab === "today" && <TodayView grids={grids} />}
        {view.tab === "hazards" && <HazardsView />}
        {view.tab === "report" && <ReportView grids={grids} />}
        {view.tab === "households" && <HouseholdsView grids={grids} />}
        {view.tab === "me" && <MeView grids={grids} />}
      </div>
      <FieldTabBar value={view.tab} onChange={(tab) => void setView({ tab })} />
      {view.patrol !== null && (
        <div className="absolute inset-0 z-10 bg-surface">
          <PatrolView key={view.patrol} id={view.patrol} grids={grids} />
        </div>
      )}
      <FieldOverlay view={view} grids={grids} onClose={close} />
    </div>
  );
}
