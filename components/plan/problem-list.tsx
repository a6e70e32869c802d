"use client";

import { CircleAlert, Scan, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { editSteps } from "@/lib/client/plan/edit-steps";
import { formatCount } from "@/lib/i18n/format-count";
import { Button } from "../ui/button";
import { IconButton } from "../ui/icon-button";
import { FindingRow } from "./finding-row";
import { usePlanEditing, useSessionView } from "./plan-editing";
import type { PlanRow } from "./plan-row";
import { Soundness } from "./soundness";
import { useCellNames } from "./use-cell-names";
import { useCellNoun } from "./use-cell-noun";
import { useFixWords } from "./use-fix-words";
import type { PlanCheckView } from "./use-plan-check";
import { useShowCell } from "./use-show-cell";
import { useStepWords } from "./use-step-words";

const MOST_SHOWN = 60;

interface ProblemListProps {
  rows: readonly PlanRow[];
  /** The server's checks of the saved revision. */
  check: PlanCheckView;
  /** Takes up the tool that mends it. */
  onFix: (code: string, state: "over" | "under") => void;
}

/** What hinders the plan, then what is better otherwise; each with the way there and the way out. */
export function ProblemList({ rows, check, onFix }: ProblemListProps) {
  const t = useTranslations();
  const noun = useCellNoun();
  const { editor, editable } = usePlanEditing();
  const { full } = useCellNames();
  const show = useShowCell();
  const words = useStepWords();
  const fixWords = useFixWords();
  const conflicts = useSessionView((session) => session.conflicts);
  const ops = useSessionView((session) => session.ops);
  const hints = rows.flatMap(({ state, isLive, ...row }) => (state === "within" || isLive ? [] : [{ ...row, state }]));
  const { leastHouseholds, mostHouseholds } = editor.rules;
  const isCurrent = check.state === "current";
  const listed = check.findings?.listed ?? [];
  const all = hints.length + listed.length;
  const room = Math.max(0, MOST_SHOWN - listed.length);
  return (
    <section aria-label={t("planEditor.problems")} className="flex min-h-0 flex-1 flex-col">
      <h2 className="flex items-baseline gap-2 px-4 pt-3 pb-1 text-14">
        {t("planEditor.problems")}
        <span className="text-12 font-normal text-text-3">
          {t("planEditor.problemCount", { hints: all, blocks: conflicts.length })}
        </span>
      </h2>
      <ul className="min-h-0 flex-1 overflow-y-auto">
        {conflicts.map(({ op, refusal }) => (
          <li key={op.id} className="flex items-start gap-2 px-4 py-2">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-due-late-text" />
            <div className="min-w-0 flex-1 text-12">
              <b className="block">{t("planEditor.conflict")}</b>
              {words(op, ops)}
              <span className="block text-text-2">{t(`plan.refusal.${refusal.code}`, noun)}</span>
            </div>
            <Button size="small" onClick={() => editor.session.dismissConflict(op.id)}>
              {t("planEditor.giveUp")}
            </Button>
          </li>
        ))}
        {listed.slice(0, MOST_SHOWN).map((finding, i) => (
          <FindingRow key={`${finding.kind}-${finding.cells.join()}-${i}`} finding={finding} isCurrent={isCurrent} />
        ))}
        {hints.slice(0, room).map(({ code, now, state }) => {
          const fix = check.findings?.sizeFixes.get(code);
          return (
            <li
              key={code}
              className="flex flex-wrap items-center gap-x-2 gap-y-1 border-t border-line px-4 py-1.5 first:border-t-0"
            >
              <TriangleAlert
                aria-hidden
                className={`size-4 shrink-0 text-sev-2-text ${state === "under" ? "rotate-180" : ""}`}
              />
              <div className="min-w-36 flex-1 text-12">
                <b className="block truncate text-13">
                  {t(`planEditor.problem.${state === "over" ? "over" : "under"}`, { cell: full(code) })}
                </b>
                <span className="text-text-2">
                  {state === "over"
                    ? t("planEditor.problem.overText", { count: formatCount(now.households), limit: mostHouseholds })
                    : t("planEditor.problem.underText", { count: formatCount(now.households), limit: leastHouseholds })}
                </span>
              </div>
              <IconButton size="small" label={t("planEditor.zoomTo", { cell: full(code) })} onClick={() => show(code)}>
                <Scan aria-hidden className="size-4" />
              </IconButton>
              {editable && (
                <span className="ml-6 flex flex-wrap gap-2">
                  <Button size="small" onClick={() => onFix(code, state)}>
                    {t(`planEditor.fix.${state}`)}
                  </Button>
                  {isCurrent && fix && (
                    <Button size="small" onClick={() => editor.commitAll(editSteps([fix]))}>
                      {fixWords(fix)}
                    </Button>
                  )}
                </span>
              )}
            </li>
          );
        })}
        {all > MOST_SHOWN && (
          <li className="px-4 py-1.5 text-12 text-text-3">
            {t("planEditor.check.more", { count: formatCount(all - MOST_SHOWN) })}
          </li>
        )}
      </ul>
      <Soundness check={check} />
    </section>
  );
}
