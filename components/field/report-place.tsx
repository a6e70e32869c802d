"use client";

import { LocateFixed } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Position } from "@/lib/contracts/fields";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import type { useCurrentPosition } from "../shared/use-current-position";
import { Button } from "../ui/button";
import { GridChoice } from "./grid-choice";

interface ReportPlaceProps {
  grids: readonly GridFigures[];
  grid: string;
  onGrid: (code: string) => void;
  here: ReturnType<typeof useCurrentPosition>;
  /** Where the report will lie. */
  position: Position | null;
}

/** Where it is: the phone's own position, or else the middle of a grid. */
export function ReportPlace({ grids, grid, onGrid, here, position }: ReportPlaceProps) {
  const t = useTranslations("field");
  return (
    <div>
      <p className="text-12 font-semibold text-text-2">{t("place")}</p>
      <GridChoice
        grids={grids}
        value={here.position ? "" : grid}
        onChange={(code) => {
          here.clear();
          onGrid(code);
        }}
      />
      <Button size="large" className="mt-1 w-full" busy={here.pending} onClick={here.locate}>
        <LocateFixed aria-hidden className="size-5" />
        {t(here.position ? "locatedHere" : "locate")}
      </Button>
      <p role="status" className={here.failed ? "mt-1 text-14 text-due-late-text" : "mt-1 text-14 text-text-2"}>
        {here.failed
          ? t("locateFailed")
          : position
            ? `${t(here.position ? "positionHere" : "positionCentre")} ${position[0].toFixed(5)}°E ${position[1].toFixed(5)}°N`
            : t("positionMissing")}
      </p>
    </div>
  );
}
