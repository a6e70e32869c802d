"use client";

import { Copy, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { formatPoint, type MapPoint } from "@/lib/map/map-point";
import { CamerasAt } from "../../shared/cameras-at";
import { useCamerasAt } from "../../shared/use-cameras-at";
import { useGridLabel } from "../../shared/use-grid-label";
import { IconButton } from "../../ui/icon-button";
import { showToast } from "../../ui/toast-store";
import { HereFacts } from "./here-facts";
import { usePlaceAt } from "./use-place-at";

interface HereCardProps {
  point: MapPoint;
  onClose: () => void;
  onCamera: (id: string) => void;
}

/** What is at a point: whose grid, how many households, what is dangerous and what helps near by, which cameras see it. */
export function HereCard({ point, onClose, onCamera }: HereCardProps) {
  const t = useTranslations();
  const gridLabel = useGridLabel();
  const place = usePlaceAt(point);
  const cameras = useCamerasAt(point);
  const code = place.data?.grid?.code;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(formatPoint(point));
    showToast("done", t("common.copied"));
  };
  return (
    <section
      aria-label={t("map.here.title")}
      className="absolute top-14 left-3 max-h-[calc(100%-4.25rem)] w-80 max-w-[calc(100%-1.5rem)] overflow-y-auto rounded-2 bg-raised py-2 pr-1 pl-3 text-12 text-text-2 shadow-2"
    >
      <div className="flex items-start gap-2">
        <b className="min-w-0 flex-1 pt-1.5 text-13 text-text">
          {t("map.here.title")}
          {code && (
            <span className="ml-2 text-boundary" title={code}>
              {gridLabel(code)}
            </span>
          )}
        </b>
        <IconButton label={t("common.close")} onClick={onClose}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </div>
      <p className="flex items-center gap-1 pr-2">
        <span className="flex-1">
          {formatPoint(point)} <span className="text-text-3">WGS-84</span>
        </span>
        <IconButton label={t("map.here.copy")} size="small" onClick={() => void copy()}>
          <Copy aria-hidden className="size-3.5" />
        </IconButton>
      </p>
      <div className="space-y-2 pr-2">
        <HereFacts place={place} />
        <div>
          <h3 className="flex justify-between text-12 text-text">
            {t("map.here.cameras")}
            <span className="font-normal text-text-3">
              {cameras.data && t("map.here.cameraCount", { count: cameras.data.cameras.length })}
            </span>
          </h3>
          <CamerasAt cameras={cameras} onCamera={onCamera} />
        </div>
      </div>
    </section>
  );
}
