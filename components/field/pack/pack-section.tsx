"use client";

import { Download, Lock, RotateCw, Trash2 } from "lucide-react";
import { useFormatter, useNow, useTranslations } from "next-intl";
import { ApiError } from "@/lib/client/api-error";
import type { PackMeta } from "@/lib/client/offline/pack/pack-store";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { formatCount } from "@/lib/i18n/format-count";
import { localTime } from "@/lib/i18n/local-time";
import { useSession } from "../../shell/shell-session";
import { Button } from "../../ui/button";
import { ShareBar } from "../../ui/share-bar";
import { FieldSection } from "../field-section";
import { usePack } from "./use-pack";

/** Measured on the demo city: tiles and readings of a grid, and a masked household. */
const BYTES_OF_GRID = 700_000;
const BYTES_OF_HOUSEHOLD = 330;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** What is on this phone for a round without a network: fetched on purpose, with its size and date, refreshed and deleted here. */
export function PackSection({ grids }: { grids: readonly GridFigures[] }) {
  const t = useTranslations("pack");
  const common = useTranslations("common");
  const { userId } = useSession();
  const now = useNow();
  const pack = usePack(
    userId,
    grids.map(({ code }) => code),
  );
  const { meta, course } = pack;
  const expected = grids.reduce((sum, grid) => sum + BYTES_OF_GRID + (grid.households ?? 0) * BYTES_OF_HOUSEHOLD, 0);
  const download = () => void pack.download(localTime(now).day);
  return (
    <FieldSection title={t("title")} aside={meta && t("size", { size: megabytes(meta.bytes) })}>
      <div className="space-y-3 p-3.5">
        {meta ? (
          <PackFacts meta={meta} isOpen={pack.isOpen} />
        ) : (
          <p className="text-14 text-text-2">{t("none", { size: megabytes(expected) })}</p>
        )}
        {pack.failure !== null && (
          <p role="alert" className="rounded-control bg-late-soft px-3 py-2 text-14 text-due-late-text">
            <PackFailure error={pack.failure} /> {meta && t("still")}
          </p>
        )}
        {course && (
          <div role="status" className="space-y-1.5 text-14">
            <p>{t("course", { done: formatCount(course.done), total: formatCount(course.total) })}</p>
            <ShareBar value={course.done} of={course.total} />
          </div>
        )}
        <div className="flex gap-2">
          {course ? (
            <Button size="large" className="flex-1" onClick={pack.cancel}>
              {common("cancel")}
            </Button>
          ) : (
            <Button size="large" className="flex-1" disabled={!pack.isKnown || grids.length === 0} onClick={download}>
              {meta ? <RotateCw aria-hidden className="size-5" /> : <Download aria-hidden className="size-5" />}
              {t(meta ? "refresh" : "download")}
            </Button>
          )}
          {meta && !course && (
            <Button size="large" onClick={() => void pack.remove()}>
              <Trash2 aria-hidden className="size-5" />
              {t("remove")}
            </Button>
          )}
        </div>
      </div>
    </FieldSection>
  );
}

function PackFacts({ meta, isOpen }: { meta: PackMeta; isOpen: boolean }) {
  const t = useTranslations("pack");
  const format = useFormatter();
  const at = format.dateTime(new Date(meta.savedAt), { dateStyle: "medium", timeStyle: "short" });
  return (
    <div className="space-y-1">
      <p className="font-semibold">{t("savedAt", { at })}</p>
      <p className="text-14 text-text-2">
        {t("contents", { households: formatCount(meta.households), tiles: formatCount(meta.tiles) })}
      </p>
      <p className="flex gap-1.5 text-14 text-text-2">
        <Lock aria-hidden className="mt-0.5 size-4 shrink-0" />
        {t(isOpen ? "sealed" : "locked")}
      </p>
    </div>
  );
}

function PackFailure({ error }: { error: unknown }) {
  const t = useTranslations();
  if (error instanceof ApiError) return t(`errors.${error.code}`);
  const full = error instanceof Error && [error, error.cause].some(isFull);
  return t(full ? "pack.full" : "pack.failed");
}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === "QuotaExceededError";
