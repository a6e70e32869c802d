"use client";

import { useTranslations } from "next-intl";
import type { BoardLine, CampaignBoard } from "@/lib/contracts/campaigns/campaign";
import { formatCount } from "@/lib/i18n/format-count";
import { shownText } from "@/lib/i18n/shown-text";
import { type CampaignFigure, campaignFigures } from "@/lib/incidents/campaign/campaign-counts";
import { reachedText } from "./reached-text";

interface BoardTableProps {
  board: CampaignBoard;
  target: number;
  name: (key: string) => string;
  onOpen: (key: string, figure: CampaignFigure) => void;
}

/** Found, rectified, overdue and how far the chosen target is, least first; the whole is pinned under the lines. */
export function BoardTable({ board, target, name, onOpen }: BoardTableProps) {
  const t = useTranslations("campaigns");
  const reachedOf = (line: BoardLine): number => line.targets[target]?.reached ?? Infinity;
  const lines = board.lines.toSorted((a, b) => reachedOf(a) - reachedOf(b) || (a.key < b.key ? -1 : 1));
  const asksForChecks = board.campaign.targets.some(({ kind }) => kind === "checks-per-grid");
  // The figures of a closed campaign are kept; its cases go on.
  const opens = board.campaign.status !== "closed";
  const shared = { target, asksForChecks, opens, onOpen };
  return (
    <table className="mt-2 w-full text-13">
      <caption className="sr-only">{t("board")}</caption>
      <thead className="text-12 text-text-3">
        <tr>
          <th scope="col" className="text-left font-normal">
            {t("place")}
          </th>
          {campaignFigures.map((figure) => (
            <th key={figure} scope="col" className="w-11 pl-2 text-right font-normal">
              {t(`figure.${figure}`)}
            </th>
          ))}
          {asksForChecks && (
            <th scope="col" className="w-11 pl-2 text-right font-normal">
              {t("checks")}
            </th>
          )}
          <th scope="col" className="w-15 pl-2 text-right font-normal">
            {t("reached")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.key} line={line} title={name(line.key)} {...shared} />
        ))}
      </tbody>
      <tfoot className="border-t-2 border-line font-semibold">
        <Row line={board.whole} title={t("whole")} {...shared} />
      </tfoot>
    </table>
  );
}

interface RowProps {
  line: BoardLine;
  title: string;
  target: number;
  asksForChecks: boolean;
  opens: boolean;
  onOpen: (key: string, figure: CampaignFigure) => void;
}

function Row({ line, title, target, asksForChecks, opens, onOpen }: RowProps) {
  const t = useTranslations("campaigns");
  const { numerator, denominator, reached } = line.targets[target] ?? { reached: null };
  const isCounted = typeof numerator === "number" && typeof denominator === "number";
  return (
    <tr className="border-t border-line">
      <th scope="row" className="max-w-0 truncate py-1.5 text-left font-[inherit]" title={`${title} ${line.key}`}>
        {title}
      </th>
      {campaignFigures.map((figure) => (
        <td key={figure} className="text-right">
          {opens && line[figure] ? (
            <button
              type="button"
              className={figure === "overdue" ? "text-due-late-text hover:underline" : "text-accent hover:underline"}
              aria-label={`${title} ${t(`figure.${figure}`)} ${line[figure]}`}
              onClick={() => onOpen(line.key, figure)}
            >
              {formatCount(line[figure])}
            </button>
          ) : (
            <span className={line[figure] ? undefined : "text-text-3"}>{shownText(line[figure])}</span>
          )}
        </td>
      ))}
      {asksForChecks && <td className="text-right">{formatCount(line.checks)}</td>}
      <td
        className="text-right font-semibold"
        title={isCounted ? `${formatCount(numerator)} / ${formatCount(denominator)}` : undefined}
      >
        {reachedText(reached)}
      </td>
    </tr>
  );
}
