"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { LoadFailure } from "../../shared/load-failure";
import { useGridLayers } from "../../shared/use-grid-layers";
import { Dialog } from "../../ui/dialog";
import { Segmented } from "../../ui/segmented";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { LayerList } from "./layer-list";
import { RouteTable } from "./route-table";
import { UnitList } from "./unit-list";

const parts = ["layers", "units", "routes"] as const;

/** Thematic layers: which there are, who answers for their units, and which classes of cases go to them. */
export function LayersDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations();
  const layers = useGridLayers();
  const [part, setPart] = useState<(typeof parts)[number]>("layers");
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("layers.title")}
      description={t("layers.note")}
      closeLabel={t("common.close")}
      width="wide"
    >
      <div className="flex min-h-0 flex-col gap-3 px-5 pt-1 pb-5">
        <div>
          <Segmented
            label={t("layers.title")}
            value={part}
            options={parts.map((value) => ({ value, label: t(`layers.part.${value}`) }))}
            onChange={setPart}
          />
        </div>
        {layers.isPending && <SkeletonRows label={t("common.loading")} rows={4} rowClassName="h-12" />}
        {layers.isError && !layers.data && <LoadFailure error={layers.error} onRetry={() => void layers.refetch()} />}
        {layers.data && (
          <div className="min-h-72 overflow-y-auto">
            {part === "layers" && <LayerList layers={layers.data.items} />}
            {part === "units" && <UnitList {...layers.data} />}
            {part === "routes" && <RouteTable {...layers.data} />}
          </div>
        )}
      </div>
    </Dialog>
  );
}
