"use client";

import { LoaderCircle, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useStore } from "zustand";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import { Notice } from "../ui/notice";
import { mapStore } from "./map-store";

interface MapNoticeProps {
  feedFailed: boolean;
  onRetry: () => void;
}

const pill = "absolute top-14 left-1/2 -translate-x-1/2 rounded-2 bg-raised px-3 py-1.5 text-12 text-text shadow-2";

/** What is wrong with the map, and what happens about it. */
export function MapNotice({ feedFailed, onRetry }: MapNoticeProps) {
  const t = useTranslations();
  const problem = useStore(mapStore, (state) => state.problem);
  const isOpen = useStore(mapStore, (state) => state.isOpen);
  // From here on cases are drawn: words in the middle would lie over them.
  const hasMap = useStore(mapStore, (state) => state.sync !== null);
  if (problem === "no-webgl") {
    return (
      <div className="absolute inset-0 -z-10 grid place-items-center">
        <Notice kind="error" title={t("map.noWebglTitle")}>
          <p>{t("map.noWebglText")}</p>
        </Notice>
      </div>
    );
  }
  if (!isOpen && problem === null) {
    return (
      <p
        role="status"
        className={classNames(
          "flex items-center gap-2",
          hasMap ? pill : "absolute inset-0 -z-10 justify-center text-13 text-text-3",
        )}
      >
        <LoaderCircle aria-hidden className="size-4 animate-spin" />
        {t("map.opening")}
      </p>
    );
  }
  if (problem === null && !feedFailed) return null;
  return (
    <p role="status" className={classNames("flex items-center gap-2", pill)}>
      <TriangleAlert aria-hidden className="size-4 text-due-soon-text" />
      {problem === "lost" ? t("map.lost") : problem === "tiles" ? t("map.tilesFailing") : t("map.feedFailed")}
      {problem === null && (
        <Button size="small" look="quiet" onClick={onRetry}>
          {t("common.retry")}
        </Button>
      )}
    </p>
  );
}
