"use client";

import { Download, Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { saveBlob } from "@/lib/client/save-blob";
import type { Briefing, BriefingScene } from "@/lib/contracts/coverage/briefing";
import type { Paper } from "@/lib/map/print/paper";
import { useSession } from "../../shell/shell-session";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Segmented } from "../../ui/segmented";
import { ShareBar } from "../../ui/share-bar";
import { momentText } from "./data-time";
import { drawScene } from "./draw-scene";
import { type MapPage, pngPage } from "./png-page";
import { type PrintedScene, PrintSheets } from "./print-sheets";
import { frameOf } from "./sheet";

interface PrintDialogProps {
  briefing: Briefing;
  scenes: readonly BriefingScene[];
  onClose: () => void;
}

/** The picture packed as a file: a canvas for each of forty scenes would be gigabytes. */
interface Page extends PrintedScene, Omit<MapPage, "picture"> {
  blob: Blob;
}

/** Draws the maps of scenes for paper; then they can be printed, kept as PDF by the printer's own dialog, or as PNG. */
export function PrintDialog({ briefing, scenes, onClose }: PrintDialogProps) {
  const t = useTranslations();
  const { name: operator, areas } = useSession();
  const [paper, setPaper] = useState<Paper>("a4");
  const [printedAt] = useState(() => momentText(Date.now()));
  const { pages, failed } = usePages(scenes, briefing.areaCode, paper);
  const isReady = pages.length === scenes.length;
  const area = areas.find(({ code }) => code === briefing.areaCode)?.name ?? briefing.areaCode;
  const savePng = async (): Promise<void> => {
    for (const { scene, blob: packed, ...page } of pages) {
      const { dataAt } = scene.frozen;
      const time =
        dataAt === null ? t("coverage.briefing.noData") : t("coverage.asOfTime", { time: momentText(dataAt) });
      const picture = await createImageBitmap(packed);
      const blob = await pngPage(
        { ...page, picture },
        {
          title: `${scene.title} · ${area}`,
          line: `${time} · ${t("coverage.briefing.printedBy", { operator, time: printedAt })}`,
          watermark: `${operator} ${printedAt}`,
          metres: (count) => t("map.metres", { count }),
          kilometres: (count) => t("map.kilometres", { count }),
        },
      );
      picture.close();
      saveBlob(`${scene.title}.png`, blob);
    }
  };
  return (
    <>
      <Dialog
        open
        onClose={onClose}
        title={t("coverage.briefing.printTitle", { count: scenes.length })}
        description={t("coverage.briefing.printNote")}
        closeLabel={t("common.close")}
      >
        <div className="flex flex-col gap-4 px-5 pt-2 pb-5">
          <Segmented
            label={t("coverage.briefing.paper")}
            value={paper}
            options={[
              { value: "a4", label: "A4" },
              { value: "a3", label: "A3" },
            ]}
            onChange={setPaper}
          />
          {failed ? (
            <p role="alert" className="text-due-late-text">
              {t("coverage.briefing.drawFailed")}
            </p>
          ) : (
            <div role="status">
              {isReady
                ? t("coverage.briefing.drawn")
                : t("coverage.briefing.drawing", { done: pages.length, total: scenes.length })}
              <ShareBar value={pages.length} of={scenes.length} className="bg-accent" />
            </div>
          )}
          <div className="flex gap-2">
            <Button look="primary" disabled={!isReady} onClick={() => window.print()}>
              <Printer aria-hidden className="size-4" />
              {t("coverage.briefing.printNow")}
            </Button>
            <Button disabled={!isReady} onClick={() => void savePng()}>
              <Download aria-hidden className="size-4" />
              PNG
            </Button>
          </div>
        </div>
      </Dialog>
      {isReady && (
        <PrintSheets
          paper={paper}
          name={briefing.name}
          area={area}
          pages={pages}
          operator={operator}
          printedAt={printedAt}
        />
      )}
    </>
  );
}

/**
 * Pages as they are drawn, one after the other: each takes the graphics card for itself. What was drawn for a paper is kept while the
 * dialog is open, so that whoever comes back to it waits for nothing.
 */
function usePages(scenes: readonly BriefingScene[], areaCode: string, paper: Paper) {
  const kept = useRef(new Map<Paper, readonly Page[]>());
  const [drawn, setDrawn] = useState<Partial<Record<Paper, Drawn>>>({});
  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;
    const known = kept.current;
    const draw = async (): Promise<void> => {
      for (const scene of scenes.slice(known.get(paper)?.length ?? 0)) {
        const map = await drawScene(scene, { areaCode, frame: frameOf(paper), signal });
        const blob = map && (await pngOf(map.canvas));
        if (signal.aborted) return;
        if (!map || !blob) throw new Error("there is no map to draw");
        const { frame, pixelsPerMetre, bearing } = map;
        const page: Page = { scene, picture: URL.createObjectURL(blob), blob, frame, pixelsPerMetre, bearing };
        const pages = [...(known.get(paper) ?? []), page];
        known.set(paper, pages);
        setDrawn((now) => ({ ...now, [paper]: { pages, failed: false } }));
      }
    };
    draw().catch(() => {
      if (!signal.aborted) setDrawn((now) => ({ ...now, [paper]: { ...nothing, failed: true } }));
    });
    return () => stopping.abort();
    // A scene is drawn as it was when the dialog opened.
  }, [scenes, areaCode, paper]);
  useEffect(() => {
    const known = kept.current;
    return () => {
      for (const { picture } of [...known.values()].flat()) URL.revokeObjectURL(picture);
      known.clear();
      // Nobody finds pictures whose addresses are gone.
      setDrawn({});
    };
  }, [scenes, areaCode]);
  return drawn[paper] ?? nothing;
}

/** The picture as a file; the canvas's own memory is given back. */
async function pngOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  canvas.width = 0;
  return blob;
}

interface Drawn {
  pages: readonly Page[];
  failed: boolean;
}

const nothing: Drawn = { pages: [], failed: false };
