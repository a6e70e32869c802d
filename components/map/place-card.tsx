"use client";

import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { readCheckedPlaceEndpoint } from "@/lib/contracts/checked-places/checked-place-endpoints";
import { LoadFailure } from "../shared/load-failure";
import { PlaceChecks } from "../shared/places/place-checks";
import { PlaceFacts } from "../shared/places/place-facts";
import { IconButton } from "../ui/icon-button";
import { SkeletonRows } from "../ui/skeleton-rows";

/** An inspected place that was chosen on the map: how it stands, the hazards that came of its checks, and each check. */
export function PlaceCard({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations();
  const place = useQuery({
    queryKey: ["checked-place", id],
    queryFn: ({ signal }) => callApi(readCheckedPlaceEndpoint, { params: { id }, signal }),
  });
  const { data } = place;
  return (
    <section
      aria-label={data?.name ?? t("places.one")}
      className="absolute top-14 left-3 max-h-[calc(100%-4.25rem)] w-80 max-w-[calc(100%-1.5rem)] overflow-y-auto rounded-2 bg-raised py-2 pr-1 pl-3 text-12 text-text-2 shadow-2"
    >
      <div className="flex items-start gap-2">
        <b className="min-w-0 flex-1 pt-1.5 text-13 wrap-break-word text-text">{data?.name ?? t("places.one")}</b>
        <IconButton label={t("common.close")} onClick={onClose}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </div>
      {place.isPending && <SkeletonRows label={t("common.loading")} rows={4} />}
      {place.isError && !data && <LoadFailure error={place.error} onRetry={() => void place.refetch()} />}
      {data && (
        <div className="space-y-2 pr-2 pb-1">
          <PlaceFacts place={data} />
          {data.hazards.length > 0 && (
            <>
              <h3 className="pt-1 text-12 text-text">{t("places.hazards")}</h3>
              <ul className="space-y-1">
                {data.hazards.map(({ id: hazard, title, level, status }) => (
                  <li key={hazard} className="wrap-break-word">
                    {title} · {t(`hazards.level.${level}`)} · {t(`hazards.status.${status}`)}
                  </li>
                ))}
              </ul>
            </>
          )}
          <h3 className="pt-1 text-12 text-text">{t("places.history")}</h3>
          <PlaceChecks checks={data.checks} />
        </div>
      )}
    </section>
  );
}
