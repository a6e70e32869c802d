"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { listMissedVisitsEndpoint } from "@/lib/contracts/care/care-visit-endpoints";
import { formatCount } from "@/lib/i18n/format-count";
import { LoadFailure } from "../shared/load-failure";
import { useGridLabel } from "../shared/use-grid-label";

const REFRESH_MILLISECONDS = 300_000;

/** Grids whose care visits are overdue, most first: figures that let the centre ask a grid leader, and no door. */
export function MissedVisits() {
  const t = useTranslations("visits");
  const gridLabel = useGridLabel();
  const missed = useQuery({
    queryKey: ["missed-visits"],
    queryFn: ({ signal }) => callApi(listMissedVisitsEndpoint, { signal }),
    refetchInterval: REFRESH_MILLISECONDS,
  });
  const items = missed.data?.items ?? [];
  return (
    <section className="border-t border-line p-3">
      <h2 className="text-14 font-semibold">{t("centreTitle")}</h2>
      <p className="mb-2 text-12 text-text-2">{t("centreText")}</p>
      {missed.isError && !missed.data && <LoadFailure error={missed.error} onRetry={() => void missed.refetch()} />}
      {missed.data && items.length === 0 && <p className="text-13 text-text-2">{t("none")}</p>}
      {items.length > 0 && (
        <table className="w-full text-13">
          <thead className="text-12 text-text-2">
            <tr>
              <th scope="col" className="py-1 text-left font-normal">
                {t("grid")}
              </th>
              <th scope="col" className="py-1 text-right font-normal">
                {t("missedCount")}
              </th>
              <th scope="col" className="py-1 text-right font-normal">
                {t("oldest")}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ gridCode, missed: count, oldestDueOn }) => (
              <tr key={gridCode} className="border-t border-line">
                <th scope="row" className="py-1 text-left font-normal" title={gridCode}>
                  {gridLabel(gridCode)}
                </th>
                <td className="py-1 text-right tabular-nums">{formatCount(count)}</td>
                <td className="py-1 text-right tabular-nums">{oldestDueOn}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
