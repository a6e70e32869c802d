"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useNow, useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import type { CheckedPlace } from "@/lib/contracts/checked-places/checked-place";
import { listCheckedPlacesEndpoint } from "@/lib/contracts/checked-places/checked-place-endpoints";
import { placeLight } from "@/lib/hazards/place-light";
import { localTime } from "@/lib/i18n/local-time";
import { showOnMap } from "../map/show-on-map";
import { useMapPlace } from "../map/use-map-place";
import { LightTag } from "../shared/light-tag";
import { LoadFailure } from "../shared/load-failure";
import { Stars } from "../shared/places/stars";
import { useGridLabel } from "../shared/use-grid-label";
import { useArea } from "../shell/use-area";
import { Button } from "../ui/button";

const PAGE = 20;
const REFRESH_MILLISECONDS = 300_000;

/** Places that have to be inspected, the longest due first: the way to them that needs no map. */
export function DuePlaces() {
  const t = useTranslations();
  const [area] = useArea();
  const { day } = localTime(useNow());
  const places = useInfiniteQuery({
    queryKey: ["checked-places", "due", area],
    queryFn: ({ pageParam, signal }) =>
      callApi(listCheckedPlacesEndpoint, {
        query: { area: area ?? undefined, limit: String(PAGE), cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchInterval: REFRESH_MILLISECONDS,
  });
  const items = (places.data?.pages ?? []).flatMap((page) => page.items);
  return (
    <section className="border-t border-line py-3">
      <div className="px-3 pb-2">
        <h2 className="text-14 font-semibold">{t("places.centreTitle")}</h2>
        <p className="text-12 text-text-2">{t("places.listNote")}</p>
      </div>
      {places.isError && !places.data && <LoadFailure error={places.error} onRetry={() => void places.refetch()} />}
      {places.data && items.length === 0 && <p className="px-3 text-13 text-text-2">{t("places.none")}</p>}
      <ul>
        {items.map((place) => (
          <DuePlace key={place.id} place={place} day={day} />
        ))}
      </ul>
      {places.hasNextPage && (
        <div className="px-3 pt-2">
          <Button busy={places.isFetchingNextPage} onClick={() => void places.fetchNextPage()}>
            {t("places.more")}
          </Button>
        </div>
      )}
    </section>
  );
}

function DuePlace({ place, day }: { place: CheckedPlace; day: string }) {
  const t = useTranslations("places");
  const gridLabel = useGridLabel();
  const [, setPlace] = useMapPlace();
  const open = (): void => {
    void setPlace(place.id);
    showOnMap(place.position);
  };
  return (
    <li className="border-t border-line first:border-0">
      <button
        type="button"
        onClick={open}
        className="flex w-full items-center gap-2 px-3 py-2 text-left hover:bg-sunken"
      >
        <span className="min-w-0 flex-1 text-13">
          <span className="block truncate">{place.name}</span>
          <span className="block truncate text-12 text-text-2">
            {gridLabel(place.gridCode)} · {t("dueOn", { day: place.nextOn })}
          </span>
        </span>
        <span className="flex shrink-0 flex-col items-end gap-1">
          <LightTag light={placeLight(place, day)} of="places" />
          {place.stars !== null && <Stars count={place.stars} />}
        </span>
      </button>
    </li>
  );
}
