"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import { listMaintenanceEndpoint } from "@/lib/contracts/cameras/maintenance-endpoints";
import { type CameraReliability, cameraReliabilityEndpoint } from "@/lib/contracts/cameras/reliability-endpoints";
import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { showOnMap } from "../../map/show-on-map";
import { useMapCamera } from "../../map/use-map-camera";
import { LoadFailure } from "../../shared/load-failure";
import { useGridLabel } from "../../shared/use-grid-label";
import { Figure } from "../../ui/figure";
import { Notice } from "../../ui/notice";
import { Segmented } from "../../ui/segmented";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { VirtualList } from "../../ui/virtual-list";
import { MaintenanceSpan } from "./maintenance-span";

const SHOWN = 100;
const periods = ["30", "90"] as const;

/** How the cameras of an area kept up, which failed most, and when which will be off. */
export function ReliabilityPanel({ area }: { area: string | null }) {
  const t = useTranslations();
  const label = useGridLabel();
  const [days, setDays] = useState<(typeof periods)[number]>("30");
  const [selected, setSelected] = useMapCamera();
  const query = area === null ? {} : { area };
  const { data, isError, error, refetch } = useQuery({
    queryKey: ["cameras", "reliability", "list", area, days],
    queryFn: ({ signal }) => callApi(cameraReliabilityEndpoint, { query: { ...query, days, limit: SHOWN }, signal }),
  });
  const maintenance = useQuery({
    queryKey: ["cameras", "reliability", "maintenance", area],
    queryFn: ({ signal }) => callApi(listMaintenanceEndpoint, { query, signal }),
  });
  const goTo = (id: string | null, position?: readonly [number, number]): void => {
    void setSelected(id);
    if (position) showOnMap(position, "thing");
  };
  if (isError && !data) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={t("common.loading")} />;
  const windows = maintenance.data?.items ?? [];
  return (
    <section aria-label={t("coverage.reliability.title")} className="flex min-h-0 flex-1 flex-col">
      <div className="px-4 py-2">
        <Segmented
          label={t("coverage.reliability.period")}
          value={days}
          options={periods.map((value) => ({ value, label: t("coverage.reliability.days", { days: value }) }))}
          onChange={setDays}
        />
      </div>
      <Sums data={data} />
      {windows.length > 0 && (
        <section
          aria-label={t("coverage.reliability.upcoming")}
          className="max-h-40 overflow-y-auto border-b border-line"
        >
          <h2 className="px-4 pt-2 text-13">{t("coverage.reliability.upcoming")}</h2>
          <ul className="py-1">
            {windows.map(({ id, cameraId, cameraName, position, ...window }) => (
              <li key={id}>
                <button
                  type="button"
                  className="flex w-full items-baseline gap-2 px-4 py-1 text-left text-12 hover:bg-sunken"
                  onClick={() => goTo(cameraId, position)}
                >
                  <span className="min-w-0 flex-1 truncate text-13">{cameraName}</span>
                  <span className="text-text-2">
                    <MaintenanceSpan {...window} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {data.items.length === 0 ? (
        <Notice kind="empty" title={t("coverage.reliability.noneTitle")} />
      ) : (
        <VirtualList
          label={t("coverage.reliability.worst")}
          items={data.items}
          idOf={({ cameraId }) => cameraId}
          selected={selected}
          onSelect={(id) => goTo(id, data.items.find(({ cameraId }) => cameraId === id)?.position)}
          rowRem={4}
        >
          {(item) => (
            <span className="flex h-full w-full items-center gap-3 px-4 text-13">
              <span className="min-w-0 flex-1">
                <b className="block truncate">{item.name}</b>
                <span className="line-clamp-2 text-12 leading-4 text-text-2">
                  {label(item.gridCode)} · {t(`map.cameraStatus.${item.status}`)}
                  {item.faults > 0 &&
                    ` · ${t("coverage.reliability.faults", { count: item.faults, hours: formatCount(Math.round(item.longestHours)) })}`}
                </span>
              </span>
              <span className="text-right">
                <b className="block">{item.onlineShare === null ? "–" : formatShare(item.onlineShare, 1)}</b>
                <span className="block text-11 whitespace-nowrap text-text-3">
                  {t("coverage.reliability.offFor", { hours: formatCount(Math.round(item.faultHours)) })}
                </span>
              </span>
            </span>
          )}
        </VirtualList>
      )}
    </section>
  );
}

function Sums({ data }: { data: CameraReliability }) {
  const t = useTranslations("coverage.reliability");
  const { onlineShare, observedHours, plannedHours, faultHours, cameras, withFaults } = data;
  return (
    <dl className="grid grid-cols-3 gap-x-3 border-b border-line px-4 pb-2">
      <Figure
        label={t("online")}
        value={onlineShare === null ? "–" : formatShare(onlineShare, 1)}
        note={t("ofCameras", { count: formatCount(cameras) })}
      />
      <Figure
        label={t("faultShare")}
        value={formatShare(faultHours, observedHours)}
        note={t("withFaults", { count: formatCount(withFaults) })}
      />
      <Figure label={t("plannedShare")} value={formatShare(plannedHours, observedHours)} note={t("plannedNote")} />
    </dl>
  );
}
