"use client";

import { useLocale, useTranslations } from "next-intl";
import type { CoverageGrid } from "@/lib/contracts/coverage/coverage-grids-endpoint";
import { addFigures, type CoverageFigures, noFigures } from "@/lib/coverage/coverage-figures";
import { useGridLabel } from "../shared/use-grid-label";
import { classNames } from "../ui/class-names";
import { VirtualList } from "../ui/virtual-list";
import { CoverageSums } from "./coverage-sums";
import { ShareCell } from "./share-cell";

interface CoverageGridsProps {
  grids: readonly CoverageGrid[];
  selected: string | null;
  onSelect: (code: string | null) => void;
}

const columns = "grid grid-cols-[minmax(0,1fr)_5.5rem_4.75rem_4rem] items-center gap-2";

/** Grids, the least seen first; every share over what it is a share of. */
export function CoverageGrids({ grids, selected, onSelect }: CoverageGridsProps) {
  const t = useTranslations("coverage");
  const locale = useLocale();
  const label = useGridLabel();
  const rows = grids.toSorted((a, b) => (a.coveredShare ?? 2) - (b.coveredShare ?? 2));
  const total = rows.reduce((sum, { figures }) => addFigures(sum, figures), noFigures);
  return (
    <section aria-label={t("byGrid")} className="flex min-h-0 flex-1 flex-col">
      <CoverageSums figures={total} />
      <div className={classNames(columns, "h-10 border-b border-line bg-sunken px-4 text-12 leading-4 text-text-2")}>
        <span>{t("grid")}</span>
        <Head label={t("ground")} unit={t("tenThousand")} />
        <Head label={t("streets")} unit="km" />
        <Head label={t("cases90")} unit={t("casesUnit")} />
      </div>
      <VirtualList
        label={t("byGrid")}
        items={rows}
        idOf={({ code }) => code}
        selected={selected}
        onSelect={(code) => onSelect(code === selected ? null : code)}
        rowRem={4}
      >
        {(grid) => (
          <span title={grid.code} className={classNames(columns, "h-full w-full px-4 text-13")}>
            <span className="min-w-0">
              <b className="block truncate">{label(grid.code)}</b>
              <span className="block truncate text-12 text-text-2">{locale === "en" ? grid.nameEn : grid.name}</span>
            </span>
            <Shares figures={grid.figures} />
          </span>
        )}
      </VirtualList>
      <div className={classNames(columns, "border-t border-line bg-sunken px-4 py-2 text-13")}>
        <b>{t("total")}</b>
        <Shares figures={total} digits={0} />
      </div>
    </section>
  );
}

function Shares({ figures, digits = 2 }: { figures: CoverageFigures; digits?: 0 | 2 }) {
  return (
    <>
      <ShareCell part={figures.seenMetres} whole={figures.groundMetres} unit={10_000} digits={digits} />
      <ShareCell part={figures.streetSeenMetres} whole={figures.streetMetres} unit={1_000} digits={digits} />
      <ShareCell part={figures.incidentsSeen} whole={figures.incidents} />
    </>
  );
}

const Head = ({ label, unit }: { label: string; unit: string }) => (
  <span className="text-right">
    {label}
    <span className="block text-11 text-text-3">{unit}</span>
  </span>
);
