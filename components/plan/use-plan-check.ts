"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { callApi } from "@/lib/client/api";
import { type PlanFindings, planFindings } from "@/lib/client/plan/plan-findings";
import { checkPlanEndpoint } from "@/lib/contracts/plans/check-plan-endpoint";
import { useSession } from "../shell/shell-session";
import { useEditor, usePlanEditing, useSessionView } from "./plan-editing";

export interface PlanCheckView {
  findings: PlanFindings | null;
  /** Which revision the findings are of. */
  checked: number | null;
  /** `current`: they are of the plan as it is on the screen. */
  state: "current" | "unsaved" | "checking" | "failed" | "not-here";
  error: unknown;
  retry: () => void;
}

/** The server's checks of the saved revision, anew after every save. */
export function usePlanCheck(): PlanCheckView {
  const { detail } = usePlanEditing();
  const { role } = useSession();
  const revision = useSessionView((session) => session.revision);
  const isSaved = useSessionView(({ unsent }) => unsent.length === 0);
  // What the planner sees first comes first: the server counts the same ground for both.
  const isCounting = useEditor((view) => view.counting);
  const mayAsk = role === "planner" || role === "admin";
  const check = useQuery({
    queryKey: ["plan-check", detail.id, revision],
    queryFn: ({ signal }) => callApi(checkPlanEndpoint, { params: { id: detail.id }, signal }),
    enabled: mayAsk && isSaved && !isCounting,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  const { data, isError, error, refetch } = check;
  const findings = useMemo(() => (data ? planFindings(data) : null), [data]);
  const retry = (): void => void refetch();
  const checked = data?.revision ?? null;
  const rest = { findings, checked, error, retry };
  if (!mayAsk) return { ...rest, state: "not-here" };
  if (isError) return { ...rest, state: "failed" };
  if (!isSaved) return { ...rest, state: "unsaved" };
  return { ...rest, state: checked === revision ? "current" : "checking" };
}
