"use client";

import { useTranslations } from "next-intl";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useEffect } from "react";
import type { UnfiledCamera } from "@/lib/contracts/cameras/unfiled-camera";
import type { CoverageGrid } from "@/lib/contracts/coverage/coverage-grids-endpoint";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { formatCount } from "@/lib/i18n/format-count";
import { useMapGrid } from "../map/use-map-grid";
import { LoadFailure } from "../shared/load-failure";
import { onDemand } from "../shared/on-demand";
import { useSession } from "../shell/shell-session";
import { useArea } from "../shell/use-area";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import { Segmented } from "../ui/segmented";
import { SkeletonRows } from "../ui/skeleton-rows";
import { BlindSpotList } from "./blind-spot-list";
import { useBriefing } from "./briefing/use-briefings";
import { CameraFigures } from "./camera-figures";
import { CamerasByGrid } from "./cameras-by-grid";
import { CoverageGrids } from "./coverage-grids";
import { CoverageMap } from "./coverage-map";
import { CoverageStatus } from "./coverage-status";
import { CoverageTools } from "./coverage-tools";
import { OverReachList } from "./over-reach-list";
import { useServices } from "./services/use-services";
import { useSuggestions } from "./suggest/use-suggestions";
import { UnfiledCameras } from "./unfiled-cameras";
import { useCoverage } from "./use-coverage";
import { coverageTools, useCoverageAddress } from "./use-coverage-address";
import { usePlan } from "./use-plan";

const ServicePanel = onDemand(() => import("./services/service-panel").then((module) => module.ServicePanel));
const ReliabilityPanel = onDemand(() =>
  import("./reliability/reliability-panel").then((module) => module.ReliabilityPanel),
);
const Presentation = onDemand(() => import("./briefing/presentation").then((module) => module.Presentation));

interface CoverageWorkspaceProps {
  grids: readonly GridFigures[];
  unfiled: readonly UnfiledCamera[];
}

const noGrids: readonly CoverageGrid[] = [];
const views = ["seen", "blind", "over", "services", "reliability", "cameras", "filing"] as const;

/** What the cameras see and do not see, grid by grid, and what a change would do. */
export function CoverageWorkspace({ grids, unfiled }: CoverageWorkspaceProps) {
  const t = useTranslations("coverage");
  const [view, setView] = useQueryState("view", parseAsStringLiteral(views).withDefault("seen"));
  const [area] = useArea();
  const { role } = useSession();
  const mayPlan = role === "leader" || role === "admin";
  const coverage = useCoverage(area);
  const plan = usePlan(area, mayPlan);
  const [{ tool, briefing: briefingId, suggestion, present }, setAddress] = useCoverageAddress();
  const { data: briefing } = useBriefing(mayPlan ? briefingId : null);
  const suggested = useSuggestions(mayPlan && tool === "suggest" ? suggestion : null).data?.result?.places;
  const services = useServices(area, view === "services").data;
  const isRegister = view === "cameras" || view === "filing";
  useEffect(() => {
    if (tool === "briefing") Presentation.preload();
  }, [tool]);
  if (mayPlan && briefing && present !== null && briefing.scenes.length > 0) {
    return (
      <Presentation
        briefing={briefing}
        index={present - 1}
        grids={coverage.grids.data ?? noGrids}
        plan={plan}
        mapAt={coverage.run?.endedAt ?? null}
        onIndex={(index) => void setAddress({ present: index + 1 })}
        onEnd={() => void setAddress({ present: null })}
      />
    );
  }
  return (
    <div className="flex size-full bg-surface max-lg:flex-col">
      <section
        aria-label={t("title")}
        className={classNames(
          "flex min-h-0 flex-col max-lg:flex-1",
          isRegister ? "min-w-0 flex-1" : "lg:w-96 lg:shrink-0",
          // Where there is no room beside the map, what is worked on takes the place of the figures.
          mayPlan && tool !== null && !isRegister && "max-xl:hidden",
        )}
      >
        <div className="flex min-h-11 items-center gap-3 px-4 py-1.5">
          <h1 className="min-w-0 flex-1 truncate text-14 font-semibold">{t("seenTitle")}</h1>
          <CoverageStatus run={coverage.run} />
          {mayPlan && !isRegister && (
            <Button size="small" className="xl:hidden" onClick={() => void setAddress({ tool: coverageTools[0] })}>
              {t("tools")}
            </Button>
          )}
        </div>
        <div className="border-b border-line px-4 pb-2">
          <Segmented
            wraps
            label={t("title")}
            value={view}
            options={[
              { value: "seen", label: t("byGrid") },
              { value: "blind", label: t("blindSpots") },
              { value: "over", label: t("over.tab") },
              { value: "services", label: t("services.title") },
              { value: "reliability", label: t("reliability.tab") },
              { value: "cameras", label: t("cameras") },
              { value: "filing", label: t("filingDue"), count: formatCount(unfiled.length) },
            ]}
            onChange={(next) => void setView(next)}
          />
        </div>
        {view === "seen" && <Seen coverage={coverage} />}
        {view === "blind" && <Blind coverage={coverage} />}
        {view === "over" && <OverReachList area={area} plan={plan} mayPlan={mayPlan} />}
        {view === "services" && <ServicePanel area={area} />}
        {view === "reliability" && <ReliabilityPanel area={area} />}
        {isRegister && <CameraFigures grids={grids} unfiled={unfiled.length} />}
        {isRegister && (
          <p className="border-y border-line px-4 py-2 text-12 text-text-3">
            {t(view === "cameras" ? "statusNote" : "filingNote")}
          </p>
        )}
        {view === "cameras" && <CamerasByGrid grids={grids} />}
        {view === "filing" && <UnfiledCameras cameras={unfiled} />}
      </section>
      <div
        className={`min-w-0 border-l border-line max-lg:order-first max-lg:h-1/2 max-lg:border-l-0 ${isRegister ? "w-[32%] max-lg:hidden" : "flex-1"}`}
      >
        <CoverageMap
          grids={coverage.grids.data ?? noGrids}
          plan={plan}
          mayPlan={mayPlan}
          {...(suggested && { suggested })}
          {...(view === "services" && services && { services })}
        />
      </div>
      {mayPlan && !isRegister && <CoverageTools area={area} grids={coverage.grids.data ?? noGrids} plan={plan} />}
    </div>
  );
}

type Coverage = ReturnType<typeof useCoverage>;

function Seen({ coverage: { grids } }: { coverage: Coverage }) {
  const t = useTranslations();
  const [grid, setGrid] = useMapGrid();
  if (grids.isError) return <LoadFailure error={grids.error} onRetry={() => void grids.refetch()} />;
  if (!grids.data) return <SkeletonRows label={t("common.loading")} />;
  return <CoverageGrids grids={grids.data} selected={grid} onSelect={(code) => void setGrid(code)} />;
}

function Blind({ coverage: { blind } }: { coverage: Coverage }) {
  const t = useTranslations();
  if (blind.isError) return <LoadFailure error={blind.error} onRetry={() => void blind.refetch()} />;
  if (!blind.data) return <SkeletonRows label={t("common.loading")} />;
  return <BlindSpotList spots={blind.data.features} />;
}
