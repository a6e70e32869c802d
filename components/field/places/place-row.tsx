"use client";

import { Store } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CheckedPlace } from "@/lib/contracts/checked-places/checked-place";
import { placeLight } from "@/lib/hazards/place-light";
import { LightTag } from "../../shared/light-tag";
import { useDictionary } from "../../shared/use-dictionary";
import { FieldRow } from "../field-row";
import { useFieldView } from "../use-field-view";

interface PlaceRowProps {
  place: CheckedPlace;
  day: string;
  /** Where the list does not say it. */
  tellsKind?: boolean;
}

/** A place that is inspected: what it is, how it stood last, and when it is due. */
export function PlaceRow({ place, day, tellsKind = false }: PlaceRowProps) {
  const t = useTranslations("places");
  const [, setView] = useFieldView();
  const { nameOf } = useDictionary("place-kind");
  const { points } = place;
  const found = points === null ? t("never") : t("points", { points });
  return (
    <FieldRow
      icon={<Store aria-hidden className="size-4.5 text-accent" />}
      title={place.name}
      detail={tellsKind ? `${nameOf(place.kind)} · ${found}` : found}
      aside={
        <span className="flex flex-col items-end gap-1">
          <LightTag light={placeLight(place, day)} of="places" />
          <span className={place.nextOn < day ? "font-semibold text-due-late-text" : ""}>
            {place.nextOn === day ? t("today") : place.nextOn.slice(5)}
          </span>
        </span>
      }
      onOpen={() => void setView({ place: place.id })}
    />
  );
}
