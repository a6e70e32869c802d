"use client";

import { Layers2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { LayerOptions } from "../shared/layer-options";
import { useGridLayers } from "../shared/use-grid-layers";
import { useMapLayer } from "./use-map-layer";

/** Lays the units of a thematic layer over the map; not there where a district has none. */
export function LayerPicker() {
  const t = useTranslations("layers");
  const layers = useGridLayers();
  const [layer, setLayer] = useMapLayer();
  const inUse = layers.data?.items.filter(({ retiredOn, units }) => retiredOn === null && units > 0) ?? [];
  if (inUse.length === 0) return null;
  return (
    <label className="flex h-8 items-center gap-2 rounded-2 bg-raised px-2.5 text-12 shadow-2">
      <Layers2 aria-hidden className="size-3.5 text-text-3" />
      {t("onMap")}
      <select
        value={inUse.some(({ id }) => id === layer) ? (layer ?? "") : ""}
        onChange={({ target }) => void setLayer(target.value || null)}
        className="max-w-44 bg-transparent"
      >
        <option value="">{t("none")}</option>
        <LayerOptions layers={inUse} />
      </select>
    </label>
  );
}
