import { useTranslations } from "next-intl";
import type { PlanReport } from "@/lib/contracts/plans/plan-report";
import { formatCount } from "@/lib/i18n/format-count";
import { cellNoun } from "../cell-noun";

const MOST_NAMED = 6;

interface ReportChecksProps extends Pick<PlanReport, "check" | "plan"> {
  shortName: (code: string) => string;
}

/** What was looked for and what was found, by kind. */
export function ReportChecks({ check, plan, shortName }: ReportChecksProps) {
  const t = useTranslations();
  const noun = cellNoun(plan, useTranslations("planEditor"));
  return (
    <section aria-label={t("planEditor.report.checks")} className="mt-3">
      <h2 className="text-13 font-semibold">
        {t("planEditor.report.checks")}{" "}
        <span className="font-normal text-text-3">{t("planEditor.report.revision", { revision: check.revision })}</span>
      </h2>
      <ul className="mt-1">
        {check.looked.map((kind) => {
          const found = check.problems.filter((problem) => problem.kind === kind);
          const cells = [...new Set(found.flatMap((problem) => problem.cells))];
          const named = cells.slice(0, MOST_NAMED).map(shortName).join(t("shell.listSeparator"));
          return (
            <li key={kind} className="flex gap-2 py-0.5">
              <span className={found.length === 0 ? "text-done" : "text-due-late-text"}>
                {found.length === 0 ? "✓" : formatCount(found.length)}
              </span>
              <span>
                {t(`plan.problem.${kind}`, noun)}
                {found.length > 0 && (
                  <span className="text-text-3"> {cells.length > MOST_NAMED ? `${named}…` : named}</span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
