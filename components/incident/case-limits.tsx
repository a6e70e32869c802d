"use client";

import { Check } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { CaseLimitView, IncidentDetail } from "@/lib/contracts/incidents/incident";
import { Moment } from "../shared/moment";
import { classNames } from "../ui/class-names";

type LimitState = "met" | "missed" | "running" | "to-come";

function stateOf({ dueAt, reachedAt }: CaseLimitView, now: number): LimitState {
  if (dueAt === null) return "to-come";
  if (reachedAt !== null) return Date.parse(reachedAt) <= Date.parse(dueAt) ? "met" : "missed";
  return Date.parse(dueAt) < now ? "missed" : "running";
}

/** 停工, or where the stage has one limit the stage's own word. */
export function useLimitName(): (limit: Pick<CaseLimitView, "stage" | "name" | "nameEn">) => string {
  const t = useTranslations("incidents");
  const locale = useLocale();
  return ({ stage, name, nameEn }) => (locale === "en" ? nameEn : name) || t(`stage.${stage}`);
}

/** Every limit of the case in the order of the loop: 派遣 15 分钟, 到场 45 分钟, 止水 4 工作时 … with its time. */
export function CaseLimits({ incident, now }: { incident: IncidentDetail; now: Date }) {
  const t = useTranslations("incidents");
  const nameOf = useLimitName();
  const isDone = incident.closedAt !== null;
  return (
    <ul aria-label={t("limits")} className="min-w-0 flex-1 space-y-0.5 text-12">
      {incident.limits.map((limit) => {
        const state = stateOf(limit, now.getTime());
        const runs = limit.reachedAt === null && limit.dueAt !== null && limit.dueAt === incident.dueAt && !isDone;
        return (
          <li key={`${limit.stage} ${limit.step}`} className="flex items-center gap-2">
            <LimitMark state={state} reached={limit.reachedAt !== null} runs={runs} />
            <span className={classNames("min-w-0 flex-1 truncate", runs ? "font-semibold" : "text-text-2")}>
              {nameOf(limit)} {t(`unit.${limit.unit}`, { count: limit.amount })}
            </span>
            <span className={classNames("shrink-0", timeStyle[state], runs && "font-semibold")}>
              {limit.dueAt === null ? t("notBegun") : <Moment at={limit.reachedAt ?? limit.dueAt} now={now} />}
              {state === "missed" && <span className="ml-1">{t("overWord")}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const timeStyle: Record<LimitState, string> = {
  met: "text-text-3",
  missed: "text-due-late-text",
  running: "text-text-2",
  "to-come": "text-text-3",
};

function LimitMark({ state, reached, runs }: { state: LimitState; reached: boolean; runs: boolean }) {
  if (reached) {
    const colour = state === "missed" ? "text-due-late-text" : "text-text-3";
    return <Check aria-hidden className={classNames("size-3 shrink-0", colour)} />;
  }
  return (
    <span
      aria-hidden
      className={classNames(
        "mx-0.5 size-2 shrink-0 rounded-full border",
        state === "missed" ? "border-due-late" : runs ? "border-accent" : "border-line-strong",
        runs && (state === "missed" ? "bg-due-late" : "bg-accent"),
      )}
    />
  );
}
