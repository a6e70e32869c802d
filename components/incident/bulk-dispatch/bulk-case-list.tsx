"use client";

import { Check, CircleAlert } from "lucide-react";
import { useLocale, useNow, useTranslations } from "next-intl";
import type { DispatchResult } from "@/lib/contracts/incidents/dispatch-many-endpoint";
import type { Incident } from "@/lib/contracts/incidents/incident";
import type { AssigneeChoice } from "@/lib/contracts/incidents/list-assignees-endpoint";
import { localTime } from "@/lib/i18n/local-time";
import { transitionTable } from "@/lib/incidents/transition-table";
import { shortNumber } from "../short-number";

interface BulkCaseListProps {
  cases: readonly Incident[];
  results: ReadonlyMap<string, DispatchResult>;
  /** Whom the ranking proposes for each; null where that does not matter. */
  proposed: ReadonlyMap<string, AssigneeChoice> | null;
}

/** Every case with whom it will go to, whom it went to, or why it did not. */
export function BulkCaseList({ cases, results, proposed }: BulkCaseListProps) {
  const t = useTranslations("incidents");
  const now = useNow();
  const today = localTime(now).day;
  return (
    <ul aria-label={t("bulk.cases")} className="max-h-64 min-h-24 overflow-y-auto rounded-2 border border-line">
      {cases.map((incident) => (
        <li key={incident.id} className="flex items-center gap-2 border-b border-line px-2.5 py-1.5 last:border-0">
          <span className="min-w-0 flex-1 truncate" title={incident.description}>
            <span className="text-text-2">{shortNumber(incident.number, today)}</span> {incident.description}
          </span>
          <Outcome incident={incident} result={results.get(incident.id)} proposed={proposed?.get(incident.id)} />
        </li>
      ))}
    </ul>
  );
}

interface OutcomeProps {
  incident: Incident;
  result: DispatchResult | undefined;
  proposed: AssigneeChoice | undefined;
}

function Outcome({ incident, result, proposed }: OutcomeProps) {
  const t = useTranslations();
  const locale = useLocale();
  if (result?.dispatched) {
    return (
      <span className="flex shrink-0 items-center gap-1 text-12">
        <Check aria-hidden className="size-3.5 text-done" />
        {t("incidents.bulk.went", { name: result.assignee ?? "" })}
      </span>
    );
  }
  if (result) {
    return (
      <span className="flex max-w-72 items-start gap-1 text-12 text-due-late-text">
        <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
        {t(`errors.${result.code ?? "unexpected-answer"}`)}
      </span>
    );
  }
  const text = transitionTable.dispatch.from.includes(incident.status)
    ? proposed && `→ ${locale === "en" ? proposed.nameEn : proposed.name}`
    : t("incidents.bulk.notNow", { status: t(`incidents.status.${incident.status}`) });
  return <span className="shrink-0 text-12 text-text-2">{text}</span>;
}
