"use client";

import { useNow, useTranslations } from "next-intl";
import type { CheckedPlace } from "@/lib/contracts/checked-places/checked-place";
import { placeLight } from "@/lib/hazards/place-light";
import { localTime } from "@/lib/i18n/local-time";
import { Tag } from "../../ui/tag";
import { LightTag } from "../light-tag";
import { useDictionary } from "../use-dictionary";
import { useGridLabel } from "../use-grid-label";
import { Stars } from "./stars";

/** How a place stands: its kind, its light, what the last check gave and when the next is due. */
export function PlaceFacts({ place }: { place: CheckedPlace }) {
  const t = useTranslations("places");
  const gridLabel = useGridLabel();
  const { nameOf } = useDictionary("place-kind");
  const { day } = localTime(useNow());
  const { points, stars, checkedOn, closedOn } = place;
  return (
    <>
      <p className="flex flex-wrap items-center gap-1.5">
        <Tag look="strong">{nameOf(place.kind)}</Tag>
        {closedOn === null ? <LightTag light={placeLight(place, day)} of="places" /> : <Tag>{t("closed")}</Tag>}
      </p>
      <p className="wrap-break-word text-text-2">
        {place.address && `${place.address} · `}
        {gridLabel(place.gridCode)}
      </p>
      {points === null || stars === null ? (
        <p className="text-text-2">{t("never")}</p>
      ) : (
        <p className="flex flex-wrap items-center gap-2">
          <b className="text-[1.25em]">{t("points", { points })}</b>
          <Stars count={stars} />
          <span className="text-text-2">{t("checkedOn", { day: checkedOn ?? "–" })}</span>
        </p>
      )}
      {closedOn === null && (
        <p className={place.nextOn < day ? "text-due-late-text" : "text-text-2"}>
          {t("next", { day: place.nextOn, days: place.checkDays })}
        </p>
      )}
    </>
  );
}
