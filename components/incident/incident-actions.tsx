"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { Button } from "../ui/button";
import { ActionDialog } from "./action-dialog";
import { actionKeys, rankActions } from "./action-look";

type AllowedAction = IncidentDetail["allowedActions"][number];

interface IncidentActionsProps {
  incident: IncidentDetail;
  size?: "medium" | "large";
}

/** The steps this reader may take now, and no others. Each opens a dialog that asks for what the step needs. */
export function IncidentActions({ incident, size = "medium" }: IncidentActionsProps) {
  const t = useTranslations("incidents");
  const [chosen, setChosen] = useState<AllowedAction | null>(null);
  const actions = rankActions(incident.allowedActions);
  if (actions.length === 0) return <p className="text-12 text-text-3">{t("noActions")}</p>;
  return (
    <div role="group" aria-label={t("actions")} className="flex flex-wrap gap-2">
      {actions.map((allowed, place) => (
        <Button
          key={allowed.action}
          size={size}
          look={place === 0 ? "primary" : "secondary"}
          aria-keyshortcuts={actionKeys[allowed.action]}
          title={t("pressKey", { key: actionKeys[allowed.action] })}
          onClick={() => setChosen(allowed)}
        >
          {allowed.action === "dispatch" && incident.status === "dispatched"
            ? t("dispatchAgain")
            : t(`action.${allowed.action}`)}
        </Button>
      ))}
      <ActionDialog incident={incident} allowed={chosen} onClose={() => setChosen(null)} />
    </div>
  );
}
