"use client";

import { useTranslations } from "next-intl";
import { ApiError, errorCodeOf } from "@/lib/client/api-error";
import { staleIncidentSchema } from "@/lib/contracts/incidents/stale-incident";
import { isKnownAction } from "./known-action";

/** Why a step was not taken. Of one that came second: who was first, with what, and whom the case is with now. */
export function useRefusalText(): (error: unknown) => string {
  const t = useTranslations();
  return (error) => {
    const stale = error instanceof ApiError ? staleIncidentSchema.safeParse(error.problem) : undefined;
    if (!stale?.data?.last) return t(`errors.${errorCodeOf(error)}`);
    const { assignee, last } = stale.data;
    return t("incidents.overtaken", {
      actor: last.actor,
      action: isKnownAction(last.action) ? t(`incidents.action.${last.action}`) : last.action,
      assignee: assignee ?? t("incidents.nobody"),
    });
  };
}
