"use client";

import { useNow, useTranslations } from "next-intl";
import { useState } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import type { DispatchRuleAnswer, DispatchRuleBody } from "@/lib/contracts/dispatch/dispatch-rule-endpoints";
import { formatCount } from "@/lib/i18n/format-count";
import { localTime } from "@/lib/i18n/local-time";
import { shortNumber } from "../../incident/short-number";
import { Button } from "../../ui/button";
import { Segmented } from "../../ui/segmented";
import { useDryRun } from "./use-dispatch-rules";

interface DryRunPanelProps {
  draft: DispatchRuleBody;
  over: DispatchRuleAnswer | null;
  isWhole: boolean;
}

const spans = ["7", "30", "90"] as const;

/** Tries the rule on the cases of the last days, among all other rules: what would have gone where, and where people did otherwise. */
export function DryRunPanel({ draft, over, isWhole }: DryRunPanelProps) {
  const t = useTranslations();
  const [days, setDays] = useState<(typeof spans)[number]>("30");
  const today = localTime(useNow()).day;
  const run = useDryRun();
  const outcome = run.data?.outcomes.find(({ ruleId }) => ruleId === (over?.id ?? "draft"));
  return (
    <section aria-label={t("rules.dryRun")} className="content-start space-y-3 rounded-2 bg-sunken p-4">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="mr-auto text-13">{t("rules.dryRun")}</h3>
        <Segmented
          label={t("rules.dryRunSpan")}
          value={days}
          options={spans.map((value) => ({ value, label: t("rules.dryRunDays", { days: value }) }))}
          onChange={setDays}
        />
        <Button
          size="small"
          busy={run.isPending}
          disabled={!isWhole}
          onClick={() => run.mutate({ days: Number(days), draft, over })}
        >
          {t("rules.dryRunGo")}
        </Button>
      </div>
      <p className="text-12 text-text-3">{t("rules.dryRunNote")}</p>
      {run.isError && (
        <p role="alert" className="text-12 text-due-late-text">
          {t(`errors.${errorCodeOf(run.error)}`)}
        </p>
      )}
      {run.data && outcome && (
        <div role="status" className="space-y-2 text-12">
          <p className="text-13">
            {t("rules.dryRunSum", {
              cases: formatCount(run.data.cases),
              sent: formatCount(outcome.cases),
              different: formatCount(outcome.different),
            })}
          </p>
          {run.data.isCut && <p className="text-due-soon-text">{t("rules.dryRunCut")}</p>}
          {run.data.contested > 0 && (
            <p className="text-due-late-text">
              {t("rules.dryRunContested", { count: formatCount(run.data.contested) })}
            </p>
          )}
          <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-0.5">
            {(["same", "different", "open", "nobody"] as const).map((part) => (
              <div key={part} className="contents">
                <dt className="text-text-2">{t(`rules.outcome.${part}`)}</dt>
                <dd className="text-right tabular-nums">{formatCount(outcome[part])}</dd>
              </div>
            ))}
          </dl>
          {outcome.to.length > 1 && (
            <ul className="border-t border-line pt-2">
              {outcome.to.slice(0, 8).map(({ key, name, cases }) => (
                <li key={key} className="flex justify-between gap-3">
                  <span className="truncate">{name}</span>
                  <span className="tabular-nums">{formatCount(cases)}</span>
                </li>
              ))}
            </ul>
          )}
          {outcome.examples.length > 0 && (
            <ul
              aria-label={t("rules.outcome.different")}
              className="max-h-40 overflow-y-auto border-t border-line pt-2"
            >
              {outcome.examples.map(({ id, number, would, given }) => (
                <li key={id} className="truncate">
                  <span className="font-mono text-text-3">{shortNumber(number, today)}</span>{" "}
                  {t("rules.instead", { would, given })}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </section>
  );
}
