"use client";

import { useTranslations } from "next-intl";
import { formatCount } from "@/lib/i18n/format-count";
import { Button } from "../../ui/button";
import { FieldSection } from "../field-section";
import { useFieldView } from "../use-field-view";
import { PlaceRow } from "./place-row";
import { useCheckedPlaces } from "./use-checked-places";

const SHOWN = 4;

/** Places that are due for their check, the longest due first. */
export function PlacesSection({ day }: { day: string }) {
  const t = useTranslations("places");
  const [, setView] = useFieldView();
  const due = (useCheckedPlaces().data?.items ?? []).filter(({ nextOn }) => nextOn <= day);
  if (due.length === 0) return null;
  const missed = due.filter(({ nextOn }) => nextOn < day).length;
  return (
    <FieldSection
      title={t("due", { count: formatCount(due.length) })}
      aside={missed > 0 && <span className="text-due-late-text">{t("missed", { count: formatCount(missed) })}</span>}
    >
      {due.slice(0, SHOWN).map((place) => (
        <PlaceRow key={place.id} place={place} day={day} tellsKind />
      ))}
      {due.length > SHOWN && (
        <div className="p-3">
          <Button className="h-11 w-full" onClick={() => void setView({ tab: "hazards", list: "places" })}>
            {t("all", { count: formatCount(due.length) })}
          </Button>
        </div>
      )}
    </FieldSection>
  );
}
