"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { readRatesEndpoint } from "@/lib/contracts/incidents/read-rates-endpoint";
import { formatCount } from "@/lib/i18n/format-count";
import { LoadFailure } from "../shared/load-failure";
import { onDemand } from "../shared/on-demand";
import { RelativeTime } from "../shared/relative-time";
import { useArea } from "../shell/use-area";
import { FilterSelect } from "../ui/filter-select";
import { SkeletonRows } from "../ui/skeleton-rows";
import { RateTable } from "./rate-table";
import { spanStart } from "./span-start";
import { figureSpans, useFiguresView } from "./use-figures-view";

const RatesBySource = onDemand(() => import("./rates-by-source").then((module) => module.RatesBySource));

/** The indicators of the area over the last days. */
export function RatesPanel() {
  const t = useTranslations();
  const [area] = useArea();
  const [{ span }, setView] = useFiguresView();
  const rates = useQuery({
    queryKey: ["incidents", "rates", area, span],
    queryFn: ({ signal }) =>
      callApi(readRatesEndpoint, { query: { area: area ?? undefined, since: spanStart(span) }, signal }),
  });
  const whole = rates.data?.items[0];
  return (
    <div className="px-4 py-3">
      <div className="flex items-center justify-between gap-2">
        <FilterSelect
          label={t("command.settledSpanLabel")}
          required
          value={String(span)}
          options={figureSpans.map((days) => ({
            value: String(days),
            label: t("command.figures.spanDays", { count: days }),
          }))}
          onChange={(days) => void setView({ span: Number(days) })}
        />
        {rates.data && (
          <span className="text-12 text-text-3">
            {whole?.cases !== null && t("command.ofTotal", { count: formatCount(whole?.cases ?? 0) })}
            {" · "}
            {t.rich("command.figures.asOf", { time: () => <RelativeTime at={rates.data.asOf} /> })}
          </span>
        )}
      </div>
      {rates.isPending && <SkeletonRows label={t("common.loading")} rows={8} />}
      {rates.isError && !rates.data && <LoadFailure error={rates.error} onRetry={() => void rates.refetch()} />}
      {rates.data && !whole && <p className="py-4 text-text-2">{t("command.figures.noCases")}</p>}
      {whole && <RateTable rates={whole.rates} onOpen={(indicator, met) => void setView({ indicator, met })} />}
      {whole && <RatesBySource span={span} />}
    </div>
  );
}
