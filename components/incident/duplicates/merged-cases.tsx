"use client";

import { useTranslations } from "next-intl";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { UnmergeButton } from "./unmerge-button";

interface MergedCasesProps {
  incident: Pick<IncidentDetail, "duplicates">;
  size: "medium" | "large";
  onOpenCase: (id: string) => void;
}

/** What was merged into this case; each can be opened, and taken out again. */
export function MergedCases({ incident, size, onOpenCase }: MergedCasesProps) {
  const t = useTranslations("incidents.duplicate");
  if (incident.duplicates.length === 0) return null;
  return (
    <ul aria-label={t("mergedHere")} className="mt-2 space-y-1">
      {incident.duplicates.map((merged) => (
        <li key={merged.id} className="flex items-center gap-2 text-12">
          <button
            type="button"
            onClick={() => onOpenCase(merged.id)}
            className="min-w-0 flex-1 truncate text-left hover:underline"
            title={merged.description}
          >
            {t("mergedIn", { number: merged.number })} <span className="text-text-2">{merged.description}</span>
          </button>
          <UnmergeButton id={merged.id} number={merged.number} revision={merged.revision} size={size} />
        </li>
      ))}
    </ul>
  );
}
