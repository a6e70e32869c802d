"use client";

import { useTranslations } from "next-intl";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { onDemand } from "../shared/on-demand";
import { lazyParts } from "./lazy-parts";
import { OverlayPage } from "./overlay-page";
import type { useFieldView } from "./use-field-view";

const IncidentInspector = onDemand(lazyParts.incident);
const HazardDetail = onDemand(lazyParts.hazard);
const HazardForm = onDemand(lazyParts.hazardForm);
const VisitDetail = onDemand(lazyParts.visit);
const PlaceDetail = onDemand(lazyParts.place);
const NewPlaceForm = onDemand(lazyParts.placeForm);
const NewHouseholdForm = onDemand(lazyParts.householdForm);
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
      <OverlayPage title={t("hazards.put")} onClose={onClose}>
        <HazardForm grids={grids} />
      </OverlayPage>
    ) : view.hazard !== null ? (
      <HazardDetail key={view.hazard} id={view.hazard} onClose={onClose} />
    ) : view.visit !== null ? (
      <VisitDetail key={view.visit} id={view.visit} onClose={onClose} />
    ) : view.place === "new" ? (
      <OverlayPage title={t("places.put")} onClose={onClose}>
        <NewPlaceForm grids={grids} />
      </OverlayPage>
    ) : view.place !== null ? (
      <PlaceDetail key={view.place} id={view.place} onClose={onClose} />
    ) : view.household === "new" ? (
      <OverlayPage title={t("household.new")} onClose={onClose}>
        <NewHouseholdForm grids={grids} />
      </OverlayPage>
    ) : view.household !== null ? (
      <OpenedHousehold key={view.household} id={view.household} grid={view.grid ?? ""} onClose={onClose} />
    ) : null;
  return content && <div className="absolute inset-0 z-20 bg-surface">{content}</div>;
}
