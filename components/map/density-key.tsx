"use client";

import { useTranslations } from "next-intl";
import { useStore } from "zustand";
import { formatCount } from "@/lib/i18n/format-count";
import { heatThresholds } from "@/lib/map/deck/heat-ramp";
import { hexagonResolution } from "@/lib/map/hexagon-resolution";
import { LegendRamp } from "./legend-ramp";
import { mapStore } from "./map-store";
import { useMapAddress } from "./use-map-address";

/** Mean area of an H3 cell by resolution, h3geo.org/docs/core-library/restable. */
const cellSquareKilometres = { 8: "0.74", 9: "0.11", 10: "0.015" } as const;

/** Two digits say as much as a smoothed figure knows. */
const rough = (value: number): string => formatCount(Number(value.toPrecision(2)));

/** What the colours of heat map and hexagons stand for, in units, and what a case counts for. */
export function DensityKey({ kind }: { kind: "heat" | "hexagons" }) {
  const t = useTranslations("map");
  const [{ weigh }, setAddress] = useMapAddress();
  const peak = useStore(mapStore, (state) => state.heatPeak);
  const resolution = useStore(mapStore, ({ camera }) => hexagonResolution(camera?.zoom ?? 13));
  return (
    <div>
      {kind === "heat" ? (
        <LegendRamp
          variable="heat"
          steps={6}
          few={peak ? rough(heatThresholds[0] * peak) : ""}
          many={peak ? rough(peak) : ""}
          title={t(`heatUnit.${weigh}`)}
        />
      ) : (
        <LegendRamp
          variable="heat"
          steps={6}
          few="1"
          many="32+"
          title={t(`hexagonUnit.${weigh}`, { area: cellSquareKilometres[resolution] })}
        />
      )}
      <label className="mt-1.5 flex items-center gap-1.5" title={t("weighHint")}>
        <input
          type="checkbox"
          checked={weigh === "severity"}
          onChange={(event) => void setAddress({ weigh: event.target.checked ? "severity" : "count" })}
          className="accent-accent"
        />
        {t("weigh")}
        {weigh === "severity" && <span className="text-11 text-text-3">{t("weighHint")}</span>}
      </label>
    </div>
  );
}
