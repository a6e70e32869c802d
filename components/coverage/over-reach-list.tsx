"use client";

import { useQuery } from "@tanstack/react-query";
import { RotateCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { overReachEndpoint } from "@/lib/contracts/coverage/over-reach-endpoint";
import { formatCount } from "@/lib/i18n/format-count";
import { showOnMap } from "../map/show-on-map";
import { useMapCamera } from "../map/use-map-camera";
import { LoadFailure } from "../shared/load-failure";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { SkeletonRows } from "../ui/skeleton-rows";
import { Tag } from "../ui/tag";
import { VirtualList } from "../ui/virtual-list";
import type { Plan } from "./use-plan";

const SHOWN = 100;

interface OverReachListProps {
  area: string | null;
  plan: Plan;
  mayPlan: boolean;
}

/** Which cameras see too much, what must be done about each, and the turn as something to think of. */
export function OverReachList({ area, plan, mayPlan }: OverReachListProps) {
  const t = useTranslations();
  const [selected, setSelected] = useMapCamera();
  const { data, isError, error, refetch } = useQuery({
    queryKey: ["coverage", "over-reach", area],
    queryFn: ({ signal }) =>
      callApi(overReachEndpoint, { query: { ...(area === null ? {} : { area }), limit: SHOWN }, signal }),
  });
  if (isError) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={t("common.loading")} />;
  if (data.items.length === 0) return <Notice kind="empty" title={t("coverage.over.noneTitle")} />;
  const chosen = data.items.find(({ cameraId }) => cameraId === selected);
  const cure = chosen?.cure;
  return (
    <section aria-label={t("coverage.over.title")} className="flex min-h-0 flex-1 flex-col">
      <p className="border-b border-line px-4 py-2 text-12 text-text-3">
        {t("coverage.over.note", { shown: formatCount(data.items.length), total: formatCount(data.total) })}
      </p>
      <VirtualList
        label={t("coverage.over.title")}
        items={data.items}
        idOf={({ cameraId }) => cameraId}
        selected={selected}
        onSelect={(id) => {
          const item = data.items.find(({ cameraId }) => cameraId === id);
          void setSelected(id);
          if (item) showOnMap(item.position, "thing");
        }}
        rowRem={4}
      >
        {(item) => (
          <span className="flex h-full w-full items-center gap-3 px-4 text-13">
            <span className="min-w-0 flex-1">
              <b className="block truncate">{item.name}</b>
              <span className="block truncate text-12 text-text-2">
                {t("coverage.over.what", { metres: formatCount(item.metres), count: item.buildings })}
              </span>
            </span>
            <span className="flex flex-col items-end gap-1">
              {item.forbidden && <Tag look="late">{t("coverage.over.article8")}</Tag>}
              <span className="text-12 whitespace-nowrap text-over">
                {item.cure.kind === "mask"
                  ? t("coverage.over.mask")
                  : t("coverage.over.turn", { degrees: formatCount(item.cure.degrees) })}
              </span>
            </span>
          </span>
        )}
      </VirtualList>
      {mayPlan && chosen && cure?.kind === "turn" && (
        <div className="border-t border-line px-4 py-2">
          <Button
            size="small"
            onClick={() =>
              plan.replace([
                ...plan.changes.filter(({ cameraId }) => cameraId !== chosen.cameraId),
                { cameraId: chosen.cameraId, bearingDegrees: cure.bearingDegrees },
              ])
            }
          >
            <RotateCw aria-hidden className="size-4" />
            {t("coverage.over.try", { degrees: formatCount(cure.bearingDegrees) })}
          </Button>
        </div>
      )}
    </section>
  );
}
