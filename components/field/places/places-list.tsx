"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { LoadFailure } from "../../shared/load-failure";
import { useDictionary } from "../../shared/use-dictionary";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { FieldSection } from "../field-section";
import { useFieldView } from "../use-field-view";
import { PlaceRow } from "./place-row";
import { useCheckedPlaces } from "./use-checked-places";

/** Every place of my grids that is inspected, by kind; the longest due first. */
export function PlacesList({ day }: { day: string }) {
  const t = useTranslations();
  const [, setView] = useFieldView();
  const { items: kinds } = useDictionary("place-kind");
  const places = useCheckedPlaces();
  const items = places.data?.items ?? [];
  // A kind that has left the dictionary leaves its places where they are.
  const known = kinds.map(({ code, name }) => ({ code, name, rows: items.filter(({ kind }) => kind === code) }));
  const others = items.filter(({ kind }) => !kinds.some(({ code }) => code === kind));
  const groups = [...known, { code: "", name: t("places.otherKinds"), rows: others }];
  return (
    <>
      <Button size="large" look="primary" className="mt-3 w-full" onClick={() => void setView({ place: "new" })}>
        <Plus aria-hidden className="size-5" />
        {t("places.put")}
      </Button>
      {places.isPending && <SkeletonRows label={t("common.loading")} rows={8} rowClassName="h-16" />}
      {places.isError && !places.data && <LoadFailure error={places.error} onRetry={() => void places.refetch()} />}
      {places.data && items.length === 0 && (
        <Notice kind="empty" title={t("places.none")}>
          {t("places.noneText")}
        </Notice>
      )}
      {groups.map(
        ({ code, name, rows }) =>
          rows.length > 0 && (
            <FieldSection key={code} title={name} aside={t("places.count", { count: rows.length })}>
              {rows.map((place) => (
                <PlaceRow key={place.id} place={place} day={day} />
              ))}
            </FieldSection>
          ),
      )}
    </>
  );
}
