"use client";

import { useTranslations } from "next-intl";
import { errorCodeOf } from "@/lib/client/api-error";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { Button } from "../ui/button";
import { showToast } from "../ui/toast-store";
import { useLimitName } from "./case-limits";
import { useReachMilestone } from "./use-reach-milestone";

interface MilestoneButtonProps {
  incident: IncidentDetail;
  step: number;
  size: "medium" | "large";
}

/** One click says that the next step of the handling is reached. */
export function MilestoneButton({ incident, step, size }: MilestoneButtonProps) {
  const t = useTranslations();
  const nameOf = useLimitName();
  const reach = useReachMilestone(incident);
  const limit = incident.limits.find((one) => one.stage === "handle" && one.step === step);
  if (!limit) return null;
  const name = nameOf(limit);
  const mark = () =>
    reach.mutate(step, {
      onSuccess: () => showToast("done", t("incidents.reached", { number: incident.number, name })),
      onError: (error) => showToast("failed", t(`errors.${errorCodeOf(error)}`)),
    });
  return (
    <Button className="mt-2" size={size === "large" ? "large" : "small"} busy={reach.isPending} onClick={mark}>
      {t("incidents.reach", { name })}
    </Button>
  );
}
