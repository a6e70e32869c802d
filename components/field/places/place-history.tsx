"use client";

import { ChevronRight, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CheckedPlaceDetail } from "@/lib/contracts/checked-places/checked-place";
import { PlaceChecks } from "../../shared/places/place-checks";
import { useFieldView } from "../use-field-view";

/** Points and stars over time, what was wrong each time, and the hazards that came of it. */
export function PlaceHistory({ place: { checks, hazards } }: { place: CheckedPlaceDetail }) {
  const t = useTranslations();
  const [, setView] = useFieldView();
  return (
    <>
      {hazards.length > 0 && (
        <section className="border-t border-line px-4 py-4">
          <h3 className="mb-2 text-16">{t("places.hazards")}</h3>
          <ul className="overflow-hidden rounded-2 border border-line">
            {hazards.map(({ id, title, level, status }) => (
              <li key={id} className="border-b border-line last:border-0">
                <button
                  type="button"
                  onClick={() => void setView({ place: null, hazard: id })}
                  className="flex min-h-12 w-full items-center gap-3 px-3 text-left active:bg-sunken"
                >
                  <TriangleAlert aria-hidden className="size-4.5 shrink-0 text-hazard" />
                  <span className="min-w-0 flex-1 py-1.5 wrap-break-word">
                    {title}
                    <span className="block text-14 text-text-2">
                      {t(`hazards.level.${level}`)} · {t(`hazards.status.${status}`)}
                    </span>
                  </span>
                  <ChevronRight aria-hidden className="size-4.5 shrink-0 text-text-3" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="border-t border-line px-4 py-4 text-14">
        <h3 className="mb-2 text-16">{t("places.history")}</h3>
        <PlaceChecks checks={checks} />
      </section>
    </>
  );
}
