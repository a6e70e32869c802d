import { useTranslations } from "next-intl";
import type { PlanReport } from "@/lib/contracts/plans/plan-report";
import { localTime } from "@/lib/i18n/local-time";

const clockOf = (at: string | null): string => {
  if (at === null) return "";
  const { day, clock } = localTime(Date.parse(at));
  return `${day} ${clock}`;
};

/** Who drew, handed in and decided, with room to sign; and what was said about it. */
export function ReportApprovals({ plan }: Pick<PlanReport, "plan">) {
  const t = useTranslations("planEditor.report");
  const acts = [
    ["drawn", plan.createdBy, plan.createdAt],
    ["submitted", plan.submittedBy, plan.submittedAt],
    ["decided", plan.decidedBy, plan.decidedAt],
  ] as const;
  return (
    <section aria-label={t("approvals")} className="mt-3">
      <h2 className="text-13 font-semibold">{t("approvals")}</h2>
      <ul className="mt-1">
        {acts.map(([act, by, at]) => (
          <li key={act} className="flex gap-3 border-b border-line py-1.5">
            <span className="w-16 text-text-3">{t(`act.${act}`)}</span>
            <span className="flex-1">{by ?? "–"}</span>
            <span className="tabular-nums">{clockOf(at)}</span>
          </li>
        ))}
      </ul>
      {plan.comments.map(({ id, text, by, at }) => (
        <p key={id} className="mt-1.5">
          {text}{" "}
          <span className="text-text-3">
            {by} {clockOf(at)}
          </span>
        </p>
      ))}
    </section>
  );
}
