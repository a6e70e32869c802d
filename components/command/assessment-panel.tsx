"use client";

import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import { saveFile } from "@/lib/client/save-file";
import { assessedGroups, readAssessmentEndpoint } from "@/lib/contracts/assessments/read-assessment-endpoint";
import { formatCount } from "@/lib/i18n/format-count";
import type { indicators } from "@/lib/incidents/indicator";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { LoadFailure } from "../shared/load-failure";
import { useArea } from "../shell/use-area";
import { Button } from "../ui/button";
import { FilterSelect } from "../ui/filter-select";
import { Segmented } from "../ui/segmented";
import { SkeletonRows } from "../ui/skeleton-rows";
import { assessmentCsv } from "./assessment-csv";
import { RateTable } from "./rate-table";
import { useFiguresView } from "./use-figures-view";
import { useLineName } from "./use-line-name";

const MONTHS = 12;

/** This month and those before it. */
function recentMonths(today: string): string[] {
  const [year = 0, month = 0] = today.split("-").map(Number);
  return Array.from({ length: MONTHS }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

/** The month's assessment with its formula; a line opens its figures, a figure its cases. */
export function AssessmentPanel() {
  const t = useTranslations();
  const [area] = useArea();
  const [view, setView] = useFiguresView();
  const [months] = useState(() => recentMonths(dayName(localDay(Date.now()))));
  const month = view.month ?? months[0] ?? "";
  const by = assessedGroups.find((one) => one === view.by) ?? "street";
  const [opened, setOpened] = useState<string | null>(view.of);
  const nameOf = useLineName();
  const assessment = useQuery({
    queryKey: ["assessments", area, month, by],
    queryFn: ({ signal }) => callApi(readAssessmentEndpoint, { query: { area: area ?? undefined, month, by }, signal }),
  });
  const { data } = assessment;
  const rows = (data?.items ?? []).toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const words = {
    rank: t("command.figures.rank"),
    assessed: t("command.figures.assessed"),
    code: t(`command.figures.by.${by}`),
    score: t("command.figures.score"),
    cases: t("command.figures.cases"),
    numeratorOf: (one: (typeof indicators)[number]) =>
      t("command.figures.numeratorOf", { name: t(`command.figures.indicator.${one}`) }),
    denominatorOf: (one: (typeof indicators)[number]) =>
      t("command.figures.denominatorOf", { name: t(`command.figures.indicator.${one}`) }),
  };
  return (
    <div className="px-4 py-3">
      <div className="flex flex-wrap items-center gap-2">
        <FilterSelect
          label={t("command.figures.month")}
          required
          value={month}
          options={months.map((value) => ({ value, label: value }))}
          onChange={(next) => void setView({ month: next })}
        />
        <Segmented
          label={t("command.figures.countBy")}
          value={by}
          options={assessedGroups.map((value) => ({ value, label: t(`command.figures.by.${value}`) }))}
          onChange={(next) => void setView({ by: next })}
        />
        <Button
          size="small"
          disabled={rows.length === 0}
          onClick={() =>
            saveFile(`assessment-${month}-${by}.csv`, "text/csv;charset=utf-8", assessmentCsv(rows, { words, nameOf }))
          }
        >
          <Download aria-hidden className="size-3.5" />
          {t("command.figures.exportCsv")}
        </Button>
      </div>
      {assessment.isPending && <SkeletonRows label={t("common.loading")} rows={8} />}
      {assessment.isError && !data && (
        <LoadFailure error={assessment.error} onRetry={() => void assessment.refetch()} />
      )}
      {data && (
        <p className="mt-2 text-12 text-text-3">
          {t("command.figures.formula", {
            count: data.leastCases,
            terms: data.formula
              .map(({ indicator, weight }) => `${t(`command.figures.indicator.${indicator}`)} ${weight}`)
              .join(" + "),
          })}
        </p>
      )}
      {data && rows.length === 0 && <p className="py-4 text-text-2">{t("command.figures.noCases")}</p>}
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {rows.map((row) => (
          <li key={row.key}>
            <button
              type="button"
              aria-expanded={opened === row.key}
              className="grid w-full grid-cols-[2rem_1fr_auto_auto] items-baseline gap-2 py-2 text-left hover:bg-sunken"
              onClick={() => setOpened(opened === row.key ? null : row.key)}
            >
              <span className="text-text-3">{row.rank ?? "–"}</span>
              <span className="truncate" title={row.key}>
                {nameOf(row)}
              </span>
              <span className="text-12 text-text-3">
                {row.cases !== null && t("command.ofTotal", { count: formatCount(row.cases) })}
              </span>
              <span className={row.score === null ? "text-12 text-text-3" : "font-semibold"}>
                {row.score === null ? t("command.figures.unranked") : row.score.toFixed(1)}
              </span>
            </button>
            {opened === row.key && (
              <RateTable
                rates={row.rates}
                onOpen={(indicator, met) => void setView({ month, of: row.key, indicator, met })}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
