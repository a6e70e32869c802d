"use client";

import { useTranslations } from "next-intl";
import type { MapSwitch } from "@/lib/map/map-switches";
import { type ChoroplethMetric, choroplethSteps } from "@/lib/map/style/boundary-layers";
import { onDemand } from "../shared/on-demand";
import { SeverityShape } from "../ui/severity-shape";
import { DensityKey } from "./density-key";
import { LegendKey } from "./legend-key";
import { LegendRamp } from "./legend-ramp";

// Not part of the first view of the desk.
const CoverageKeys = onDemand(() => import("./coverage-keys").then((module) => module.CoverageKeys), "floating");
const PlaceKeys = onDemand(() => import("./place-keys").then((module) => module.PlaceKeys), "floating");

interface MapLegendProps {
  on: readonly MapSwitch[];
  metric: ChoroplethMetric;
}

const fewest: Readonly<Record<ChoroplethMetric, string>> = {
  "open-rate": "0",
  households: "1",
  covered: "0%",
  reached: "0%",
  served: "0%",
};
const most: Readonly<Partial<Record<ChoroplethMetric, string>>> = { covered: "75%+", reached: "100%", served: "90%+" };
const severities = [1, 2, 3, 4] as const;

/** Says what is on the map, and nothing that is not. */
export function MapLegend({ on, metric }: MapLegendProps) {
  const t = useTranslations("map");
  const shows = (name: MapSwitch): boolean => on.includes(name);
  if (on.every((name) => name === "grids" || name === "hotspots")) return null;
  return (
    <section
      aria-label={t("legend")}
      className="flex flex-col gap-2 rounded-2 bg-raised px-3 py-2.5 text-12 text-text-2 shadow-2"
    >
      {shows("incidents") && <IncidentKeys />}
      {(shows("heat") || shows("hexagons")) && <DensityKey kind={shows("heat") ? "heat" : "hexagons"} />}
      {shows("choropleth") && (
        <LegendRamp
          variable="choro"
          steps={4}
          few={fewest[metric]}
          many={most[metric] ?? `${choroplethSteps[metric][2]}+`}
          title={t(`metric.${metric}`)}
        />
      )}
      {shows("units") && (
        <LegendKey mark={<span className="size-3.5 rounded-1 border border-sym-edge bg-unit" />}>{t("unit")}</LegendKey>
      )}
      {shows("cameras") && <CameraKeys />}
      {shows("views") && <CoverageKeys blind={shows("blind")} over={shows("overreach")} losses={shows("losses")} />}
      {shows("hazards") && (
        <div className="flex flex-wrap gap-x-3 gap-y-1">
          <LegendKey mark={<span className="size-3 rounded-1 border-[1.5px] border-hazard" />}>{t("hazard")}</LegendKey>
          <LegendKey mark={<span className="size-3 rounded-1 bg-hazard" />}>{t("hazardMajor")}</LegendKey>
        </div>
      )}
      {shows("places") && <PlaceKeys />}
    </section>
  );
}

function IncidentKeys() {
  const t = useTranslations("map");
  const ring = (colour: string) => (
    <svg viewBox="0 0 16 16" aria-hidden className={`size-4 ${colour}`} fill="none" stroke="currentColor">
      <circle cx="8" cy="8" r="6.6" strokeWidth="2" />
      <circle cx="8" cy="8" r="3" className="fill-sev-1" stroke="none" />
    </svg>
  );
  return (
    <div className="grid grid-cols-[repeat(4,auto)] justify-start gap-x-3 gap-y-1.5">
      {severities.map((severity) => (
        <LegendKey key={severity} mark={<SeverityShape severity={severity} />}>
          {t(`severity.${severity}`)}
        </LegendKey>
      ))}
      <LegendKey mark={ring("text-due-soon")}>{t("soon")}</LegendKey>
      <LegendKey mark={ring("text-due-late")}>{t("late")}</LegendKey>
      <LegendKey mark={<SeverityShape severity={1} hollow />}>{t("closed")}</LegendKey>
      <LegendKey
        mark={
          <svg viewBox="0 0 16 16" aria-hidden className="size-4" fill="none" strokeWidth="2.4">
            <circle cx="8" cy="8" r="6.4" className="stroke-sev-1" />
            <path d="M8 1.6A6.4 6.4 0 0 1 14.4 8" className="stroke-sev-2" />
          </svg>
        }
      >
        {t("cluster")}
      </LegendKey>
    </div>
  );
}

function CameraKeys() {
  const t = useTranslations("map");
  return (
    <div className="flex flex-wrap gap-x-3 gap-y-1">
      <LegendKey mark={<span className="size-3 rounded-full border-[1.5px] border-camera" />}>{t("camera")}</LegendKey>
      <LegendKey mark={<span className="size-3 rounded-full border-[1.5px] border-text-3" />}>
        {t("cameraOffline")}
      </LegendKey>
    </div>
  );
}
