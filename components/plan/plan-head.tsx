"use client";

import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { useAreaNames } from "../shared/use-area-names";
import { useLayerName } from "../shared/use-layer-name";
import { IconButton } from "../ui/icon-button";
import { usePlanEditing } from "./plan-editing";
import { PlanStatusMark } from "./plan-status-mark";
import { Presence } from "./presence";
import { SaveState } from "./save-state";

/** Which plan is open, how far it has come, and whether it is safe. */
export function PlanHead({ onClose }: { onClose: () => void }) {
  const t = useTranslations("planEditor");
  const { detail } = usePlanEditing();
  const areaNames = useAreaNames();
  const layerName = useLayerName();
  return (
    <header className="border-b border-line px-3 pt-2 pb-2.5">
      <div className="flex items-start gap-1">
        <IconButton label={t("backToPlans")} onClick={onClose}>
          <ArrowLeft aria-hidden className="size-4" />
        </IconButton>
        <div className="min-w-0 flex-1 pt-1">
          <h1 className="truncate text-14" title={detail.name}>
            {detail.name}
          </h1>
          <p className="flex items-center gap-1.5 text-12 text-text-2">
            <PlanStatusMark status={detail.status} />
            <span className="truncate">
              {detail.layer && `${layerName(detail.layer)} · `}
              {areaNames(detail.areas)}
            </span>
          </p>
        </div>
      </div>
      <div className="mt-1.5 pl-9">
        <SaveState />
        <Presence />
      </div>
    </header>
  );
}
