"use client";

import { useTranslations } from "next-intl";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { isKnownAction } from "./known-action";

interface OvertakenNoteProps {
  incident: Pick<IncidentDetail, "status" | "assignee" | "timeline">;
  /** The status that the person on this screen has been putting a step together for. */
  since: string;
}

/** Somebody else took the case on while this person was choosing: who, with what, and whom the case is with now. */
export function OvertakenNote({ incident, since }: OvertakenNoteProps) {
  const t = useTranslations("incidents");
  const last = incident.timeline.at(-1);
  if (!last || incident.status === since) return null;
  return (
    <p role="status" className="rounded-2 bg-sunken px-3 py-2 text-13">
      {t("overtaken", {
        actor: last.actor,
        action: isKnownAction(last.action) ? t(`action.${last.action}`) : last.action,
        assignee: incident.assignee ?? t("nobody"),
      })}
    </p>
  );
}
