"use client";

import { useTranslations } from "next-intl";
import { LegendKey } from "./legend-key";

const house = "M8 1.5 14 6.5V14.5H2V6.5Z";

/** The house of an inspected place: how it stands by colour and by what is in it. */
export function PlaceKeys() {
  const t = useTranslations("map");
  return (
    <div className="flex flex-wrap gap-x-3 gap-y-1">
      <LegendKey
        mark={
          <svg viewBox="0 0 16 16" aria-hidden className="size-4 stroke-unit" fill="none" strokeWidth="1.5">
            <path d={house} />
            <path d="M8 10v4" strokeWidth="3" />
          </svg>
        }
      >
        {t("placeGreen")}
      </LegendKey>
      <LegendKey
        mark={
          <svg viewBox="0 0 16 16" aria-hidden className="size-4 fill-due-soon stroke-sym-edge">
            <path d={house} />
            <path d="M8 9.5v1M8 12v1.5" strokeWidth="2" />
          </svg>
        }
      >
        {t("placeAmber")}
      </LegendKey>
      <LegendKey
        mark={
          <svg viewBox="0 0 16 16" aria-hidden className="size-4 fill-due-late stroke-sym-edge">
            <path d={house} />
            <path d="M8 5v5.5M8 12v1.5" strokeWidth="2" />
          </svg>
        }
      >
        {t("placeRed")}
      </LegendKey>
      <span className="text-text-3">{t("placeStars")}</span>
    </div>
  );
}
