"use client";

import { ChevronLeft, ChevronRight, Printer, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Briefing, BriefingScene } from "@/lib/contracts/coverage/briefing";
import type { CoverageGrid } from "@/lib/contracts/coverage/coverage-grids-endpoint";
import { onDemand } from "../../shared/on-demand";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { CoverageMap } from "../coverage-map";
import { PlanDelta } from "../plan-delta";
import type { Plan } from "../use-plan";
import { DataTime } from "./data-time";
import { SceneFigures } from "./scene-figures";
import { usePresenter } from "./use-presenter";
import { useSceneOnMap } from "./use-scene-on-map";

const PrintDialog = onDemand(() => import("./print-dialog").then((module) => module.PrintDialog), "floating");

interface PresentationProps {
  briefing: Briefing;
  /** Of the scene on the screen, from 0. */
  index: number;
  grids: readonly CoverageGrid[];
  plan: Plan;
  /** As of when the map is. */
  mapAt: string | null;
  onIndex: (index: number) => void;
  onEnd: () => void;
}

/** One scene on the whole screen. The map stays a map: a camera can be switched off before everybody, and the change is told. */
export function Presentation({ briefing, index, grids, plan, mapAt, onIndex, onEnd }: PresentationProps) {
  const t = useTranslations("coverage.briefing");
  const [blank, setBlank] = useState(false);
  const [printing, setPrinting] = useState<readonly BriefingScene[] | null>(null);
  const { scenes } = briefing;
  const last = scenes.length - 1;
  const scene = scenes[Math.max(0, Math.min(last, index))];
  const go = (to: number): void => {
    setBlank(false);
    onIndex(Math.max(0, Math.min(last, to)));
  };
  useSceneOnMap(scene, plan);
  usePresenter({
    next: () => go(index + 1),
    previous: () => go(index - 1),
    first: () => go(0),
    last: () => go(last),
    blank: () => setBlank((now) => !now),
    end: onEnd,
  });
  if (!scene) return null;
  // What is tried before everybody is of now, and is printed so.
  const isTried = JSON.stringify(plan.changes) !== JSON.stringify(scene.changes);
  return (
    <section
      aria-label={t("presentation", { name: briefing.name })}
      className="fixed inset-0 z-40 flex bg-surface max-lg:flex-col"
    >
      <div className="min-h-0 min-w-0 flex-1">
        <CoverageMap grids={grids} plan={plan} mayPlan />
      </div>
      <aside className="flex min-h-0 w-104 shrink-0 flex-col border-l border-line-strong max-lg:h-[55%] max-lg:w-full max-lg:border-t max-lg:border-l-0">
        <header className="px-5 pt-5 pb-3 max-lg:pt-3" aria-live="polite">
          <p className="text-13 text-text-2">{briefing.name}</p>
          <h1 className="text-28 text-balance max-lg:text-20">{scene.title}</h1>
          {scene.note && <p className="mt-2 text-16 whitespace-pre-line">{scene.note}</p>}
        </header>
        <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-4">
          {isTried && plan.result && (
            <div className="mb-4 rounded-2 border border-accent">
              <PlanDelta result={plan.result} />
            </div>
          )}
          <SceneFigures frozen={scene.frozen} large />
        </div>
        <footer className="border-t border-line px-5 py-3 text-12 text-text-2">
          <DataTime frozen={scene.frozen.dataAt} now={mapAt} />
          <div className="mt-2 flex items-center gap-2">
            <IconButton size="large" label={t("previous")} disabled={index <= 0} onClick={() => go(index - 1)}>
              <ChevronLeft aria-hidden className="size-6" />
            </IconButton>
            <b className="text-16">{t("numberOf", { number: index + 1, total: scenes.length })}</b>
            <IconButton size="large" label={t("next")} disabled={index >= last} onClick={() => go(index + 1)}>
              <ChevronRight aria-hidden className="size-6" />
            </IconButton>
            <span className="flex-1" />
            <IconButton
              size="large"
              label={t("printScene")}
              onClick={() => setPrinting([isTried ? triedScene(scene, plan, mapAt) : scene])}
            >
              <Printer aria-hidden className="size-5" />
            </IconButton>
            <Button onClick={onEnd}>
              <X aria-hidden className="size-4" />
              {t("end")}
            </Button>
          </div>
        </footer>
      </aside>
      {blank && (
        <button
          type="button"
          aria-label={t("unblank")}
          className="absolute inset-0 cursor-none bg-[#000]"
          onClick={() => setBlank(false)}
        />
      )}
      {printing && <PrintDialog briefing={briefing} scenes={printing} onClose={() => setPrinting(null)} />}
    </section>
  );
}

function triedScene(scene: BriefingScene, { changes, result }: Plan, mapAt: string | null): BriefingScene {
  if (!result) return scene;
  const frozen = { ...scene.frozen, dataAt: mapAt, area: result.before, then: result.after };
  return { ...scene, changes: [...changes], frozen };
}
