"use client";

import { useTranslations } from "next-intl";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import type { UnfiledCamera } from "@/lib/contracts/cameras/unfiled-camera";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { formatCount } from "@/lib/i18n/format-count";
import { Segmented } from "../ui/segmented";
import { CameraFigures } from "./camera-figures";
import { CamerasByGrid } from "./cameras-by-grid";
import { CoverageMap } from "./coverage-map";
import { UnfiledCameras } from "./unfiled-cameras";

interface CoverageWorkspaceProps {
  grids: readonly GridFigures[];
  unfiled: readonly UnfiledCamera[];
}

const views = ["grids", "filing"] as const;

/** What cameras there are and whether they work, grid by grid; and what the register still lacks. */
export function CoverageWorkspace({ grids, unfiled }: CoverageWorkspaceProps) {
  const t = useTranslations("coverage");
  const [view, setView] = useQueryState("view", parseAsStringLiteral(views).withDefault("grids"));
  return (
    <div className="flex size-full bg-surface">
      <section aria-label={t("title")} className="flex min-w-0 flex-1 flex-col">
        <CameraFigures grids={grids} unfiled={unfiled.length} />
        <div className="flex min-h-12 flex-wrap items-center gap-3 border-y border-line px-4 py-2">
          <h1 className="text-14">{t("title")}</h1>
          <Segmented
            label={t("title")}
            value={view}
            options={[
              { value: "grids", label: t("byGrid"), count: formatCount(grids.length) },
              { value: "filing", label: t("filingDue"), count: formatCount(unfiled.length) },
            ]}
            onChange={(next) => void setView(next)}
          />
          <p className="text-12 text-text-3 sm:ml-auto">{t(view === "grids" ? "statusNote" : "filingNote")}</p>
        </div>
        {view === "grids" ? <CamerasByGrid grids={grids} /> : <UnfiledCameras cameras={unfiled} />}
      </section>
      <div className="w-[44%] shrink-0 border-l border-line max-lg:hidden">
        <CoverageMap />
      </div>
    </div>
  );
}
