"use client";

import { Scan, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { editSteps } from "@/lib/client/plan/edit-steps";
import type { Finding } from "@/lib/client/plan/plan-findings";
import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { mapStore } from "../map/map-store";
import { Button } from "../ui/button";
import { IconButton } from "../ui/icon-button";
import { usePlanEditing } from "./plan-editing";
import { useCellNames } from "./use-cell-names";
import { useCellNoun } from "./use-cell-noun";
import { useFixWords } from "./use-fix-words";
import { useShowCell } from "./use-show-cell";

const MOST_NAMED = 3;

interface FindingRowProps {
  finding: Finding;
  /** The finding is of the plan as it is on the screen, so its step may be taken. */
  isCurrent: boolean;
}

/** Something that the server's check found: what, where, and the step that mends it. */
export function FindingRow({ finding, isCurrent }: FindingRowProps) {
  const t = useTranslations();
  const noun = useCellNoun();
  const { editor, editable } = usePlanEditing();
  const { full } = useCellNames();
  const fixWords = useFixWords();
  const show = useShowCell();
  const { kind, cells, position, amount, fix } = finding;
  const there = cells.filter((code) => editor.graph().cells.has(code));
  const zoom = (): void => {
    const [code] = there;
    if (code !== undefined) show(code);
    editor.select(there);
    if (position) mapStore.getState().sync?.reveal(position);
  };
  const measured =
    amount === null
      ? null
      : kind === "building-cut"
        ? t("planEditor.check.share", { share: formatShare(amount, 1, 0) })
        : kind === "multi-part"
          ? t("planEditor.check.parts", { count: formatCount(amount) })
          : t("planEditor.check.squareMetres", { count: formatCount(amount) });
  const named =
    cells.length === 0
      ? null
      : t("planEditor.check.cells", {
          cells: cells.slice(0, MOST_NAMED).map(full).join(t("shell.listSeparator")),
        });
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-1 border-t border-line px-4 py-1.5 first:border-t-0">
      <TriangleAlert aria-hidden className="size-4 shrink-0 text-due-soon-text" />
      <div className="min-w-36 flex-1 text-12">
        <b className="block text-13">{t(`plan.problem.${kind}`, noun)}</b>
        <span className="text-text-2">{[named, measured].filter((part) => part !== null).join(" · ")}</span>
      </div>
      {(position !== null || there.length > 0) && (
        <IconButton size="small" label={t("planEditor.check.zoom")} onClick={zoom}>
          <Scan aria-hidden className="size-4" />
        </IconButton>
      )}
      {editable && fix && (
        <Button size="small" className="ml-6" disabled={!isCurrent} onClick={() => editor.commitAll(editSteps([fix]))}>
          {fixWords(fix)}
        </Button>
      )}
    </li>
  );
}
