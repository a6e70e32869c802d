"use client";

import { Ban } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEditor } from "./plan-editing";
import { useCellNames } from "./use-cell-names";
import { useCellNoun } from "./use-cell-noun";

const ASIDE_PIXELS = 24;
const CARD_PIXELS = 260;

/** Why the thing in the hand may not be there, beside the pointer while it is still down. Never under the pointer. */
export function RefusalCard() {
  const t = useTranslations();
  const { short } = useCellNames();
  const noun = useCellNoun();
  const refused = useEditor(({ refusal }) => refusal);
  if (!refused) return null;
  const [x, y] = refused.pixel;
  const { code, cells } = refused.refusal;
  return (
    <div className="pointer-events-none absolute inset-0 overflow-hidden">
      <div
        role="status"
        className="absolute flex gap-2 rounded-2 bg-raised px-3 py-2 text-12 shadow-2"
        style={{
          left: `clamp(8px, ${x + ASIDE_PIXELS}px, calc(100% - ${CARD_PIXELS + 8}px))`,
          top: y + ASIDE_PIXELS,
          maxWidth: CARD_PIXELS,
        }}
      >
        <Ban aria-hidden className="mt-0.5 size-4 shrink-0 text-due-late-text" />
        <span>
          <b className="block">{t("planEditor.notHere")}</b>
          {t(`plan.refusal.${code}`, noun)}
          {cells.length > 0 && <span className="text-text-2"> ({cells.slice(0, 3).map(short).join(" | ")})</span>}
        </span>
      </div>
    </div>
  );
}
