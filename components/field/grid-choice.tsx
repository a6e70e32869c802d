"use client";

import { useTranslations } from "next-intl";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { useGridLabel } from "../shared/use-grid-label";
import { ChoiceChip } from "./choice-chip";

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
        <ChoiceChip key={code} chosen={code === value} onChoose={() => onChange(code)}>
          {gridLabel(code)}
        </ChoiceChip>
      ))}
    </div>
  );
}
