import { useTranslations } from "next-intl";
import type { PlanReport } from "@/lib/contracts/plans/plan-report";
import { moveReasons } from "@/lib/grid/figures/move-reasons";
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
  return (
    <section aria-label={t("planEditor.report.moves")} className="mt-4 break-before-page">
      <h2 className="text-14 font-semibold">{t("planEditor.report.moves")}</h2>
      <ol className="mt-1 grid grid-cols-2 gap-x-8">
        {moveReasons(diff.moves, counted, plan.rules).map(({ from, to, buildings, households, before, after }) => (
          <li key={`${from}-${to}`} className="border-b border-line py-1">
            {before === null || after === null
              ? `${shortName(from)} → ${shortName(to)}`
              : t("plan.proposal.move", {
                  from: shortName(from),
                  to: shortName(to),
                  cell: shortName(to),
                  buildings: formatCount(buildings ?? 0),
                  households: formatCount(households ?? 0),
                  before: percent(before),
                  after: percent(after),
                })}
          </li>
        ))}
      </ol>
    </section>
  );
}
