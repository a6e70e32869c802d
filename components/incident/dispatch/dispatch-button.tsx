"use client";

import { useTranslations } from "next-intl";
import { useActKeys } from "@/lib/client/use-act-keys";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { Button } from "../../ui/button";
import { Kbd } from "../../ui/kbd";
import { showToast } from "../../ui/toast-store";
import { useRefusalText } from "../use-refusal-text";
import { useTransitionIncident } from "../use-transition-incident";
import type { DispatchChoice } from "./dispatch-choice";

interface DispatchButtonProps {
  incident: IncidentDetail;
  choice: DispatchChoice;
  onDone: () => void;
  look: "primary" | "secondary";
  size: "medium" | "large";
  "aria-keyshortcuts": string;
  title: string;
}

/** Sends the case to the ticked units at once. */
export function DispatchButton({ incident, choice, onDone, look, size, ...keyed }: DispatchButtonProps) {
  const t = useTranslations();
  const keys = useActKeys();
  const transition = useTransitionIncident(incident);
  const refusalText = useRefusalText();
  const { units, kind, note, photoRequired } = choice;
  const isAgain = incident.status === "dispatched";

  const dispatch = async () => {
    const [assignee, ...assisting] = units;
    if (assignee === undefined) {
      showToast("failed", t("incidents.chooseUnit"));
      return;
    }
    try {
      await transition.mutateAsync({
        action: "dispatch",
        assignee,
        ...(assisting.length > 0 && { assisting }),
        ...(kind && { kind }),
        ...(note.trim() && { note }),
        photoRequired,
        idempotencyKey: keys.keyFor([incident.revision, choice]),
      });
      onDone();
      showToast("done", t("incidents.done", { number: incident.number, action: t("incidents.action.dispatch") }));
    } catch (error) {
      showToast("failed", refusalText(error));
    }
  };
  return (
    <Button {...keyed} look={look} size={size} busy={transition.isPending} onClick={() => void dispatch()}>
      {t(isAgain ? "incidents.dispatchAgainTo" : "incidents.dispatchTo", { count: units.length })}
      {size === "medium" && (
        <span aria-hidden className="ml-1">
          <Kbd>{keyed["aria-keyshortcuts"]}</Kbd>
        </span>
      )}
    </Button>
  );
}
