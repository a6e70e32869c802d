"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { readLatenessEndpoint } from "@/lib/contracts/incidents/read-lateness-endpoint";
import { formatCount } from "@/lib/i18n/format-count";
import { shownText } from "@/lib/i18n/shown-text";
import { LoadFailure } from "../shared/load-failure";
import { useArea } from "../shell/use-area";
import { classNames } from "../ui/class-names";
import { Segmented } from "../ui/segmented";
import { SkeletonRows } from "../ui/skeleton-rows";
import { figureGroups, useFiguresView } from "./use-figures-view";
import { useLineName } from "./use-line-name";

const REFRESH_MILLISECONDS = 30_000;
const columns = [
  ["soon", "soon", "text-due-soon-text"],
  ["late", "late", "text-due-late-text"],
  ["very-late", "veryLate", "text-due-late-text"],
] as const;

/** What is soon late, late and three times late, line by line; a figure opens its cases. */
export function LatenessBoard() {
  const t = useTranslations();
  const [area] = useArea();
  const [{ by }, setView] = useFiguresView();
  const nameOf = useLineName();
  const board = useQuery({
    queryKey: ["incidents", "lateness", area, by],
    queryFn: ({ signal }) => callApi(readLatenessEndpoint, { query: { area: area ?? undefined, by }, signal }),
    refetchInterval: REFRESH_MILLISECONDS,
  });
  const rows = (board.data?.items ?? []).filter(
    ({ soon, late, veryLate }) => soon !== 0 || late !== 0 || veryLate !== 0,
  );
  return (
    <div className="px-4 py-3">
      <Segmented
        label={t("command.figures.countBy")}
        value={by}
        options={figureGroups.map((value) => ({ value, label: t(`command.figures.by.${value}`) }))}
        onChange={(next) => void setView({ by: next })}
      />
      {board.isPending && <SkeletonRows label={t("common.loading")} rows={8} />}
      {board.isError && !board.data && <LoadFailure error={board.error} onRetry={() => void board.refetch()} />}
      {board.data && rows.length === 0 && <p className="py-4 text-text-2">{t("command.figures.noneLate")}</p>}
      {rows.length > 0 && (
        <table className="mt-3 w-full text-13">
          <caption className="sr-only">{t("command.figures.panel.lateness")}</caption>
          <thead className="text-12 text-text-3">
            <tr>
              <th scope="col" className="text-left font-normal">
                {t(`command.figures.by.${by}`)}
              </th>
              {columns.map(([lateness]) => (
                <th key={lateness} scope="col" className="w-14 text-right font-normal">
                  {t(`command.figures.lateness.${lateness}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} className="border-t border-line">
                <th scope="row" className="max-w-0 truncate py-1.5 text-left font-normal" title={row.key}>
                  {nameOf(row)}
                </th>
                {columns.map(([lateness, field, colour]) => (
                  <td key={lateness} className="text-right">
                    {row[field] ? (
                      <button
                        type="button"
                        className={classNames("font-semibold underline-offset-2 hover:underline", colour)}
                        aria-label={`${nameOf(row)} ${t(`command.figures.lateness.${lateness}`)} ${row[field]}`}
                        onClick={() => void setView({ of: row.key || "-", lateness })}
                      >
                        {formatCount(row[field])}
                      </button>
                    ) : (
                      <span className="text-text-3">{shownText(row[field])}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
