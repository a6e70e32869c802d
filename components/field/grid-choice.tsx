"use client";

import { useTranslations } from "next-intl";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { useGridLabel } from "../shared/use-grid-label";
import { classNames } from "../ui/class-names";

interface GridChoiceProps {
  grids: readonly GridFigures[];
  value: string;
  onChange: (code: string) => void;
}

/** A leader has two or three grids: each is one tap. */
export function GridChoice({ grids, value, onChange }: GridChoiceProps) {
  const t = useTranslations("field");
  const gridLabel = useGridLabel();
  return (
    <div role="group" aria-label={t("chooseGrid")} className="flex gap-2 overflow-x-auto py-1">
      {grids.map(({ code }) => (
        <button
          key={code}
          type="button"
          aria-pressed={code === value}
          onClick={() => onChange(code)}
          className={classNames(
            "h-11 shrink-0 rounded-3 border px-4 text-14",
            code === value
              ? "border-accent bg-accent-soft font-semibold text-accent"
              : "border-line-strong bg-surface text-text-2",
          )}
        >
          {gridLabel(code)}
        </button>
      ))}
    </div>
  );
}
