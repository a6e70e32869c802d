"use client";

import { Plus, Power, RotateCw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { formatCount } from "@/lib/i18n/format-count";
import { mapStore } from "../map/map-store";
import { Button } from "../ui/button";
import { IconButton } from "../ui/icon-button";
import { Notice } from "../ui/notice";
import { ChangeFields } from "./change-fields";
import { PlanDelta } from "./plan-delta";
import { PlanGrids } from "./plan-grids";
import { ScenarioSection } from "./scenario/scenario-section";
import type { Plan } from "./use-plan";

/** What stands where a new camera is put: the usual fixed one of a street. */
const usualCamera = { ptzType: 3, bearingDegrees: 0, horizontalFovDegrees: 70, rangeMetres: 80, mountHeightMetres: 5 };

/** Changes that are only thought of, and what they would do. */
export function PlanPanel({ area, plan }: { area: string | null; plan: Plan }) {
  const t = useTranslations("coverage");
  const { changes, result } = plan;
  const addHere = (): void => {
    const { camera } = mapStore.getState();
    if (camera) plan.add({ ...usualCamera, position: [camera.lng, camera.lat] });
  };
  return (
    <section aria-label={t("plan")} className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <div className="flex h-11 shrink-0 items-center gap-2 px-4">
        <h2 className="text-14 font-semibold">{t("plan")}</h2>
        <span className="min-w-0 flex-1 truncate text-12 text-text-3">{t("planNote")}</span>
        {changes.length > 0 && (
          <Button size="small" look="quiet" onClick={() => plan.replace([])}>
            {t("reset")}
          </Button>
        )}
      </div>
      <div className="px-4 pb-3">
        <Button size="small" onClick={addHere}>
          <Plus aria-hidden className="size-4" />
          {t("addCamera")}
        </Button>
      </div>
      {changes.length === 0 && (
        <Notice kind="empty" title={t("noPlanTitle")}>
          {t("noPlanText")}
        </Notice>
      )}
      <ul>
        {changes.map((change, i) => {
          const Icon = change.off ? Power : change.cameraId === undefined ? Plus : RotateCw;
          const known = result?.cameras[i];
          const bearing = change.bearingDegrees ?? known?.bearingDegrees ?? null;
          return (
            <li key={`${change.cameraId ?? "new"}-${i}`} className="flex items-start gap-3 px-4 py-1.5 text-13">
              <span className="grid size-7 shrink-0 place-items-center rounded-control bg-accent-soft text-accent">
                <Icon aria-hidden className="size-4" />
              </span>
              <span className="min-w-0 flex-1">
                <b className="block truncate font-normal">
                  {t(change.off ? "planOff" : change.cameraId === undefined ? "planNew" : "planTurn", {
                    id: change.cameraId ?? i + 1,
                  })}
                </b>
                <span className="block text-12 text-text-3">
                  {bearing === null ? t("allRound") : t("looksTo", { degrees: formatCount(bearing) })}
                  {known && known.overReach.buildings > 0 && (
                    <span className="text-over"> · {t("overHere", { count: known.overReach.buildings })}</span>
                  )}
                </span>
                {!change.off && bearing !== null && (
                  <input
                    type="range"
                    min={0}
                    max={359}
                    value={Math.round(bearing)}
                    aria-label={t("bearing")}
                    className="w-full accent-accent"
                    onChange={(event) => plan.change(i, { bearingDegrees: Number(event.target.value) })}
                  />
                )}
                {!change.off && (
                  <ChangeFields change={change} known={known} onChange={(part) => plan.change(i, part)} />
                )}
              </span>
              {change.cameraId !== undefined && (
                <IconButton
                  size="small"
                  label={t(change.off ? "switchOn" : "switchOff")}
                  onClick={() => plan.change(i, { off: !change.off })}
                >
                  <Power aria-hidden className="size-4" />
                </IconButton>
              )}
              <IconButton size="small" label={t("remove")} onClick={() => plan.remove(i)}>
                <X aria-hidden className="size-4" />
              </IconButton>
            </li>
          );
        })}
      </ul>
      {plan.error && (
        <p role="alert" className="px-4 py-2 text-13 text-due-late-text">
          {t("planFailed")}
        </p>
      )}
      {result && (
        <div className="mx-4 my-3 rounded-2 border border-line">
          <PlanDelta result={result} />
        </div>
      )}
      {result && (
        <div className="mx-4 mb-3 rounded-2 border border-line">
          <PlanGrids grids={result.grids} />
        </div>
      )}
      {result && <p className="px-4 pb-4 text-12 text-text-3">{t("planRule")}</p>}
      <ScenarioSection area={area} plan={plan} />
    </section>
  );
}
