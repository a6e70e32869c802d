"use client";

import {
  Brush,
  Combine,
  CopyPlus,
  Lasso,
  Lock,
  type LucideIcon,
  MousePointer2,
  Redo2,
  Route,
  Ruler,
  Scissors,
  Sparkles,
  Spline,
  SquareDashed,
  Undo2,
  Waypoints,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { type ToolName, toolKeys } from "@/lib/client/plan/tool-names";
import { classNames } from "../ui/class-names";
import { IconButton } from "../ui/icon-button";
import { ExportMenu } from "./export-menu";
import { useEditor, usePlanEditing, useSessionView } from "./plan-editing";
import { useCellNoun } from "./use-cell-noun";
import { useStepWords } from "./use-step-words";

const icons: Readonly<Record<ToolName, LucideIcon>> = {
  select: MousePointer2,
  vertex: Waypoints,
  reshape: Spline,
  border: Route,
  split: Scissors,
  merge: Combine,
  brush: Brush,
  rectangle: SquareDashed,
  lasso: Lasso,
  area: CopyPlus,
  lock: Lock,
  measure: Ruler,
};

const groups: readonly (readonly ToolName[])[] = [
  ["select", "vertex", "reshape", "border"],
  ["split", "merge", "brush", "rectangle", "lasso", "area"],
  ["lock", "measure"],
];

/** What a reader without a draft may take up. */
const harmless: readonly ToolName[] = ["select", "measure"];

interface ToolBarProps {
  onTool: (tool: ToolName) => void;
  onPropose: () => void;
}

/** Tools in groups, undo and redo, then what is done with the whole plan. Each tool has its letter; what it does is its tooltip. */
export function ToolBar({ onTool, onPropose }: ToolBarProps) {
  const t = useTranslations("planEditor");
  const { editor, editable } = usePlanEditing();
  const active = useEditor(({ tool }) => tool);
  const words = useStepWords();
  const noun = useCellNoun();
  const ops = useSessionView((session) => session.ops);
  const lastDone = useSessionView(({ done }) => done.at(-1)?.op);
  const lastUndone = useSessionView(({ undone }) => undone.at(-1)?.op);
  const nameOf = (id: string | undefined): string => {
    const op = id === undefined ? undefined : ops.get(id);
    return op ? words(op, ops) : "";
  };
  const shown = editable ? groups : [harmless];
  const rule = <span aria-hidden className="mx-1 h-5 w-px bg-line" />;
  return (
    <div
      role="toolbar"
      aria-label={t("tools")}
      className="flex max-w-full items-center gap-0.5 overflow-x-auto rounded-2 bg-raised p-1 shadow-2"
    >
      {shown.map((names, i) => (
        <Fragment key={names[0]}>
          {i > 0 && rule}
          {names.map((name) => {
            const Icon = icons[name];
            return (
              <IconButton
                key={name}
                label={t(`tool.${name}`, noun)}
                title={t("toolTip", {
                  name: t(`tool.${name}`, noun),
                  what: t(`toolWhat.${name}`, noun),
                  key: toolKeys[name],
                })}
                aria-pressed={active === name}
                aria-keyshortcuts={toolKeys[name]}
                onClick={() => onTool(name)}
                className={classNames(
                  "pointer-coarse:size-11",
                  active === name && "bg-accent text-on-accent! hover:bg-accent-hover",
                )}
              >
                <Icon aria-hidden className="size-4" />
              </IconButton>
            );
          })}
        </Fragment>
      ))}
      {editable && (
        <>
          {rule}
          <IconButton
            label={t("undo")}
            title={lastDone ? t("undoWhat", { step: nameOf(lastDone) }) : t("undo")}
            disabled={!lastDone}
            onClick={() => editor.undo()}
            className="disabled:opacity-40 pointer-coarse:size-11"
          >
            <Undo2 aria-hidden className="size-4" />
          </IconButton>
          <IconButton
            label={t("redo")}
            title={lastUndone ? t("redoWhat", { step: nameOf(lastUndone) }) : t("redo")}
            disabled={!lastUndone}
            onClick={() => editor.redo()}
            className="disabled:opacity-40 pointer-coarse:size-11"
          >
            <Redo2 aria-hidden className="size-4" />
          </IconButton>
        </>
      )}
      {rule}
      {editable && (
        <IconButton
          label={t("proposal.open")}
          title={t("proposal.open")}
          onClick={onPropose}
          className="pointer-coarse:size-11"
        >
          <Sparkles aria-hidden className="size-4" />
        </IconButton>
      )}
      <ExportMenu />
    </div>
  );
}
