"use client";

import { ChevronLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { LoadFailure } from "../../shared/load-failure";
import { useGridLabel } from "../../shared/use-grid-label";
import { IconButton } from "../../ui/icon-button";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { useFieldView } from "../use-field-view";
import { ZonesView } from "../zones/zones-view";
import { PatrolRound } from "./patrol-round";
import { PlanForm } from "./plan-form";
import { usePatrol } from "./use-patrols";

/** A patrol over the whole of the phone: planned, walked, done. */
export function PatrolView({ id, grids }: { id: string; grids: readonly GridFigures[] }) {
  const t = useTranslations();
  const [, setView] = useFieldView();
  const isNew = id === "new";
  if (id === "zones") return <ZonesView grids={grids} />;
  return (
    <section aria-label={t("patrol.title")} className="flex h-full flex-col">
      <header className="flex h-14 shrink-0 items-center gap-1 border-b border-line px-1 print:hidden">
        <IconButton label={t("common.close")} size="large" onClick={() => void setView({ patrol: null })}>
          <ChevronLeft aria-hidden className="size-6" />
        </IconButton>
        <h1 className="text-16">{t(isNew ? "patrol.plan" : "patrol.title")}</h1>
      </header>
      {isNew ? <PlanForm grids={grids} /> : <Planned id={id} />}
    </section>
  );
}

function Planned({ id }: { id: string }) {
  const t = useTranslations();
  const gridLabel = useGridLabel();
  const patrol = usePatrol(id);
  if (patrol.isPending) return <SkeletonRows label={t("common.loading")} rows={8} rowClassName="h-16" />;
  if (!patrol.data) return <LoadFailure error={patrol.error} onRetry={() => void patrol.refetch()} />;
  return <PatrolRound key={id} patrol={patrol.data} label={gridLabel(patrol.data.gridCode)} />;
}
