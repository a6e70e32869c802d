"use client";

import { useTranslations } from "next-intl";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { Figure } from "../ui/figure";
import { cameraTotal, sumCameras } from "./camera-sums";

interface CameraFiguresProps {
  grids: readonly GridFigures[];
  unfiled: number;
}

export function CameraFigures({ grids, unfiled }: CameraFiguresProps) {
  const t = useTranslations("coverage");
  const { total, online, offline, maintenance } = sumCameras(grids);
  const without = grids.filter((grid) => cameraTotal(grid) === 0).length;
  const ofAll = (count: number) => t("ofAll", { share: formatShare(count, total), total: formatCount(total) });
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 px-4 py-3 sm:grid-cols-3 xl:grid-cols-6">
      <Figure
        label={t("cameras")}
        value={formatCount(total)}
        note={t("perGrid", { count: formatCount(grids.length === 0 ? 0 : total / grids.length, 1) })}
      />
      <Figure label={t("online")} value={formatCount(online)} note={ofAll(online)} />
      <Figure label={t("offline")} value={formatCount(offline)} note={ofAll(offline)} />
      <Figure label={t("maintenance")} value={formatCount(maintenance)} note={ofAll(maintenance)} />
      <Figure
        label={t("gridsWithout")}
        value={formatCount(without)}
        note={t("ofGrids", { total: formatCount(grids.length) })}
      />
      <Figure label={t("filingDue")} value={formatCount(unfiled)} note={t("article14")} />
    </dl>
  );
}
