"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { onDemand } from "../shared/on-demand";
import { IconButton } from "../ui/icon-button";
import { lazyParts } from "./lazy-parts";
import type { useFieldView } from "./use-field-view";

const IncidentInspector = onDemand(lazyParts.incident);
const HazardDetail = onDemand(lazyParts.hazard);
const HazardForm = onDemand(lazyParts.hazardForm);
const VisitDetail = onDemand(lazyParts.visit);
const OpenedHousehold = onDemand(lazyParts.household);

interface FieldOverlayProps {
  view: ReturnType<typeof useFieldView>[0];
  grids: readonly GridFigures[];
  onClose: () => void;
}

/** What was opened, over all of the phone: a case, a hazard or the form for one, a visit. */
export function FieldOverlay({ view, grids, onClose }: FieldOverlayProps) {
  const t = useTranslations();
  const content =
    view.case !== null ? (
      <IncidentInspector key={view.case} id={view.case} onClose={onClose} touch />
    ) : view.hazard === "new" ? (
      <section aria-label={t("hazards.put")} className="flex h-full flex-col">
        <header className="flex h-14 shrink-0 items-center gap-2 border-b border-line pr-1 pl-4">
          <h2 className="flex-1 text-16">{t("hazards.put")}</h2>
          <IconButton label={t("common.close")} size="large" onClick={onClose}>
            <X aria-hidden className="size-5" />
          </IconButton>
        </header>
        <div className="min-h-0 flex-1 overflow-y-auto">
          <HazardForm grids={grids} />
        </div>
      </section>
    ) : view.hazard !== null ? (
      <HazardDetail key={view.hazard} id={view.hazard} onClose={onClose} />
    ) : view.visit !== null ? (
      <VisitDetail key={view.visit} id={view.visit} onClose={onClose} />
    ) : view.household !== null ? (
      <OpenedHousehold key={view.household} id={view.household} grid={view.grid ?? ""} onClose={onClose} />
    ) : null;
  return content && <div className="absolute inset-0 z-20 bg-surface">{content}</div>;
}
