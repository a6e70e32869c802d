"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import { type ListedRepair, listPlanRepairsEndpoint } from "@/lib/contracts/plans/list-plan-repairs-endpoint";
import { usePlanEditing } from "./plan-editing";

export interface PlanRepairsView {
  count: number;
  isOpen: boolean;
  setOpen: (open: boolean) => void;
  /** Once they are asked for. */
  items: readonly ListedRepair[] | undefined;
  error: unknown;
  retry: () => void;
}

/** What was put right when the plan was begun; asked for when somebody wants to see it. */
export function usePlanRepairs(): PlanRepairsView {
  const { detail } = usePlanEditing();
  const [isOpen, setOpen] = useState(false);
  const repairs = useQuery({
    queryKey: ["plan-repairs", detail.id],
    queryFn: ({ signal }) => callApi(listPlanRepairsEndpoint, { params: { id: detail.id }, signal }),
    enabled: isOpen,
    staleTime: Infinity,
  });
  return {
    count: detail.repairs,
    isOpen,
    setOpen,
    items: repairs.data?.items,
    error: repairs.error,
    retry: () => void repairs.refetch(),
  };
}
