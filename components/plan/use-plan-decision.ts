"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import {
  approvePlanEndpoint,
  publishPlanEndpoint,
  rejectPlanEndpoint,
  rollbackPlanEndpoint,
  submitPlanEndpoint,
} from "@/lib/contracts/plans/plan-decision-endpoints";
import { showToast } from "../ui/toast-store";
import { usePlanEditing } from "./plan-editing";
import { planKey } from "./use-open-plan";
import { plansKey } from "./use-plans";

export type Decision =
  | { action: "submit" | "approve"; revision: number }
  | { action: "reject"; comments: { text: string; position?: [number, number] }[] }
  | { action: "publish"; effectiveOn: string }
  | { action: "rollback" };

/** Takes a plan on to its next state. The plan that was begun by a rollback is opened by the caller. */
export function usePlanDecision(onOther: (id: string) => void) {
  const t = useTranslations();
  const { detail } = usePlanEditing();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision) => {
      const rest = { params: { id: detail.id }, idempotencyKey: crypto.randomUUID() };
      switch (decision.action) {
        case "submit":
          return callApi(submitPlanEndpoint, { ...rest, body: { revision: decision.revision } });
        case "approve":
          return callApi(approvePlanEndpoint, { ...rest, body: { revision: decision.revision } });
        case "reject":
          return callApi(rejectPlanEndpoint, { ...rest, body: { comments: decision.comments } });
        case "publish":
          return callApi(publishPlanEndpoint, { ...rest, body: { effectiveOn: decision.effectiveOn } });
        case "rollback":
          return callApi(rollbackPlanEndpoint, { ...rest, body: {} });
      }
    },
    onSuccess: async ({ id, status }) => {
      await Promise.all([
        client.invalidateQueries({ queryKey: plansKey }),
        client.invalidateQueries({ queryKey: planKey(detail.id) }),
      ]);
      showToast("done", t("planEditor.isNow", { status: t(`planEditor.status.${status}`) }));
      if (id !== detail.id) onOther(id);
    },
    onError: (error) => showToast("failed", t(`errors.${errorCodeOf(error)}`)),
  });
}
