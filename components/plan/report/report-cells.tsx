import { useTranslations } from "next-intl";
import { codeDigits } from "@/lib/access/scope";
import type { CellStats } from "@/lib/contracts/plans/plan";
import type { PlanReport } from "@/lib/contracts/plans/plan-report";
import { offMean } from "@/lib/grid/figures/off-mean";
import { formatCount } from "@/lib/i18n/format-count";
import { signedCount } from "@/lib/i18n/signed-count";
import { walkMinutes } from "../walk-minutes";

const SQUARE_METRES_PER_HECTARE = 10_000;

interface ReportCellsProps extends Pick<PlanReport, "plan" | "diff"> {
  areaNames: ReadonlyMap<string, string>;
}

/** Every grid or unit of the plan with its figures, and the codes that retire. Of units the work is compared with its mean. */
export function ReportCells({ plan, diff, areaNames }: ReportCellsProps) {
  const t = useTranslations();
  const isOfLayer = plan.layer !== null;
  const heading = t(isOfLayer ? "layers.part.units" : "plan.grids");
  const fromMean = offMean(plan.stats.flatMap(({ workload }) => workload ?? []));
  const off = ({ deviation, workload }: CellStats): number | null => {
    if (!isOfLayer) return deviation;
    return workload === null ? null : fromMean(workload);
  };
  const groups = new Map(plan.topology.cells.map(({ code, group }) => [code, group]));
  const count = (value: number | null): string => (value === null ? "–" : formatCount(value));
  const figures: readonly [head: string, value: (stats: CellStats) => string][] = [
    [t("plan.households"), ({ households }) => count(households)],
    [
      t(isOfLayer ? "layers.offMean" : "plan.deviation"),
      (stats) => {
        const share = off(stats);
        return share === null ? "–" : `${signedCount(share * 100, 1)}%`;
      },
    ],
    [t("plan.people"), ({ people }) => count(people)],
    [t("plan.hazards"), ({ hazards }) => count(hazards)],
    [t("plan.recent"), ({ incidents }) => count(incidents)],
    [t("planEditor.workload"), ({ workload }) => count(workload)],
    [t("planEditor.compactness"), ({ polsbyPopper }) => formatCount(polsbyPopper, 2)],
    [
      `${t("planEditor.across")} (${t("planEditor.minutes")})`,
      ({ acrossMetres }) => count(acrossMetres === null ? null : walkMinutes(acrossMetres)),
    ],
    [t("planEditor.crossings"), ({ barrierCrossings }) => count(barrierCrossings)],
    [
      `${t("plan.area")} (${t("plan.hectares")})`,
      ({ areaSquareMetres }) => formatCount(areaSquareMetres / SQUARE_METRES_PER_HECTARE, 2),
    ],
  ];
  const changed = new Set(diff.changed);
  return (
    <section aria-label={heading} className="mt-4">
      <h2 className="text-14 font-semibold">{heading}</h2>
      <table className="mt-1 w-full text-left">
        <thead className="text-text-3">
          <tr className="*:border-b *:border-line-strong *:px-2 *:py-1 *:font-normal">
            <th scope="col">{t(isOfLayer ? "layers.unit" : "plan.grid")}</th>
            {!isOfLayer && <th scope="col">{t("common.level.community")}</th>}
            <th scope="col">{t("planEditor.report.change")}</th>
            {figures.map(([head]) => (
              <th key={head} scope="col" className="text-right">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.stats.map((stats) => {
            const { code } = stats;
            const born = diff.codes[code];
            const change = born ? "born" : changed.has(code) ? "changed" : "same";
            const group = groups.get(code) ?? code.slice(0, codeDigits.community);
            return (
              <tr key={code} className="*:border-b *:border-line *:px-2 *:py-0.5">
                <td>{born ?? code}</td>
                {!isOfLayer && <td>{areaNames.get(group) ?? group}</td>}
                <td>{change === "same" ? "" : t(`planEditor.report.${change}`)}</td>
                {figures.map(([head, value]) => (
                  <td key={head} className="text-right tabular-nums">
                    {value(stats)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {diff.retired.length > 0 && (
        <p className="mt-2">
          {t("planEditor.report.retired")} {diff.retired.join(t("shell.listSeparator"))}
        </p>
      )}
    </section>
  );
}
