"use client";

import { useTranslations } from "next-intl";
import type { ProposalResult } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { signedCount } from "@/lib/i18n/signed-count";
import { useCellNoun } from "../use-cell-noun";

type Score = ProposalResult["now"];

const METRES_PER_KILOMETRE = 1000;

const figures: readonly { key: FigureName; text: (score: Score) => string }[] = [
  { key: "maxDeviation", text: ({ maxDeviation }) => formatShare(maxDeviation, 1) },
  { key: "meanDeviation", text: ({ meanDeviation }) => formatShare(meanDeviation, 1) },
  { key: "score", text: ({ score }) => formatCount(score, 2) },
  { key: "outsideLimits", text: ({ outsideLimits }) => formatCount(outsideLimits) },
  { key: "movedHouseholds", text: ({ movedHouseholds }) => formatCount(movedHouseholds) },
  { key: "border", text: ({ borderMetres }) => formatCount(borderMetres / METRES_PER_KILOMETRE, 1) },
  { key: "crossings", text: ({ crossings }) => formatCount(crossings) },
];

type FigureName =
  | "maxDeviation"
  | "meanDeviation"
  | "score"
  | "outsideLimits"
  | "movedHouseholds"
  | "border"
  | "crossings";

interface ScoreTableProps {
  result: ProposalResult;
  /** Place of the chosen alternative. */
  chosen: number;
  onChoose: (place: number) => void;
}

/** The alternatives side by side, beside how things are now. The head of a column chooses it. */
export function ScoreTable({ result: { now, alternatives }, chosen, onChoose }: ScoreTableProps) {
  const t = useTranslations("planEditor.proposal");
  const noun = useCellNoun();
  const column = (place: number): string => (place === chosen ? "bg-accent-soft" : "");
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-13">
        <caption className="sr-only">{t("compared")}</caption>
        <thead>
          <tr className="border-b border-line text-12">
            <th scope="col" className="py-2 pr-3 text-left font-normal text-text-2">
              {t("figure")}
            </th>
            <th scope="col" className="px-3 py-2 text-right font-normal text-text-2">
              {t("now")}
            </th>
            {alternatives.map(({ moves }, place) => (
              <th key={place} scope="col" className={`px-3 py-2 text-right ${column(place)}`}>
                <label className="inline-flex items-center gap-1.5 whitespace-nowrap">
                  <input type="radio" name="alternative" checked={place === chosen} onChange={() => onChoose(place)} />
                  {t("alternative", { number: place + 1 })}
                </label>
                {moves.length === 0 && <span className="block font-normal text-text-3">{t("unchanged")}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ key, text }) => (
            <tr key={key} className="border-b border-line">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal whitespace-nowrap text-text-2">
                {t(key, noun)}
              </th>
              <td className="px-3 py-1.5 text-right text-text-2">{text(now)}</td>
              {alternatives.map(({ score }, place) => (
                <td key={place} className={`px-3 py-1.5 text-right whitespace-nowrap ${column(place)}`}>
                  {key === "score" && now.score > 0 && (
                    <span className="mr-1.5 text-12 text-text-3">
                      {signedCount((score.score / now.score - 1) * 100)}%
                    </span>
                  )}
                  <b>{text(score)}</b>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
