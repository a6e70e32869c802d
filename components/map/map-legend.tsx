"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { MapSwitch } from "@/lib/map/map-switches";
import { type ChoroplethMetric, choroplethSteps } from "@/lib/map/style/boundary-layers";
import { SeverityShape } from "../ui/severity-shape";
import { DensityKey } from "./density-key";
import { LegendRamp } from "./legend-ramp";

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
        <Key mark={<span className="size-3.5 rounded-1 border border-sym-edge bg-unit" />}>{t("unit")}</Key>
      )}
      {shows("cameras") && <CameraKeys />}
      {shows("views") && <CoverageKeys blind={shows("blind")} over={shows("overreach")} losses={shows("losses")} />}
      {shows("hazards") && (
        <div className="flex flex-wrap gap-x-3 gap-y-1">
          <Key mark={<span className="size-3 rounded-1 border-[1.5px] border-hazard" />}>{t("hazard")}</Key>
          <Key mark={<span className="size-3 rounded-1 bg-hazard" />}>{t("hazardMajor")}</Key>
        </div>
      )}
    </section>
  );
}

const Key = ({ mark, children }: { mark: ReactNode; children: ReactNode }) => (
  <span className="flex items-center gap-1.5 whitespace-nowrap">
    {mark}
    {children}
  </span>
);

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
        <Key key={severity} mark={<SeverityShape severity={severity} />}>
          {t(`severity.${severity}`)}
        </Key>
      ))}
      <Key mark={ring("text-due-soon")}>{t("soon")}</Key>
      <Key mark={ring("text-due-late")}>{t("late")}</Key>
      <Key mark={<SeverityShape severity={1} hollow />}>{t("closed")}</Key>
      <Key
        mark={
          <svg viewBox="0 0 16 16" aria-hidden className="size-4" fill="none" strokeWidth="2.4">
            <circle cx="8" cy="8" r="6.4" className="stroke-sev-1" />
            <path d="M8 1.6A6.4 6.4 0 0 1 14.4 8" className="stroke-sev-2" />
          </svg>
        }
      >
        {t("cluster")}
      </Key>
    </div>
  );
}

function CameraKeys() {
  const t = useTranslations("map");
  return (
    <div className="flex flex-wrap gap-x-3 gap-y-1">
      <Key mark={<span className="size-3 rounded-full border-[1.5px] border-camera" />}>{t("camera")}</Key>
      <Key mark={<span className="size-3 rounded-full border-[1.5px] border-text-3" />}>{t("cameraOffline")}</Key>
    </div>
  );
}

/** Overlap of washes of 20 %: once, twice, three times and more. */
const washes = ["bg-fov/20", "bg-fov/36", "bg-fov/49"] as const;

function CoverageKeys({ blind, over, losses }: { blind: boolean; over: boolean; losses: boolean }) {
  const t = useTranslations("map");
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-center gap-3">
        <span className="text-text-3">{t("coverage.times")}</span>
        <Key mark={<span className="h-3 w-5 rounded-1 border border-line-strong" />}>0</Key>
        {washes.map((wash, i) => (
          <Key key={wash} mark={<span className={`h-3 w-5 rounded-1 border border-fov-line/50 ${wash}`} />}>
            {i === 2 ? t("coverage.threeUp") : i + 1}
          </Key>
        ))}
      </div>
      <div className="flex flex-wrap gap-x-3 gap-y-1">
        {blind && (
          <Key
            mark={
              <svg viewBox="0 0 20 12" aria-hidden className="h-3 w-5 stroke-blind" strokeWidth="1.3">
                <rect width="20" height="12" className="fill-blind/10" stroke="none" />
                <path d="M-2 8 8-2M0 14 14 0M8 14 20 2M16 14l8-8" />
              </svg>
            }
          >
            {t("coverage.blind")}
          </Key>
        )}
        {over && (
          <Key
            mark={
              <svg viewBox="0 0 20 12" aria-hidden className="h-3 w-5 stroke-over" fill="none">
                <path d="M1 9h18" strokeWidth="3.5" />
                <path d="M3 7V1M8 7V1M13 7V1M18 7V1" strokeWidth="1.4" />
              </svg>
            }
          >
            {t("coverage.over")}
          </Key>
        )}
        {losses && (
          <Key mark={<span className="h-3 w-5 rounded-1 border border-dashed border-text-3" />}>
            {t("coverage.losses")}
          </Key>
        )}
      </div>
    </div>
  );
}
