"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { readCheckedPlaceEndpoint } from "@/lib/contracts/checked-places/checked-place-endpoints";
import { LoadFailure } from "../../shared/load-failure";
import { PlaceFacts } from "../../shared/places/place-facts";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { OverlayPage } from "../overlay-page";
import { PlaceChangeForm } from "./place-change-form";
import { PlaceCheckForm } from "./place-check-form";
import { PlaceHistory } from "./place-history";
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
          <div className="space-y-2 px-4 py-4 text-14">
            <h3 className="text-20 wrap-break-word">{place.name}</h3>
            <PlaceFacts place={place} />
          </div>
          {place.closedOn === null && <PlaceCheckForm key={`check-${place.revision}`} place={place} />}
          {detail.data && <PlaceHistory place={detail.data} />}
          <PlaceChangeForm key={`change-${place.revision}`} place={place} />
        </>
      )}
    </OverlayPage>
  );
}
