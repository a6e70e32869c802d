"use client";

import { Magnet } from "lucide-react";
import { useTranslations } from "next-intl";
import { formatCount } from "@/lib/i18n/format-count";
import { type SnapKind, snapKinds } from "@/lib/map/map-tool";
import { Button } from "../ui/button";
import { BorderActs } from "./border-acts";
import { useEditor, usePlanEditing } from "./plan-editing";
import { useCellNames } from "./use-cell-names";
import { useCellNoun } from "./use-cell-noun";

const SQUARE_METRES_PER_HECTARE = 10_000;
const snapping = ["vertex", "reshape", "split", "measure"];

/** Of the tool at work only: what it is about, what it keeps to, what it measured. */
export function ContextBar() {
  const t = useTranslations("planEditor");
  const { editor, editable } = usePlanEditing();
  const tool = useEditor((view) => view.tool);
  const selected = useEditor((view) => view.selected);
  const snapTo = useEditor((view) => view.snapTo);
  const measured = useEditor((view) => view.measured);
  const line = useEditor(({ marks }) => marks.line.length > 1);
  const { short } = useCellNames();
  const noun = useCellNoun();
  const toggle = (kind: SnapKind): void =>
    editor.store.setState({
      snapTo: snapTo.includes(kind) ? snapTo.filter((each) => each !== kind) : [...snapTo, kind],
    });
  if (tool === "select") return null;
  const about =
    selected.length > 0
      ? t("about", { tool: t(`tool.${tool}`, noun), cells: selected.slice(0, 3).map(short).join(" | ") })
      : t(`tool.${tool}`, noun);
  return (
    <div className="flex max-w-full flex-wrap items-center gap-x-3 gap-y-1 rounded-2 bg-raised px-3 py-1.5 text-12 shadow-2">
      <b>{about}</b>
      {measured ? (
        <span role="status">
          {t("metres", { count: formatCount(measured.metres) })}
          {measured.squareMetres !== null &&
            ` · ${t("hectares", { count: formatCount(measured.squareMetres / SQUARE_METRES_PER_HECTARE, 2) })}`}
        </span>
      ) : (
        <span className="text-text-2">{t(`hint.${tool}`, noun)}</span>
      )}
      {tool === "border" && <BorderActs />}
      {snapping.includes(tool) && (
        <fieldset className="flex items-center gap-2.5">
          <legend className="sr-only">{t("snapTo")}</legend>
          <Magnet aria-hidden className="size-3.5 text-text-3" />
          {snapKinds.map((kind) => (
            <label key={kind} className="flex items-center gap-1">
              <input type="checkbox" checked={snapTo.includes(kind)} onChange={() => toggle(kind)} />
              {t(`snap.${kind}`)}
            </label>
          ))}
        </fieldset>
      )}
      {editable && line && tool !== "measure" && (
        <Button size="small" look="primary" onClick={() => editor.finish()}>
          {t("finishLine")}
        </Button>
      )}
    </div>
  );
}
