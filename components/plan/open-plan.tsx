"use client";

import { useTranslations } from "next-intl";
import { LoadFailure } from "../shared/load-failure";
import { Skeleton } from "../ui/skeleton";
import { PlanDesk } from "./plan-desk";
import { PlanEditingProvider } from "./plan-editing";
import { useOpenPlan } from "./use-open-plan";

interface OpenPlanProps {
  id: string;
  /** Codes of exclusive grids in force: they have no target. */
  exclusive: ReadonlySet<string>;
  /** Brings the plan into sight. */
  fits: boolean;
  onClose: () => void;
}

/** A plan on the desk, or why it is not there. */
export function OpenPlan({ id, exclusive, fits, onClose }: OpenPlanProps) {
  const t = useTranslations("planEditor");
  const { editing, error, retry } = useOpenPlan(id);
  if (error) return <LoadFailure error={error} onRetry={retry} className="m-auto" />;
  if (!editing)
    return (
      <div role="status" aria-label={t("opening")} className="flex flex-1 flex-col gap-3 p-6">
        <Skeleton className="h-8 w-64" />
        <Skeleton className="min-h-0 w-full flex-1" />
        <Skeleton className="h-40 w-full" />
      </div>
    );
  return (
    <PlanEditingProvider value={editing}>
      <PlanDesk exclusive={exclusive} fits={fits} onClose={onClose} />
    </PlanEditingProvider>
  );
}
