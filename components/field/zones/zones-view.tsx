"use client";

import { ChevronLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { LoadFailure } from "../../shared/load-failure";
import { useGridLabel } from "../../shared/use-grid-label";
import { IconButton } from "../../ui/icon-button";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { useFieldView } from "../use-field-view";
import { useZones } from "./use-zones";
import { ZonesEditor } from "./zones-editor";

/** How a grid lays out its patrols, over the whole of the phone. */
export function ZonesView({ grids }: { grids: readonly GridFigures[] }) {
  const t = useTranslations();
  const gridLabel = useGridLabel();
  const [view, setView] = useFieldView();
  const code = grids.find((grid) => grid.code === view.grid)?.code ?? grids[0]?.code ?? "";
  const zones = useZones(code);
  return (
    <section aria-label={t("patrol.zones.title")} className="flex h-full flex-col">
      <header className="flex h-14 shrink-0 items-center gap-1 border-b border-line px-1">
        <IconButton label={t("common.close")} size="large" onClick={() => void setView({ patrol: "new" })}>
          <ChevronLeft aria-hidden className="size-6" />
        </IconButton>
        <h1 className="min-w-0 flex-1 truncate text-16">{t("patrol.zones.title")}</h1>
        <span className="pr-3 text-14 text-text-2">{gridLabel(code)}</span>
      </header>
      {zones.isPending && <SkeletonRows label={t("common.loading")} rows={8} rowClassName="h-16" />}
      {zones.isError && !zones.data && <LoadFailure error={zones.error} onRetry={() => void zones.refetch()} />}
      {zones.data && <ZonesEditor key={code} zones={zones.data} />}
    </section>
  );
}
