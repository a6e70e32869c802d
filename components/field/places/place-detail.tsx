"use client";

import { useQuery } from "@tanstack/react-query";
import { useNow, useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import type { CheckedPlace } from "@/lib/contracts/checked-places/checked-place";
import { readCheckedPlaceEndpoint } from "@/lib/contracts/checked-places/checked-place-endpoints";
import { placeLight } from "@/lib/hazards/place-light";
import { localTime } from "@/lib/i18n/local-time";
import { LoadFailure } from "../../shared/load-failure";
import { useDictionary } from "../../shared/use-dictionary";
import { useGridLabel } from "../../shared/use-grid-label";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { Tag } from "../../ui/tag";
import { LightTag } from "../light-tag";
import { OverlayPage } from "../overlay-page";
import { PlaceChangeForm } from "./place-change-form";
import { PlaceCheckForm } from "./place-check-form";
import { PlaceHistory } from "./place-history";
import { Stars } from "./stars";
import { useCheckedPlaces } from "./use-checked-places";

/** One place: how it stands, the list of its check, and what was found before. */
export function PlaceDetail({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations();
  const detail = useQuery({
    queryKey: ["checked-place", id],
    queryFn: ({ signal }) => callApi(readCheckedPlaceEndpoint, { params: { id }, signal }),
  });
  const listed = useCheckedPlaces().data?.items.find((each) => each.id === id);
  // Without a network the list is enough for a check.
  const place = detail.data ?? listed;
  return (
    <OverlayPage title={t("places.one")} onClose={onClose}>
      {!place && detail.isPending && <SkeletonRows label={t("common.loading")} rows={6} rowClassName="h-16" />}
      {!place && detail.isError && <LoadFailure error={detail.error} onRetry={() => void detail.refetch()} />}
      {place && (
        <>
          <Facts place={place} />
          {place.closedOn === null && <PlaceCheckForm key={`check-${place.revision}`} place={place} />}
          {detail.data && <PlaceHistory place={detail.data} />}
          <PlaceChangeForm key={`change-${place.revision}`} place={place} />
        </>
      )}
    </OverlayPage>
  );
}

function Facts({ place }: { place: CheckedPlace }) {
  const t = useTranslations("places");
  const gridLabel = useGridLabel();
  const { nameOf } = useDictionary("place-kind");
  const { day } = localTime(useNow());
  const { points, stars, checkedOn, closedOn } = place;
  return (
    <div className="space-y-2 px-4 py-4">
      <h3 className="text-20 wrap-break-word">{place.name}</h3>
      <p className="flex flex-wrap items-center gap-1.5">
        <Tag look="strong">{nameOf(place.kind)}</Tag>
        {closedOn === null ? <LightTag light={placeLight(place, day)} of="places" /> : <Tag>{t("closed")}</Tag>}
      </p>
      <p className="text-14 wrap-break-word text-text-2">
        {place.address && `${place.address} · `}
        {gridLabel(place.gridCode)}
      </p>
      {points === null || stars === null ? (
        <p className="text-14 text-text-2">{t("never")}</p>
      ) : (
        <p className="flex flex-wrap items-center gap-2">
          <b className="text-20">{t("points", { points })}</b>
          <Stars count={stars} />
          <span className="text-14 text-text-2">{t("checkedOn", { day: checkedOn ?? "–" })}</span>
        </p>
      )}
      {closedOn === null && (
        <p className={place.nextOn < day ? "text-14 text-due-late-text" : "text-14 text-text-2"}>
          {t("next", { day: place.nextOn, days: place.checkDays })}
        </p>
      )}
    </div>
  );
}
