"use client";

import { useTranslations } from "next-intl";
import type { BriefingScene } from "@/lib/contracts/coverage/briefing";
import { formatCount } from "@/lib/i18n/format-count";
import { mapSwitches } from "@/lib/map/map-switches";
import { type Paper, paperScale } from "@/lib/map/print/paper";
import { MapLegend } from "../../map/map-legend";
import { niceScale } from "../../map/nice-scale";
import { PrintSheet } from "../../shared/print-sheet";
import { DataTime } from "./data-time";
import { SceneFigures } from "./scene-figures";
import { sheetOf } from "./sheet";
import { Watermark } from "./watermark";

/** A scene and its map as a picture. */
export interface PrintedScene {
  scene: BriefingScene;
  /** Address of the picture. */
  picture: string;
  pixelsPerMetre: number;
  bearing: number;
}

interface PrintSheetsProps {
  paper: Paper;
  name: string;
  area: string;
  pages: readonly PrintedScene[];
  /** Who prints. */
  operator: string;
  /** When, as a sheet says it. */
  printedAt: string;
}

/** What the printer gets instead of the screen: a sheet for each scene. */
export const PrintSheets = ({ pages, ...rest }: PrintSheetsProps) => (
  <PrintSheet early className="bg-white text-text">
    {pages.map((page, i) => (
      <Sheet key={page.scene.key} page={page} number={`${i + 1} / ${pages.length}`} {...rest} />
    ))}
  </PrintSheet>
);

interface SheetProps extends Omit<PrintSheetsProps, "pages"> {
  page: PrintedScene;
  number: string;
}

function Sheet({ paper, name, area, page, number, operator, printedAt }: SheetProps) {
  const t = useTranslations("coverage.briefing");
  const { width, height, margin, column, map } = sheetOf(paper);
  const { scene } = page;
  return (
    <article
      data-paper={paper}
      className="relative flex break-after-page flex-col overflow-hidden last:break-after-auto"
      style={{ width: `${width}mm`, height: `${height}mm`, padding: `${margin}mm` }}
    >
      <header className="flex items-baseline gap-3" style={{ height: "14mm" }}>
        <h1 className="min-w-0 truncate text-20">{scene.title}</h1>
        <span className="min-w-0 truncate text-12 text-text-2">
          {name} · {area}
        </span>
        <span className="flex-1" />
        <span className="text-12 text-text-2">{number}</span>
      </header>
      <div className="flex min-h-0" style={{ gap: "4mm", height: `${map.height}mm` }}>
        <div className="relative border border-line-strong" style={{ width: `${map.width}mm` }}>
          {/* The picture is made in this very page: there is nothing for an image service to do. */}
          <svg role="img" aria-label={scene.title} className="size-full" preserveAspectRatio="none">
            <image href={page.picture} width="100%" height="100%" preserveAspectRatio="none" />
          </svg>
          <North bearing={page.bearing} label={t("north")} />
        </div>
        <div className="flex min-h-0 flex-col gap-3 overflow-hidden" style={{ width: `${column}mm` }}>
          {scene.note && <p className="text-12 whitespace-pre-line">{scene.note}</p>}
          <SceneFigures frozen={scene.frozen} />
          <div className="mt-auto *:p-0! *:shadow-none!">
            <MapLegend on={mapSwitches.filter((each) => scene.view.on.includes(each))} metric="covered" />
          </div>
        </div>
      </div>
      <footer className="flex items-end gap-4 text-11 text-text-2" style={{ height: "16mm" }}>
        <Scale pixelsPerMetre={page.pixelsPerMetre} />
        <DataTime frozen={scene.frozen.dataAt} now={null} />
        <span className="flex-1" />
        <span>{t("printedBy", { operator, time: printedAt })}</span>
      </footer>
      <Watermark text={`${operator} ${printedAt}`} />
    </article>
  );
}

const North = ({ bearing, label }: { bearing: number; label: string }) => (
  <svg role="img" aria-label={label} viewBox="-14 -20 28 40" className="absolute top-2 right-2 h-12 w-9">
    <g transform={`rotate(${-bearing})`} stroke="#12161e" strokeWidth="1" strokeLinejoin="round">
      <path d="M0-6 6 14 0 10Z" fill="#12161e" />
      <path d="M0-6-6 14 0 10Z" fill="#ffffff" />
      <text y="-9" textAnchor="middle" fontSize="10" stroke="none" fill="#12161e">
        N
      </text>
    </g>
  </svg>
);

function Scale({ pixelsPerMetre }: { pixelsPerMetre: number }) {
  const t = useTranslations();
  const { metres, pixels } = niceScale(pixelsPerMetre);
  return (
    <span className="whitespace-nowrap">
      <svg width={pixels} height="6" aria-hidden className="mb-0.5 block">
        <path d={`M.5 0V5.5H${pixels - 0.5}V0`} fill="none" stroke="currentColor" />
      </svg>
      {metres < 1_000 ? t("map.metres", { count: metres }) : t("map.kilometres", { count: metres / 1_000 })} ·{" "}
      {t("coverage.briefing.scale", { number: formatCount(paperScale(pixelsPerMetre)) })}
    </span>
  );
}
