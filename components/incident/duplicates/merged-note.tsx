"use client";

import { useTranslations } from "next-intl";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { Button } from "../../ui/button";
import { useIncident } from "../use-incident";
import { UnmergeButton } from "./unmerge-button";

interface MergedNoteProps {
  incident: IncidentDetail;
  /** The case that it was merged into. */
  into: string;
  size: "medium" | "large";
  onOpenCase?: ((id: string) => void) | undefined;
}

/** Of a case that was put aside: where its matter goes on, and the way back. */
export function MergedNote({ incident, into, size, onOpenCase }: MergedNoteProps) {
  const t = useTranslations("incidents.duplicate");
  const { data: kept } = useIncident(into);
  return (
    <div role="status" className="flex flex-wrap items-center gap-2 rounded-2 bg-sunken py-1.5 pr-1.5 pl-3 text-13">
      <span className="min-w-0 flex-1">{t("mergedInto", { number: kept?.number ?? "…" })}</span>
      {onOpenCase && (
        <Button size={size === "large" ? "large" : "small"} onClick={() => onOpenCase(into)}>
          {t("openKept")}
        </Button>
      )}
      {incident.allowedOperations.includes("unmerge") && (
        <UnmergeButton
          key={incident.revision}
          id={incident.id}
          number={incident.number}
          revision={incident.revision}
          size={size}
        />
      )}
    </div>
  );
}
