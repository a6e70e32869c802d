"use client";

import { Settings2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useMapLayer } from "../../map/use-map-layer";
import { LayerOptions } from "../../shared/layer-options";
import { onDemand } from "../../shared/on-demand";
import { useGridLayers } from "../../shared/use-grid-layers";
import { useSession } from "../../shell/shell-session";
import { IconButton } from "../../ui/icon-button";
import { Select } from "../../ui/select";

const LayersDialog = onDemand(() => import("./layers-dialog").then((module) => module.LayersDialog), "floating");

/** Whose plans are listed and whose units lie on the map: the community grids', or one thematic layer's. */
export function LayerChooser() {
  const t = useTranslations("layers");
  const { role } = useSession();
  const layers = useGridLayers();
  const [layer, setLayer] = useMapLayer();
  const [isOpen, setOpen] = useState(false);
  const items = layers.data?.items.filter(({ id, retiredOn }) => retiredOn === null || id === layer) ?? [];
  return (
    <div className="mx-2 mb-2 flex items-center gap-1">
      <div className="min-w-0 flex-1">
        <Select
          aria-label={t("choose")}
          value={items.some(({ id }) => id === layer) ? (layer ?? "") : ""}
          onChange={({ target }) => void setLayer(target.value || null)}
        >
          <option value="">{t("allPlans")}</option>
          <LayerOptions layers={items} />
        </Select>
      </div>
      {(role === "planner" || role === "admin") && (
        <IconButton label={t("manage")} onClick={() => setOpen(true)}>
          <Settings2 aria-hidden className="size-4" />
        </IconButton>
      )}
      {isOpen && <LayersDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
