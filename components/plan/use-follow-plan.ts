"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { usePlanEditing, useSessionView } from "./plan-editing";
import { planKey } from "./use-open-plan";
import { usePlans } from "./use-plans";

/** Other planners' steps come beneath ours, and a decision about the plan is seen, while it is open. */
export function useFollowPlan(): void {
  const { editor, detail } = usePlanEditing();
  const client = useQueryClient();
  const plans = usePlans(null);
  const known = useSessionView((session) => session.revision);
  const current = plans.data?.find(({ id }) => id === detail.id);
  const revision = current?.revision ?? 0;
  const status = current?.status ?? detail.status;
  useEffect(() => {
    if (revision > known) void editor.session.catchUp();
  }, [editor, revision, known]);
  useEffect(() => {
    if (status !== detail.status) void client.invalidateQueries({ queryKey: planKey(detail.id) });
  }, [client, status, detail.status, detail.id]);
}
