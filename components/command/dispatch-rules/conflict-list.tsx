"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { DispatchRuleAnswer, DispatchRulesAnswer } from "@/lib/contracts/dispatch/dispatch-rule-endpoints";
import { localTime } from "@/lib/i18n/local-time";

interface ConflictListProps {
  rules: readonly DispatchRuleAnswer[];
  conflicts: DispatchRulesAnswer["conflicts"];
  onOpen: (rule: DispatchRuleAnswer) => void;
}

/** Pairs of one rank that send the same case elsewhere, each with the moment from which they do. */
export function ConflictList({ rules, conflicts, onOpen }: ConflictListProps) {
  const t = useTranslations("rules");
  if (conflicts.length === 0) return null;
  const find = (id: string) => rules.find((rule) => rule.id === id);
  return (
    <section aria-label={t("conflicts")} className="mx-5 mb-2 rounded-2 bg-late-soft px-3 py-2 text-12">
      <h3 className="mb-1 flex items-center gap-1.5 text-due-late-text">
        <TriangleAlert aria-hidden className="size-4" />
        {t("conflictCount", { count: conflicts.length })}
      </h3>
      <ul>
        {conflicts.map(({ one, other, at }) => {
          const [first, second] = [find(one), find(other)];
          if (!first || !second) return null;
          const { day, clock } = localTime(new Date(at));
          return (
            <li key={`${one} ${other}`} className="flex flex-wrap gap-x-2">
              <button
                type="button"
                className="text-accent underline-offset-2 hover:underline"
                onClick={() => onOpen(first)}
              >
                {first.name}
              </button>
              <span aria-hidden>↔</span>
              <button
                type="button"
                className="text-accent underline-offset-2 hover:underline"
                onClick={() => onOpen(second)}
              >
                {second.name}
              </button>
              <span className="text-text-2">{t("conflictAt", { moment: `${day} ${clock}` })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
