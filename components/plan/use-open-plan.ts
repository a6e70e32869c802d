"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { callApi } from "@/lib/client/api";
import { countPlan, openPlan, readGround } from "@/lib/client/plan/open-plan";
import type { PlanEditor } from "@/lib/client/plan/plan-editor";
import { readPlanEndpoint } from "@/lib/contracts/plans/read-plan-endpoint";
import { useSession } from "../shell/shell-session";
import type { PlanEditing } from "./plan-editing";

export const planKey = (id: string) => ["plan", id] as const;

/** Reads a plan and takes it into the hand; what this browser had not sent of it comes back on top. */
export function useOpenPlan(id: string): { editing: PlanEditing | null; error: unknown; retry: () => void } {
  const { userId, role } = useSession();
  const countsBuildings = role === "planner";
  // Neither is kept when the plan is closed: the next time it is read anew, both at once. The borders are there first.
  const plan = useQuery({
    queryKey: planKey(id),
    queryFn: ({ signal }) =>
      callApi(readPlanEndpoint, { params: { id }, query: countsBuildings ? { stats: "none" } : {}, signal }),
    staleTime: Infinity,
    gcTime: 0,
  });
  const ground = useQuery({
    queryKey: ["plan-ground", id],
    queryFn: ({ signal }) => readGround(id, signal),
    enabled: countsBuildings,
    staleTime: Infinity,
    gcTime: 0,
    structuralSharing: false,
  });
  const [editor, setEditor] = useState<PlanEditor | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const detail = plan.data;
  const editable = detail?.allowedActions.includes("edit") ?? false;
  const isThere = detail !== undefined;
  const open = useEffectEvent(() =>
    detail ? openPlan({ detail, counts: countsBuildings, user: userId, editable }) : null,
  );

  useEffect(() => {
    if (!isThere) return;
    let isGone = false;
    let close: (() => void) | null = null;
    open()?.then(
      (opened) => {
        if (isGone) opened.session.close();
        else {
          close = () => opened.session.close();
          setEditor(opened);
        }
      },
      (cause: unknown) => !isGone && setError(cause),
    );
    return () => {
      isGone = true;
      close?.();
      setEditor(null);
      setError(null);
    };
  }, [id, userId, editable, isThere, attempt]);

  const counted = ground.data;
  useEffect(() => {
    if (editor && counted) countPlan(editor, counted).catch(setError);
  }, [editor, counted]);

  const retry = (): void => {
    if (plan.isError) void plan.refetch();
    if (ground.isError) void ground.refetch();
    if (error !== null) setAttempt((count) => count + 1);
  };
  const editing = useMemo(() => (editor && detail ? { editor, detail, editable } : null), [editor, detail, editable]);
  return { editing, error: plan.error ?? ground.error ?? error, retry };
}
