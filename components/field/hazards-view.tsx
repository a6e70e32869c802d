"use client";

import { Plus, TriangleAlert } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import { hazardLight } from "@/lib/hazards/light";
import { formatCount } from "@/lib/i18n/format-count";
import { localTime } from "@/lib/i18n/local-time";
import { LightTag } from "../shared/light-tag";
import { LoadFailure } from "../shared/load-failure";
import { useDictionary } from "../shared/use-dictionary";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { SkeletonRows } from "../ui/skeleton-rows";
import { ChoiceChip } from "./choice-chip";
import { FieldRow } from "./field-row";
import { FieldSection } from "./field-section";
import { PlacesList } from "./places/places-list";
import { useOpenHazards } from "./use-field-data";
import { useFieldView } from "./use-field-view";

const lists = [null, "places"] as const;

/** What is a risk, and what is inspected lest it becomes one. */
export function HazardsView() {
  const t = useTranslations();
  const [view, setView] = useFieldView();
  const { day } = localTime(useNow({ updateInterval: 60_000 }));
  return (
    <>
      <header className="pt-5">
        <h1 className="text-28">{t(view.list === null ? "field.tab.hazards" : "places.tab")}</h1>
        <p className="text-14 text-text-2">{t(view.list === null ? "field.hazardsNote" : "places.listNote")}</p>
      </header>
      <div role="group" aria-label={t("places.tabs")} className="mt-3 grid grid-cols-2 gap-2">
        {lists.map((list) => (
          <ChoiceChip key={list} chosen={list === view.list} onChoose={() => void setView({ list })}>
            {t(list === null ? "field.tab.hazards" : "places.tab")}
          </ChoiceChip>
        ))}
      </div>
      {view.list === null ? <HazardsList day={day} /> : <PlacesList day={day} />}
    </>
  );
}

/** Standing risks of my grids that are not closed, major ones first. */
function HazardsList({ day }: { day: string }) {
  const t = useTranslations();
  const [, setView] = useFieldView();
  const { nameOf } = useDictionary("hazard-kind");
  const hazards = useOpenHazards();
  const items = hazards.data?.items ?? [];
  const levels = ["major", "general"] as const;
  return (
    <>
      <Button size="large" look="primary" className="mt-3 w-full" onClick={() => void setView({ hazard: "new" })}>
        <Plus aria-hidden className="size-5" />
        {t("hazards.put")}
      </Button>
      {hazards.isPending && <SkeletonRows label={t("common.loading")} rows={8} rowClassName="h-16" />}
      {hazards.isError && !hazards.data && <LoadFailure error={hazards.error} onRetry={() => void hazards.refetch()} />}
      {hazards.data && items.length === 0 && (
        <Notice kind="empty" title={t("field.noHazards")}>
          {t("field.noHazardsText")}
        </Notice>
      )}
      {levels.map((level) => {
        const rows = items.filter((hazard) => hazard.level === level);
        return (
          rows.length > 0 && (
            <FieldSection
              key={level}
              title={t(`hazards.level.${level}`)}
              aside={t("common.unit.places", { count: formatCount(rows.length) })}
            >
              {rows.map((hazard) => (
                <FieldRow
                  key={hazard.id}
                  icon={<TriangleAlert aria-hidden className="size-4.5 text-hazard" />}
                  title={hazard.title}
                  detail={`${nameOf(hazard.kind)} · ${hazard.address}`}
                  aside={
                    <span className="flex flex-col items-end gap-1">
                      <LightTag light={hazardLight(hazard, day)} />
                      {t(`hazards.status.${hazard.status}`)}
                    </span>
                  }
                  onOpen={() => void setView({ hazard: hazard.id })}
                />
              ))}
            </FieldSection>
          )
        );
      })}
    </>
  );
}
