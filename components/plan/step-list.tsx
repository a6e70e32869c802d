"use client";

import { useNow, useTranslations } from "next-intl";
import { Moment } from "../shared/moment";
import { usePlanEditing, useSessionView } from "./plan-editing";
import { useStepWords } from "./use-step-words";

const MOST_SHOWN = 100;

/** The named steps of this session, the newest on top; what was undone stands above, paler, until something new is made. */
export function StepList() {
  const t = useTranslations("planEditor");
  const { detail } = usePlanEditing();
  const { ops, done, undone, unsent } = useSessionView((session) => session);
  const words = useStepWords();
  const now = useNow();
  const rows = [
    ...undone.map((entry, i) => ({ entry, number: done.length + undone.length - i, isUndone: true })),
    ...done.map((entry, i) => ({ entry, number: i + 1, isUndone: false })).toReversed(),
  ];
  return (
    <section aria-label={t("steps")} className="px-4 py-3">
      <h3 className="text-13">{t("steps")}</h3>
      <ol className="mt-1.5">
        {rows.slice(0, MOST_SHOWN).map(({ entry, number, isUndone }) => {
          const op = ops.get(entry.op);
          return (
            op && (
              <li
                key={entry.op}
                className={`flex items-baseline gap-2 py-1 text-12 ${isUndone ? "text-text-3 line-through" : ""}`}
              >
                <span className="w-5 shrink-0 text-right text-text-3">{number}</span>
                <span className="min-w-0 flex-1">{words(op, ops)}</span>
                <span className="shrink-0 text-text-3">
                  {unsent.includes(op.id) ? t("unsent") : <Moment at={new Date(op.madeAt).toISOString()} now={now} />}
                </span>
              </li>
            )
          );
        })}
        <li className="flex items-baseline gap-2 py-1 text-12 text-text-2">
          <span className="w-5 shrink-0 text-right text-text-3">0</span>
          <span className="min-w-0 flex-1">{t("opened", { revision: detail.revision })}</span>
        </li>
      </ol>
    </section>
  );
}
