"use client";

import { useTranslations } from "next-intl";
import { classNames } from "../ui/class-names";
import { LegendKey } from "./legend-key";

/** By light: how the house is filled, and the mark in it. */
const marks = [
  { key: "placeGreen", house: "fill-none stroke-unit stroke-[1.5px]", mark: "M8 10v4", width: 3 },
  { key: "placeAmber", house: "fill-due-soon stroke-sym-edge", mark: "M8 9.5v1M8 12v1.5", width: 2 },
  { key: "placeRed", house: "fill-due-late stroke-sym-edge", mark: "M8 5v5.5M8 12v1.5", width: 2 },
] as const;

/** The house of an inspected place: how it stands by colour and by what is in it. */
export function PlaceKeys() {
  const t = useTranslations("map");
  return (
    <div className="flex flex-wrap gap-x-3 gap-y-1">
      {marks.map(({ key, house, mark, width }) => (
        <LegendKey
          key={key}
          mark={
            <svg viewBox="0 0 16 16" aria-hidden className={classNames("size-4", house)}>
              <path d="M8 1.5 14 6.5V14.5H2V6.5Z" />
              <path d={mark} strokeWidth={width} />
            </svg>
          }
        >
          {t(key)}
        </LegendKey>
      ))}
      <span className="text-text-3">{t("placeStars")}</span>
    </div>
  );
}
