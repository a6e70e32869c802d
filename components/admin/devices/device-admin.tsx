"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { type AlarmDevice, listDevicesEndpoint, removeDeviceEndpoint } from "@/lib/contracts/devices/device-endpoints";
import { formatCount } from "@/lib/i18n/format-count";
import { LoadFailure } from "../../shared/load-failure";
import { RelativeTime } from "../../shared/relative-time";
import { useDictionary } from "../../shared/use-dictionary";
import { useGridLabel } from "../../shared/use-grid-label";
import { useTableSort } from "../../shared/use-table-sort";
import { Button } from "../../ui/button";
import { type Column, DataTable, sortRows } from "../../ui/data-table";
import { Dialog } from "../../ui/dialog";
import { Notice } from "../../ui/notice";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { Tag } from "../../ui/tag";
import { showToast } from "../../ui/toast-store";
import { DeviceForm } from "./device-form";

const devicesKey = ["devices"] as const;
const REFRESH_MILLISECONDS = 30_000;
const looks = { online: "accent", offline: "late", never: "plain" } as const;

/** The register of alarm devices: where they are, whether they are heard of, what they made. */
export function DeviceAdmin() {
  const t = useTranslations();
  const gridLabel = useGridLabel();
  const { nameOf } = useDictionary("incident-category");
  const queries = useQueryClient();
  const [sort, setSort] = useTableSort("state");
  const [adding, setAdding] = useState(false);
  const devices = useQuery({
    queryKey: devicesKey,
    queryFn: ({ signal }) => callApi(listDevicesEndpoint, { signal }),
    refetchInterval: REFRESH_MILLISECONDS,
  });
  const { mutate: remove } = useMutation({
    mutationFn: (id: string) => callApi(removeDeviceEndpoint, { params: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: devicesKey }),
    onError: (error) => showToast("failed", t(`errors.${errorCodeOf(error)}`)),
  });
  const columns = useMemo<Column<AlarmDevice>[]>(
    () => [
      {
        key: "state",
        header: t("devices.state"),
        width: "w-32 sm:w-28",
        sortValue: ({ state }) => ["offline", "never", "online"].indexOf(state),
        cell: ({ state }) => <Tag look={looks[state]}>{t(`devices.states.${state}`)}</Tag>,
      },
      {
        key: "name",
        header: t("devices.name"),
        width: "sm:w-56",
        sortValue: ({ name }) => name,
        cell: ({ name, id }) => <span title={id}>{name}</span>,
      },
      {
        key: "kind",
        header: t("devices.kind"),
        width: "w-24",
        notOnPhone: true,
        sortValue: ({ kind }) => kind,
        cell: ({ kind }) => t(`devices.kinds.${kind}`),
      },
      {
        key: "place",
        header: t("devices.place"),
        width: "w-56",
        wideOnly: true,
        cell: ({ gridCode, address }) => [gridLabel(gridCode), address].filter(Boolean).join(" · "),
      },
      {
        key: "category",
        header: t("devices.reportsAs"),
        width: "w-36",
        wideOnly: true,
        cell: ({ category }) => nameOf(category),
      },
      {
        key: "seen",
        header: t("devices.lastSeen"),
        width: "w-32",
        notOnPhone: true,
        sortValue: ({ lastSeenAt }) => lastSeenAt,
        cell: ({ lastSeenAt }) => (lastSeenAt ? <RelativeTime at={lastSeenAt} /> : "–"),
      },
      {
        key: "alarms",
        header: t("devices.alarms"),
        unit: t("devices.alarmsUnit"),
        align: "right",
        width: "w-28",
        notOnPhone: true,
        sortValue: ({ alarms }) => alarms,
        cell: ({ alarms, cases }) => `${formatCount(alarms)} / ${formatCount(cases)}`,
      },
      {
        key: "remove",
        header: "",
        align: "right",
        width: "w-22 sm:w-24",
        cell: ({ id }) => (
          <Button size="small" look="quiet" onClick={() => remove(id)}>
            {t("devices.remove")}
          </Button>
        ),
      },
    ],
    [t, gridLabel, nameOf, remove],
  );
  const rows = useMemo(() => sortRows(devices.data?.items ?? [], columns, sort), [devices.data, columns, sort]);
  return (
    <>
      <div className="flex items-center gap-3 border-b border-line px-4 py-2">
        <p className="min-w-0 flex-1 text-12 text-text-3 sm:truncate">{t("devices.note")}</p>
        <Button onClick={() => setAdding(true)}>
          <Plus aria-hidden className="size-4" />
          {t("devices.add")}
        </Button>
      </div>
      {devices.isPending && <SkeletonRows label={t("common.loading")} rows={8} />}
      {devices.isError && !devices.data && <LoadFailure error={devices.error} onRetry={() => void devices.refetch()} />}
      {devices.data?.items.length === 0 && (
        <Notice kind="empty" title={t("devices.noneTitle")}>
          {t("devices.noneText")}
        </Notice>
      )}
      {rows.length > 0 && (
        <DataTable
          caption={t("admin.view.devices")}
          columns={columns}
          rows={rows}
          idOf={({ id }) => id}
          fitsPhone
          sort={sort}
          onSort={setSort}
          sortLabel={(column) => t("common.sortBy", { column })}
        />
      )}
      <Dialog open={adding} onClose={() => setAdding(false)} title={t("devices.add")} closeLabel={t("common.close")}>
        <DeviceForm onDone={() => setAdding(false)} onAdded={() => void devices.refetch()} />
      </Dialog>
    </>
  );
}
