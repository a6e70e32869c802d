"use client";

import { GripVertical, Play, RefreshCw, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { BriefingScene } from "@/lib/contracts/coverage/briefing";
import { classNames } from "../../ui/class-names";
import { IconButton } from "../../ui/icon-button";
import { Input } from "../../ui/input";
import { TextArea } from "../../ui/text-area";
import { momentText } from "./data-time";

interface SceneListProps {
  scenes: readonly BriefingScene[];
  mayEdit: boolean;
  onMove: (from: number, to: number) => void;
  onChange: (index: number, part: { title?: string; note?: string; renew?: true }) => void;
  onRemove: (index: number) => void;
  onPresent: (index: number) => void;
}

/** Scenes in order. Drag one by its handle, or focus the handle and press the arrows. */
export function SceneList({ scenes, mayEdit, onMove, onChange, onRemove, onPresent }: SceneListProps) {
  const t = useTranslations("coverage.briefing");
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const carried = useRef<string | null>(null);
  useEffect(() => {
    // A row that is moved in the page loses the focus; whoever moves it goes on moving it.
    if (carried.current !== null)
      list.current?.querySelector<HTMLElement>(`[data-handle="${carried.current}"]`)?.focus();
    carried.current = null;
  }, [scenes]);
  const onKey = (event: KeyboardEvent<HTMLButtonElement>, i: number): void => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || !scenes[i + step]) return;
    event.preventDefault();
    carried.current = scenes[i]?.key ?? null;
    onMove(i, i + step);
  };
  const drop = (to: number): void => {
    if (dragged !== null && dragged !== to) onMove(dragged, to);
    setDragged(null);
    setOver(null);
  };
  return (
    <ol ref={list} aria-label={t("scenes")} className="border-t border-line">
      {scenes.map((scene, i) => (
        <li
          key={scene.key}
          onDragOver={(event) => {
            if (dragged === null) return;
            event.preventDefault();
            setOver(i);
          }}
          onDrop={(event) => {
            event.preventDefault();
            drop(i);
          }}
          className={classNames(
            "flex items-start gap-1 border-b border-line py-2 pr-3 pl-1",
            over === i && dragged !== null && dragged !== i && "bg-accent-soft",
            dragged === i && "opacity-50",
          )}
        >
          {mayEdit && (
            <button
              type="button"
              draggable
              data-handle={scene.key}
              aria-label={t("moveScene", { title: scene.title })}
              title={t("moveHint")}
              onKeyDown={(event) => onKey(event, i)}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = "move";
                event.dataTransfer.setData("text/plain", scene.key);
                setDragged(i);
              }}
              onDragEnd={() => {
                setDragged(null);
                setOver(null);
              }}
              className="grid h-9 w-7 shrink-0 cursor-grab place-items-center rounded-control text-text-3 hover:bg-sunken hover:text-text"
            >
              <GripVertical aria-hidden className="size-4" />
            </button>
          )}
          <span className="min-w-0 flex-1">
            {mayEdit ? (
              <SceneWords scene={scene} onChange={(part) => onChange(i, part)} />
            ) : (
              <>
                <b className="block truncate text-13">{scene.title}</b>
                <span className="block text-12 text-text-2">{scene.note}</span>
              </>
            )}
            <span className="mt-1 block text-11 text-text-3">
              {scene.frozen.dataAt === null ? t("noData") : t("frozenAt", { time: momentText(scene.frozen.dataAt) })}
            </span>
          </span>
          <span className="flex shrink-0 flex-col">
            <IconButton size="small" label={t("presentFrom", { title: scene.title })} onClick={() => onPresent(i)}>
              <Play aria-hidden className="size-4" />
            </IconButton>
            {mayEdit && (
              <>
                <IconButton size="small" label={t("renew")} onClick={() => onChange(i, { renew: true })}>
                  <RefreshCw aria-hidden className="size-4" />
                </IconButton>
                <IconButton size="small" label={t("removeScene", { title: scene.title })} onClick={() => onRemove(i)}>
                  <Trash2 aria-hidden className="size-4" />
                </IconButton>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface SceneWordsProps {
  scene: BriefingScene;
  onChange: (part: { title?: string; note?: string }) => void;
}

/** Title and note; kept when one leaves the field. */
function SceneWords({ scene: { title, note }, onChange }: SceneWordsProps) {
  const t = useTranslations("coverage.briefing");
  return (
    <>
      <Input
        key={`title-${title}`}
        aria-label={t("sceneTitle")}
        defaultValue={title}
        maxLength={60}
        onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
        onBlur={({ currentTarget }) => {
          const next = currentTarget.value.trim();
          if (next === "") currentTarget.value = title;
          else if (next !== title) onChange({ title: next });
        }}
      />
      <TextArea
        key={`note-${note}`}
        aria-label={t("sceneNote")}
        placeholder={t("sceneNote")}
        defaultValue={note}
        maxLength={600}
        rows={2}
        className="mt-1.5 text-12"
        onBlur={({ currentTarget }) => {
          const next = currentTarget.value.trim();
          if (next !== note) onChange({ note: next });
        }}
      />
    </>
  );
}
