"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { callApi } from "@/lib/client/api";
import { openPlan } from "@/lib/client/plan/open-plan";
import { readPlanEndpoint } from "@/lib/contracts/plans/read-plan-endpoint";
import { useSession } from "../shell/shell-session";
import type { PlanEditing } from "./plan-editing";

export const planKey = (id: string) => ["plan", id] as const;

/** Reads a plan and takes it into the hand; what this browser had not sent of it comes back on top. */
export function useOpenPlan(id: string) {
  const { userId, role } = useSession();
  const detail = useQuery({
    queryKey: planKey(id),
    queryFn: ({ signal }) => callApi(readPlanEndpoint, { params: { id }, signal }),
    staleTime: Infinity,
  });
  const [opened, setOpened] = useState<PlanEditing | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const { data } = detail;
  const status = data?.status;
  const editable = role === "planner" && status === "draft";
  const isThere = data !== undefined;

  useEffect(() => {
    if (!isThere) return;
    let isGone = false;
    let close: (() => void) | null = null;
    openPlan(id, { user: userId, editable, countsBuildings: role === "planner" }).then(
      ({ editor, detail: read }) => {
        if (isGone) editor.session.close();
        else {
          close = () => editor.session.close();
          setOpened({ editor, detail: read, editable });
        }
      },
      (cause: unknown) => !isGone && setError(cause),
    );
    return () => {
      isGone = true;
      close?.();
      setOpened(null);
      setError(null);
    };
  }, [id, userId, role, editable, isThere, attempt]);

  const retry = (): void => {
    if (detail.isError) void detail.refetch();
    else setAttempt((count) => count + 1);
  };
  return { editing: opened, error: detail.error ?? error, retry };
}
