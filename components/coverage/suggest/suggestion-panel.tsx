"use client";

import { useTranslations } from "next-intl";
import { formatShare } from "@/lib/i18n/format-count";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { ProgressBar } from "../../ui/progress-bar";
import type { Plan } from "../use-plan";
import { suggestionChange } from "./suggestion-change";
import { SuggestionForm } from "./suggestion-form";
import { SuggestionList } from "./suggestion-list";
import { useAskSuggestions, useSuggestions } from "./use-suggestions";

interface SuggestionPanelProps {
  area: string | null;
  plan: Plan;
  job: string | null;
  onJob: (id: string) => void;
  /** What was taken is looked at among the changes that are thought of. */
  onTaken: () => void;
}

/** As many changes as can be thought of at once. */
const MOST_CHANGES = 50;

/** Asks where cameras would gain most, tells how far that is, and takes what was found into the plan. */
export function SuggestionPanel({ area, plan, job, onJob, onTaken }: SuggestionPanelProps) {
  const t = useTranslations("coverage.suggest");
  const { ask, stop } = useAskSuggestions(onJob);
  const { data } = useSuggestions(job);
  const isRunning = data?.status === "running" || data?.status === "waiting";
  return (
    <section aria-label={t("title")} className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <SuggestionForm area={area} busy={ask.isPending || isRunning} onAsk={(wish) => ask.mutate(wish)} />
      {!data && (
        <Notice kind="empty" title={t("emptyTitle")}>
          {t("emptyText")}
        </Notice>
      )}
      {data && isRunning && (
        <div className="flex flex-col gap-2 px-4 py-3">
          <p role="status" className="flex justify-between text-13">
            {t("looking")} <b>{formatShare(data.done, 1, 0)}</b>
          </p>
          <ProgressBar label={t("title")} done={data.done} text={formatShare(data.done, 1, 0)} />
          <Button
            size="small"
            busy={stop.variables === data.id && (stop.isPending || stop.isSuccess)}
            onClick={() => stop.mutate(data.id)}
          >
            {t("stop")}
          </Button>
        </div>
      )}
      {data?.status === "cancelled" && <Notice kind="empty" title={t("stopped")} />}
      {data?.status === "failed" && (
        <Notice kind="error" title={t("failedTitle")}>
          {t("failedText")}
        </Notice>
      )}
      {data?.result && (
        <SuggestionList
          result={data.result}
          onTake={(places) => {
            plan.replace([...plan.changes, ...places.map(suggestionChange)].slice(0, MOST_CHANGES));
            onTaken();
          }}
        />
      )}
    </section>
  );
}
