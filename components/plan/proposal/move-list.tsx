"use client";

import { useTranslations } from "next-intl";
import { toldDeviation } from "@/lib/client/plan/told-deviation";
import type { ProposalResult } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { formatCount } from "@/lib/i18n/format-count";
import { signedCount } from "@/lib/i18n/signed-count";
import { useCellNames } from "../use-cell-names";
import { useCellNoun } from "../use-cell-noun";

const MOST_SHOWN = 200;

interface MoveListProps {
  number: number;
  moves: ProposalResult["alternatives"][number]["moves"];
}

const percent = (share: number): string => `${signedCount(share * 100)}%`;

/** What an alternative moves, in words, the largest first. */
export function MoveList({ number, moves }: MoveListProps) {
  const t = useTranslations();
  const { full, short } = useCellNames();
  const noun = useCellNoun();
  return (
    <section className="flex min-h-0 flex-col">
      <h3 className="text-13">{t("planEditor.proposal.moves", { number, count: formatCount(moves.length) })}</h3>
      {moves.length === 0 ? (
        <p className="mt-1 text-12 text-text-2">{t("planEditor.proposal.noMoves", noun)}</p>
      ) : (
        <ul className="mt-1 min-h-0 overflow-y-auto text-12">
          {moves.slice(0, MOST_SHOWN).map((move) => {
            const { cell, before, after } = toldDeviation(move);
            return (
              <li key={`${move.from}-${move.to}`} className="border-t border-line py-1.5 first:border-t-0">
                {t("plan.proposal.move", {
                  from: full(move.from),
                  to: full(move.to),
                  buildings: formatCount(move.buildings),
                  households: formatCount(move.households),
                  cell: short(cell),
                  before: percent(before),
                  after: percent(after),
                })}
              </li>
            );
          })}
          {moves.length > MOST_SHOWN && (
            <li className="py-1.5 text-text-3">
              {t("planEditor.proposal.andMoves", { count: formatCount(moves.length - MOST_SHOWN) })}
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
