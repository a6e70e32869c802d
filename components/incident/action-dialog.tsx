"use client";

import { useTranslations } from "next-intl";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { Dialog } from "../ui/dialog";
import { ActionForm } from "./action-form";

interface ActionDialogProps {
  incident: IncidentDetail;
  allowed: IncidentDetail["allowedActions"][number] | null;
  onClose: () => void;
}

export function ActionDialog({ incident, allowed, onClose }: ActionDialogProps) {
  const t = useTranslations();
  return (
    <Dialog
      open={allowed !== null}
      onClose={onClose}
      title={allowed ? t(`incidents.action.${allowed.action}`) : t("incidents.detailTitle")}
      closeLabel={t("common.close")}
      description={
        <span className="line-clamp-2">
          {incident.number} {incident.description}
        </span>
      }
    >
      {allowed && <ActionForm incident={incident} allowed={allowed} onDone={onClose} />}
    </Dialog>
  );
}
