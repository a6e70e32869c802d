"use client";

import { List, Map as MapIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useMapCamera } from "../map/use-map-camera";
import { useMapPoint } from "../map/use-map-point";
import { onDemand } from "../shared/on-demand";
import { useFirstSign } from "../shared/use-first-sign";
import { useSession } from "../shell/shell-session";
import { SidePanel } from "../shell/side-panel";
import { useArea } from "../shell/use-area";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import { useOpenedOnce } from "../ui/use-opened-once";
import { CommandMap } from "./command-map";
import { useHandOverView } from "./hand-over/use-hand-over-view";
import { IncidentQueue } from "./incident-queue";
import { OverviewPanel } from "./overview-panel";
import { useArrivals } from "./use-arrivals";
import { useLiveQueue } from "./use-live-queue";
import { casePanelId } from "./use-queue-keys";
import { useQueueView } from "./use-queue-view";

const IncidentInspector = onDemand(() =>
  import("../incident/incident-inspector").then((module) => module.IncidentInspector),
);
const HandOver = onDemand(() => import("./hand-over/hand-over").then((module) => module.HandOver), "floating");
const NewCaseDialog = onDemand(() => import("./new-case-dialog").then((module) => module.NewCaseDialog), "floating");

/**
 * Queue, map, and beside them the chosen case or, with none chosen, what is open. Below 1280 px the case lies over the
 * map, below 1024 px queue and map take turns.
 */
export function CommandWorkspace() {
  const t = useTranslations("command");
  const { role } = useSession();
  const [area] = useArea();
  const [view, setView] = useQueueView();
  const hasNew = useOpenedOnce(view.new !== null);
  const [note] = useHandOverView();
  const hasNote = useOpenedOnce(note !== null);
  const [narrowPane, setNarrowPane] = useState<"queue" | "map">("queue");
  const [, setCamera] = useMapCamera();
  const [, setPoint] = useMapPoint();
  useLiveQueue(area ?? undefined);
  useArrivals(area);
  // Not part of the first view, and yet here before the first case is chosen.
  useFirstSign(IncidentInspector.preload);
  const close = () => void setView({ case: null });
  return (
    <div className="relative flex size-full bg-surface">
      <SidePanel
        name="queue"
        side="left"
        handleLabel={t("queueWidth")}
        className={classNames(
          "border-r border-line max-lg:w-full max-lg:border-0",
          narrowPane === "map" && "max-lg:hidden",
        )}
      >
        <IncidentQueue />
      </SidePanel>
      <div className={classNames("min-w-0 flex-1", narrowPane === "queue" && "max-lg:hidden")}>
        <CommandMap />
      </div>
      <SidePanel
        name="inspector"
        side="right"
        handleLabel={t("caseWidth")}
        className={classNames(
          "border-l border-line bg-surface max-xl:absolute! max-xl:inset-y-0 max-xl:right-0 max-xl:z-10 max-xl:shadow-2 max-lg:w-full max-lg:border-0",
          view.case === null && "max-xl:hidden",
        )}
      >
        <aside id={casePanelId} tabIndex={-1} aria-label={t("overview")} className="h-full outline-none">
          {view.case === null ? (
            <OverviewPanel />
          ) : (
            <IncidentInspector
              key={view.case}
              id={view.case}
              onClose={close}
              onOpenCase={(id) => void setView({ case: id })}
              onCamera={(id) => void setCamera(id)}
              onPlace={(place) => {
                setNarrowPane("map");
                void setPoint(place);
              }}
            />
          )}
        </aside>
      </SidePanel>
      {view.case === null && (
        <Button
          className={classNames(
            "absolute shadow-2 lg:hidden",
            // Beside the map it stays clear of the time strip.
            narrowPane === "map" ? "top-16 left-3" : "bottom-3 left-1/2 -translate-x-1/2",
          )}
          onClick={() => setNarrowPane(narrowPane === "map" ? "queue" : "map")}
        >
          {narrowPane === "map" ? <List aria-hidden className="size-4" /> : <MapIcon aria-hidden className="size-4" />}
          {t(narrowPane === "map" ? "showQueue" : "showMap")}
        </Button>
      )}
      {role === "commander" && hasNote && <HandOver onOpenCase={(id) => void setView({ case: id })} />}
      {role === "commander" && hasNew && (
        <NewCaseDialog
          open={view.new !== null}
          onClose={() => void setView({ new: null })}
          onCreated={(id) => void setView({ new: null, tab: "waiting", case: id })}
        />
      )}
    </div>
  );
}
