import { useTranslations } from "next-intl";
import type { PlanReport } from "@/lib/contracts/plans/plan-report";
import { type MoveReason, moveReasons } from "@/lib/grid/figures/move-reasons";
import { formatCount } from "@/lib/i18n/format-count";
import { signedCount } from "@/lib/i18n/signed-count";

interface ReportMovesProps extends Pick<PlanReport, "plan" | "diff"> {
  shortName: (code: string) => string;
}

/** What goes where, and what that does to the grid it goes to. */
export function ReportMoves({ plan, diff, shortName }: ReportMovesProps) {
  const t = useTranslations();
  if (diff.moves.length === 0) return null;
  const counted = new Map(plan.stats.map(({ code, households }) => [code, households]));
  const percent = (share: number): string => `${signedCount(Math.round(share * 100))}%`;
  const said = ({ from, to, buildings, households, before, after }: MoveReason): string => {
    const ends = { from: shortName(from), to: shortName(to) };
    if (buildings === null || households === null) return `${ends.from} → ${ends.to}`;
    const what = { ...ends, buildings: formatCount(buildings), households: formatCount(households) };
    // A layer's units have no target to be nearer to.
    if (plan.layer !== null || before === null || after === null) return t("layers.move", what);
    return t("plan.proposal.move", { ...what, cell: ends.to, before: percent(before), after: percent(after) });
  };
  return (
    <section aria-label={t("planEditor.report.moves")} className="mt-4 break-before-page">
      <h2 className="text-14 font-semibold">{t("planEditor.report.moves")}</h2>
      <ol className="mt-1 grid grid-cols-2 gap-x-8">
        {moveReasons(diff.moves, counted, plan.rules).map((move) => (
          <li key={`${move.from}-${move.to}`} className="border-b border-line py-1">
            {said(move)}
          </li>
        ))}
      </ol>
    </section>
  );
}
