"use client";

import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { listIncidentsEndpoint } from "@/lib/contracts/incidents/list-incidents-endpoint";
import { monthSpan } from "@/lib/incidents/month-span";
import { LoadFailure } from "../shared/load-failure";
import { useArea } from "../shell/use-area";
import { Button } from "../ui/button";
import { SkeletonRows } from "../ui/skeleton-rows";
import { CaseRows } from "./case-rows";
import { lineFilter } from "./line-filter";
import { spanStart } from "./span-start";
import { noFigure, useFiguresView } from "./use-figures-view";

const MOST = 200;

/** The cases behind a figure. */
export function FigureCases() {
  const t = useTranslations();
  const [area] = useArea();
  const [view, setView] = useFiguresView();
  const { indicator, met, lateness, month, span, panel, of, campaign, figure } = view;
  const time =
    panel === "assessment" && month
      ? { since: monthSpan(month).since, until: monthSpan(month).until }
      : { since: panel === "rates" ? spanStart(span) : undefined };
  const query = {
    ...{ area: area ?? undefined, limit: String(MOST) },
    ...lineFilter(of),
    ...(campaign && figure && { campaign, figure }),
    ...(indicator ? { indicator, met: met ?? undefined, ...time } : { lateness: lateness ?? undefined }),
  };
  const cases = useQuery({
    queryKey: ["incidents", "behind", query],
    queryFn: ({ signal }) => callApi(listIncidentsEndpoint, { query, signal }),
  });
  const title = indicator
    ? t(`command.figures.indicator.${indicator}`)
    : figure
      ? t(`campaigns.figure.${figure}`)
      : lateness && t(`command.figures.lateness.${lateness}`);
  return (
    <div>
      <div className="flex items-center gap-2 border-b border-line px-3 py-2">
        <Button size="small" look="quiet" onClick={() => void setView(noFigure)}>
          <ArrowLeft aria-hidden className="size-3.5" />
          {t("command.figures.backToFigures")}
        </Button>
        <h2 className="truncate text-13">
          {cases.data ? t("command.figures.behind", { title: title ?? "", count: cases.data.items.length }) : title}
        </h2>
        {cases.data?.nextCursor && (
          <span className="text-12 text-text-3">{t("command.figures.moreCases", { count: MOST })}</span>
        )}
      </div>
      {cases.isPending && <SkeletonRows label={t("common.loading")} rows={8} />}
      {cases.isError && !cases.data && <LoadFailure error={cases.error} onRetry={() => void cases.refetch()} />}
      {cases.data?.items.length === 0 && <p className="px-4 py-3 text-text-2">{t("command.figures.noCases")}</p>}
      <CaseRows cases={cases.data?.items ?? []} />
    </div>
  );
}
