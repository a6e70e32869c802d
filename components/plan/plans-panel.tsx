"use client";

import { CircleCheck, History, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useMapLayer } from "../map/use-map-layer";
import { LoadFailure } from "../shared/load-failure";
import { onDemand } from "../shared/on-demand";
import { RelativeTime } from "../shared/relative-time";
import { useAreaNames } from "../shared/use-area-names";
import { useLayerName } from "../shared/use-layer-name";
import { useSession } from "../shell/shell-session";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { SkeletonRows } from "../ui/skeleton-rows";
import { LayerChooser } from "./layers/layer-chooser";
import { PlanStatusMark } from "./plan-status-mark";
import { usePlans } from "./use-plans";

const NewPlanDialog = onDemand(() => import("./new-plan-dialog").then((module) => module.NewPlanDialog), "floating");
const SuccessionDialog = onDemand(
  () => import("./succession-dialog").then((module) => module.SuccessionDialog),
  "floating",
);

/** Boundary plans of the district: what is in force, and the drafts beside it. */
export function PlansPanel({ onOpen }: { onOpen: (id: string) => void }) {
  const t = useTranslations();
  const { role } = useSession();
  const [layer] = useMapLayer();
  const plans = usePlans(layer);
  const layerName = useLayerName();
  const areaNames = useAreaNames();
  const [open, setOpen] = useState<"new" | "successions" | null>(null);
  return (
    <>
      <header className="flex h-12 shrink-0 items-center justify-between gap-2 px-4">
        <h2 className="text-14">
          {t("plan.plans")} <span className="font-normal text-text-3">{plans.data?.length}</span>
        </h2>
        {role === "planner" && (
          <Button size="small" onClick={() => setOpen("new")}>
            <Plus aria-hidden className="size-3.5" />
            {t("planEditor.newPlan")}
          </Button>
        )}
      </header>
      <LayerChooser />
      <div className="mx-2 flex gap-2.5 rounded-2 bg-accent-soft px-3 py-2">
        <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-done" />
        <p>
          <b className="block">{t("plan.inForce")}</b>
          <span className="text-12 text-text-2">{t("plan.inForceText")}</span>
        </p>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto p-2">
        {plans.isError ? (
          <LoadFailure error={plans.error} onRetry={() => void plans.refetch()} />
        ) : plans.data === undefined ? (
          <SkeletonRows label={t("common.loading")} rows={3} />
        ) : plans.data.length === 0 ? (
          <Notice kind="empty" title={t("plan.noPlansTitle")}>
            {t("plan.noPlansText")}
          </Notice>
        ) : (
          <ul aria-label={t("plan.plans")}>
            {plans.data.map(({ id, name, status, areas, layer: ofLayer, updatedAt }) => (
              <li key={id}>
                <button
                  type="button"
                  onClick={() => onOpen(id)}
                  className="w-full rounded-2 px-2 py-2 text-left hover:bg-sunken"
                >
                  <b className="block truncate">{name}</b>
                  <span className="flex items-center gap-1.5 text-12 text-text-2">
                    <PlanStatusMark status={status} />
                    <span className="truncate">· {ofLayer ? layerName(ofLayer) : areaNames(areas)}</span>
                    <RelativeTime at={updatedAt} className="ml-auto shrink-0 text-text-3" />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Button look="quiet" size="small" className="m-2 self-start" onClick={() => setOpen("successions")}>
        <History aria-hidden className="size-3.5" />
        {t("plan.succession.title")}
      </Button>
      {open === "new" && <NewPlanDialog layer={layer} onClose={() => setOpen(null)} onMade={onOpen} />}
      {open === "successions" && <SuccessionDialog onClose={() => setOpen(null)} onPlan={onOpen} />}
    </>
  );
}
