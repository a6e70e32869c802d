"use client";

import { Plus, Presentation, Printer, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Briefing } from "@/lib/contracts/coverage/briefing";
import type { CoverageGrid } from "@/lib/contracts/coverage/coverage-grids-endpoint";
import { localTime } from "@/lib/i18n/local-time";
import { useMapGrid } from "../../map/use-map-grid";
import { LoadFailure } from "../../shared/load-failure";
import { onDemand } from "../../shared/on-demand";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { IconButton } from "../../ui/icon-button";
import { Input } from "../../ui/input";
import { Notice } from "../../ui/notice";
import { Select } from "../../ui/select";
import { SkeletonRows } from "../../ui/skeleton-rows";
import type { Plan } from "../use-plan";
import type { SceneEdit } from "./edit-briefing";
import { moveTo } from "./move-scene";
import { SceneList } from "./scene-list";
import { sceneOfView } from "./scene-of-view";
import { useBriefing, useBriefings, useSaveBriefing } from "./use-briefings";

const PrintDialog = onDemand(() => import("./print-dialog").then((module) => module.PrintDialog), "floating");

interface BriefingPanelProps {
  area: string | null;
  grids: readonly CoverageGrid[];
  plan: Plan;
  open: string | null;
  onOpen: (id: string | null) => void;
  /** Puts a scene on the whole screen. */
  onPresent: (index: number) => void;
}

/** Briefings of the area: which there are, the scenes of the open one, and the ways to show and to print it. */
export function BriefingPanel({ area, grids, plan, open, onOpen, onPresent }: BriefingPanelProps) {
  const t = useTranslations();
  const { list, create, remove } = useBriefings(area);
  const { data: briefing, isError, error, refetch } = useBriefing(open);
  const begin = (): void => {
    const { shortDay, clock } = localTime(Date.now());
    create.mutate(t("coverage.briefing.newName", { time: `${shortDay} ${clock}` }), {
      onSuccess: ({ id }) => onOpen(id),
    });
  };
  if (list.isError) return <LoadFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <SkeletonRows label={t("common.loading")} />;
  return (
    <section aria-label={t("coverage.briefing.title")} className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <div className="flex items-end gap-2 px-4 py-3">
        <div className="min-w-0 flex-1">
          <Field label={t("coverage.briefing.which")}>
            {(control) => (
              <Select {...control} value={open ?? ""} onChange={(event) => onOpen(event.target.value || null)}>
                <option value="">{t("coverage.briefing.choose")}</option>
                {list.data.items.map(({ id, name, madeBy, isOwn }) => (
                  <option key={id} value={id}>
                    {isOwn ? name : `${name} · ${madeBy}`}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <Button className="h-9!" busy={create.isPending} onClick={begin}>
          <Plus aria-hidden className="size-4" />
          {t("coverage.briefing.new")}
        </Button>
      </div>
      {open !== null && isError && <LoadFailure error={error} onRetry={() => void refetch()} />}
      {open === null && (
        <Notice kind="empty" title={t("coverage.briefing.emptyTitle")}>
          {t("coverage.briefing.emptyText")}
        </Notice>
      )}
      {briefing && open !== null && (
        <Opened
          briefing={briefing}
          grids={grids}
          plan={plan}
          onPresent={onPresent}
          onRemove={() => remove.mutate(briefing.id, { onSuccess: () => onOpen(null) })}
        />
      )}
    </section>
  );
}

interface OpenedProps extends Pick<BriefingPanelProps, "grids" | "plan" | "onPresent"> {
  briefing: Briefing;
  onRemove: () => void;
}

function Opened({ briefing, grids, plan, onPresent, onRemove }: OpenedProps) {
  const t = useTranslations("coverage.briefing");
  const [grid] = useMapGrid();
  const [printing, setPrinting] = useState(false);
  const save = useSaveBriefing(briefing);
  const { scenes, isOwn, name } = briefing;
  const write = (edit: SceneEdit): void => save.mutate({ scenes: edit });
  const keyAt = (index: number): string | undefined => scenes[index]?.key;
  const addScene = (): void => {
    const made = sceneOfView({
      title: t("sceneName", { number: scenes.length + 1 }),
      grid,
      grids,
      changes: plan.changes,
    });
    if (made) write((now) => [...now, made]);
  };
  return (
    <>
      {isOwn && (
        <div className="flex items-center gap-1 px-4 pb-2">
          <Input
            key={name}
            aria-label={t("name")}
            defaultValue={name}
            maxLength={60}
            onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
            onBlur={({ currentTarget }) => {
              const next = currentTarget.value.trim();
              if (next === "") currentTarget.value = name;
              else if (next !== name) save.mutate({ name: next });
            }}
          />
          <IconButton label={t("remove")} onClick={onRemove}>
            <Trash2 aria-hidden className="size-4" />
          </IconButton>
        </div>
      )}
      <div className="flex flex-wrap gap-2 px-4 pb-3">
        {isOwn && (
          <Button size="small" busy={save.isPending} onClick={addScene}>
            <Plus aria-hidden className="size-4" />
            {t("addScene")}
          </Button>
        )}
        <Button size="small" look="primary" disabled={scenes.length === 0} onClick={() => onPresent(0)}>
          <Presentation aria-hidden className="size-4" />
          {t("present")}
        </Button>
        <Button size="small" disabled={scenes.length === 0} onClick={() => setPrinting(true)}>
          <Printer aria-hidden className="size-4" />
          {t("print")}
        </Button>
      </div>
      {scenes.length === 0 && (
        <Notice kind="empty" title={t("noScenesTitle")}>
          {t("noScenesText")}
        </Notice>
      )}
      <SceneList
        scenes={scenes}
        mayEdit={isOwn}
        onMove={(from, to) => {
          const key = keyAt(from);
          write((now) =>
            moveTo(
              now,
              now.findIndex((scene) => scene.key === key),
              to,
            ),
          );
        }}
        onChange={(index, part) => {
          const key = keyAt(index);
          write((now) => now.map((scene) => (scene.key === key ? { ...scene, ...part } : scene)));
        }}
        onRemove={(index) => {
          const key = keyAt(index);
          write((now) => now.filter((scene) => scene.key !== key));
        }}
        onPresent={onPresent}
      />
      {printing && <PrintDialog briefing={briefing} scenes={scenes} onClose={() => setPrinting(false)} />}
    </>
  );
}
