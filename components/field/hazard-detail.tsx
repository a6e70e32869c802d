"use client";

import { useQuery } from "@tanstack/react-query";
import { History, X } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import type { HazardDetail as Detail } from "@/lib/contracts/hazards/hazard";
import { readHazardEndpoint } from "@/lib/contracts/hazards/read-hazard-endpoint";
import { hazardLight } from "@/lib/hazards/light";
import { localTime } from "@/lib/i18n/local-time";
import { PhotoGallery } from "../photo/photo-gallery";
import { LightTag } from "../shared/light-tag";
import { LoadFailure } from "../shared/load-failure";
import { Moment } from "../shared/moment";
import { useDictionary } from "../shared/use-dictionary";
import { useGridLabel } from "../shared/use-grid-label";
import { Button } from "../ui/button";
import { IconButton } from "../ui/icon-button";
import { SkeletonRows } from "../ui/skeleton-rows";
import { Tag } from "../ui/tag";
import { InspectionForm } from "./inspection-form";
import { useFieldView } from "./use-field-view";

export function HazardDetail({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations();
  const hazard = useQuery({
    queryKey: ["hazard", id],
    queryFn: ({ signal }) => callApi(readHazardEndpoint, { params: { id }, signal }),
  });
  return (
    <section aria-label={t("hazards.title")} className="flex h-full flex-col">
      <header className="flex h-14 shrink-0 items-center gap-2 border-b border-line pr-1 pl-4">
        <span className="flex-1 text-14 text-text-2">{hazard.data?.number}</span>
        <IconButton label={t("common.close")} size="large" onClick={onClose}>
          <X aria-hidden className="size-5" />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {hazard.isPending && <SkeletonRows label={t("common.loading")} rows={6} rowClassName="h-16" />}
        {hazard.isError && !hazard.data && <LoadFailure error={hazard.error} onRetry={() => void hazard.refetch()} />}
        {hazard.data && <Facts hazard={hazard.data} />}
      </div>
    </section>
  );
}

function Facts({ hazard }: { hazard: Detail }) {
  const t = useTranslations("hazards");
  const now = useNow();
  const gridLabel = useGridLabel();
  const { nameOf } = useDictionary("hazard-kind");
  const { nameOf: checkName } = useDictionary("hazard-check");
  const [, setView] = useFieldView();
  const light = hazardLight(hazard, localTime(now).day);
  const rows = [
    [t("kind"), nameOf(hazard.kind)],
    [t("address"), hazard.address],
    [t("grid"), gridLabel(hazard.gridCode)],
    [t("responsible"), hazard.responsible],
    [t("due"), hazard.dueOn],
    [t("next"), hazard.nextInspectionOn],
  ] as const;
  return (
    <>
      <div className="space-y-3 px-4 py-4">
        <h2 className="text-20 wrap-break-word">{hazard.title}</h2>
        <p className="flex gap-1.5">
          <Tag look={hazard.level === "major" ? "late" : "strong"}>{t(`level.${hazard.level}`)}</Tag>
          <Tag look="strong">{t(`status.${hazard.status}`)}</Tag>
          <LightTag light={light} />
        </p>
        {hazard.description && <p className="wrap-break-word text-text-2">{hazard.description}</p>}
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-14">
          {rows.map(
            ([label, value]) =>
              value && (
                <div key={label} className="contents">
                  <dt className="text-text-2">{label}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
        {hazard.recurrenceOf !== null && (
          <Button className="h-11 w-full" onClick={() => void setView({ hazard: hazard.recurrenceOf })}>
            <History aria-hidden className="size-4.5" />
            {t("recurrence")}
          </Button>
        )}
        {hazard.photos.length > 0 && <PhotoGallery owner={{ kind: "hazard", id: hazard.id }} photos={hazard.photos} />}
      </div>
      <InspectionForm key={hazard.revision} hazard={hazard} />
      <section className="border-t border-line px-4 py-4">
        <h3 className="mb-2 text-16">{t("inspections")}</h3>
        <ol className="space-y-2 text-14">
          {hazard.inspections.map((inspection) => (
            <li key={inspection.seq} className="flex gap-3">
              <Moment at={inspection.at} now={now} className="w-24 shrink-0 text-text-2" />
              <span className="min-w-0">
                <b>{t(`outcome.${inspection.outcome}`)}</b> <span className="text-text-2">{inspection.inspector}</span>
                {inspection.checks.length > 0 && (
                  <span className="block wrap-break-word text-due-late-text">
                    {inspection.checks.map(checkName).join(" · ")}
                  </span>
                )}
                {inspection.note && <span className="block wrap-break-word text-text-2">{inspection.note}</span>}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
