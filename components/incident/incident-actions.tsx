"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { Button } from "../ui/button";
import { ActionDialog } from "./action-dialog";
import { actionKeys, rankActions } from "./action-look";
import { DispatchButton } from "./dispatch/dispatch-button";
import type { DispatchChoice } from "./dispatch/dispatch-choice";

type AllowedAction = IncidentDetail["allowedActions"][number];

interface IncidentActionsProps {
  incident: IncidentDetail;
  size?: "medium" | "large";
  /** What is ticked to be sent; `dispatch` then needs no dialog. */
  dispatchChoice: DispatchChoice;
  onDispatched: () => void;
}

/** The steps this reader may take now, and no others. Each opens a dialog that asks for what the step needs. */
export function IncidentActions({ incident, size = "medium", dispatchChoice, onDispatched }: IncidentActionsProps) {
  const t = useTranslations("incidents");
  const [chosen, setChosen] = useState<AllowedAction | null>(null);
  const actions = rankActions(incident.allowedActions);
  if (actions.length === 0) return <p className="text-12 text-text-3">{t("noActions")}</p>;
  return (
    <div role="group" aria-label={t("actions")} className="flex flex-wrap gap-2">
      {actions.map((allowed, place) => {
        const look = place === 0 ? "primary" : "secondary";
        const key = actionKeys[allowed.action];
        const keyed = { "aria-keyshortcuts": key, title: t("pressKey", { key }) };
        return allowed.action === "dispatch" ? (
          <DispatchButton
            key="dispatch"
            {...keyed}
            incident={incident}
            choice={dispatchChoice}
            onDone={onDispatched}
            look={look}
            size={size}
          />
        ) : (
          <Button key={allowed.action} {...keyed} size={size} look={look} onClick={() => setChosen(allowed)}>
            {t(`action.${allowed.action}`)}
          </Button>
        );
      })}
      <ActionDialog incident={incident} allowed={chosen} onClose={() => setChosen(null)} />
    </div>
  );
}
