"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { planDiffEndpoint } from "@/lib/contracts/plans/plan-diff-endpoint";
import { useEditor, usePlanEditing, useSessionView } from "./plan-editing";

/** What the plan, as the server has it, changes against what is in force; the last answer stays while the next comes. */
export function usePlanDiff() {
  const { detail } = usePlanEditing();
  const revision = useSessionView((session) => session.revision);
  const isCounting = useEditor((view) => view.counting);
  return useQuery({
    queryKey: ["plan-diff", detail.id, revision, detail.status],
    queryFn: ({ signal }) => callApi(planDiffEndpoint, { params: { id: detail.id }, signal }),
    enabled: !isCounting,
    placeholderData: keepPreviousData,
  });
}
