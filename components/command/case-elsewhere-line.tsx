"use client";

import { useTranslations } from "next-intl";
import { useIncident } from "../incident/use-incident";
import { Button } from "../ui/button";
import type { QueueTab } from "./queue-state";
import { type CaseElsewhere, whereCaseIs } from "./where-case-is";

interface CaseElsewhereLineProps extends Omit<Parameters<typeof whereCaseIs>[0], "incident"> {
  onTab: (tab: QueueTab) => void;
  onClearFilters: () => void;
}

/** Says where the case beside the list is when it is not one of the rows, and leads there. */
export function CaseElsewhereLine({ onTab, onClearFilters, ...asked }: CaseElsewhereLineProps) {
  const t = useTranslations("command");
  const { data: incident } = useIncident(asked.id);
  const where = whereCaseIs({ ...asked, incident });
  if (!where) return null;
  return (
    <div
      role="status"
      className="flex min-h-9 shrink-0 items-center gap-2 border-b border-line bg-accent-soft py-1 pr-2 pl-4 text-12"
    >
      <span className="min-w-0 flex-1">{wordsOf(where, t)}</span>
      {where.kind !== "outside" && (
        <Button size="small" onClick={() => (where.kind === "tab" ? onTab(where.tab) : onClearFilters())}>
          {t(where.kind === "tab" ? "goThere" : "showIt")}
        </Button>
      )}
    </div>
  );
}

function wordsOf(where: CaseElsewhere, t: ReturnType<typeof useTranslations<"command">>): string {
  if (where.kind === "tab") return t("caseInTab", { tab: t(`tab.${where.tab}`) });
  return t(where.kind === "filtered" ? "caseFiltered" : "caseOutside");
}
