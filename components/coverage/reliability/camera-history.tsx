"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { withdrawMaintenanceEndpoint } from "@/lib/contracts/cameras/maintenance-endpoints";
import { cameraHistoryEndpoint } from "@/lib/contracts/cameras/reliability-endpoints";
import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { showToast } from "../../ui/toast-store";
import { MaintenanceForm } from "./maintenance-form";
import { MaintenanceSpan } from "./maintenance-span";
import { useFreshReliability } from "./use-fresh-reliability";

/** How a camera kept up and when it will be off; an administrator announces and withdraws maintenance here. */
export function CameraHistory({ cameraId, name, mayEdit }: { cameraId: string; name: string; mayEdit: boolean }) {
  const t = useTranslations();
  const queries = useQueryClient();
  const refresh = useFreshReliability(queries);
  const [announcing, setAnnouncing] = useState(false);
  const { data } = useQuery({
    queryKey: ["cameras", "reliability", "one", cameraId],
    queryFn: ({ signal }) => callApi(cameraHistoryEndpoint, { params: { id: cameraId }, signal }),
  });
  const withdraw = useMutation({
    mutationFn: (id: string) => callApi(withdrawMaintenanceEndpoint, { params: { id } }),
    onSettled: refresh,
    onError: (error) => showToast("failed", t(`errors.${errorCodeOf(error)}`)),
  });
  if (!data) return null;
  const { days30, days90, maintenance } = data;
  const share = (value: number | null) => (value === null ? t("coverage.reliability.unknown") : formatShare(value, 1));
  return (
    <ul className="mt-1 border-t border-line pt-1">
      <li>
        {t("coverage.reliability.shares", { short: share(days30.onlineShare), long: share(days90.onlineShare) })}
        {days90.faults > 0 &&
          ` · ${t("coverage.reliability.faults", { count: days90.faults, hours: formatCount(Math.round(days90.longestHours)) })}`}
      </li>
      {maintenance.map((window) => (
        <li key={window.id} className="flex items-center gap-2">
          <span className="min-w-0 flex-1">
            {t("coverage.reliability.planned")} <MaintenanceSpan {...window} />
            {window.reason && <span className="block truncate text-text-3">{window.reason}</span>}
          </span>
          {mayEdit && (
            <Button size="small" look="quiet" busy={withdraw.isPending} onClick={() => withdraw.mutate(window.id)}>
              {t("coverage.reliability.withdraw")}
            </Button>
          )}
        </li>
      ))}
      {mayEdit && (
        <li className="pt-1">
          <Button size="small" onClick={() => setAnnouncing(true)}>
            {t("coverage.reliability.plan")}
          </Button>
          <Dialog
            open={announcing}
            onClose={() => setAnnouncing(false)}
            title={t("coverage.reliability.planFor", { name })}
            closeLabel={t("common.close")}
          >
            {announcing && <MaintenanceForm cameraId={cameraId} onDone={() => setAnnouncing(false)} />}
          </Dialog>
        </li>
      )}
    </ul>
  );
}
