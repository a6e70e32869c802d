"use client";

import { Layers, LocateFixed, Maximize, Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useStore } from "zustand";
import { IconButton } from "../ui/icon-button";
import { mapStore } from "./map-store";
import { scopeBounds } from "./scope-bounds";

interface MapControlsProps {
  onFullscreen: () => void;
  onLegend: () => void;
  legendOpen: boolean;
}

export function MapControls({ onFullscreen, onLegend, legendOpen }: MapControlsProps) {
  const t = useTranslations("map");
  const sync = useStore(mapStore, (state) => state.sync);
  const bearing = useStore(mapStore, (state) => state.camera?.bearing ?? 0);
  const showAll = async (): Promise<void> => {
    const bounds = await scopeBounds();
    if (bounds) sync?.fitBounds(bounds);
  };
  const rule = <span aria-hidden className="mx-1.5 h-px bg-line" />;
  return (
    <div role="group" aria-label={t("controls")} className="flex flex-col rounded-2 bg-raised shadow-2">
      <IconButton label={t("zoomIn")} onClick={() => sync?.zoomBy(1)}>
        <Plus aria-hidden className="size-4" />
      </IconButton>
      {rule}
      <IconButton label={t("zoomOut")} onClick={() => sync?.zoomBy(-1)}>
        <Minus aria-hidden className="size-4" />
      </IconButton>
      {rule}
      <IconButton label={t("north")} onClick={() => sync?.easeTo({ bearing: 0 })}>
        <svg viewBox="0 0 16 16" aria-hidden className="size-4 overflow-visible">
          <g
            transform={`rotate(${-bearing} 8 8)`}
            stroke="currentColor"
            fill="none"
            strokeWidth="1.5"
            strokeLinejoin="round"
          >
            <path d="M8 1.5 12 13.5 8 11 4 13.5Z" />
            <path d="M8 1.5 12 13.5 8 11Z" fill="currentColor" />
          </g>
        </svg>
      </IconButton>
      {rule}
      <IconButton label={t("showAll")} onClick={() => void showAll()}>
        <LocateFixed aria-hidden className="size-4" />
      </IconButton>
      {rule}
      <IconButton label={t("legend")} aria-pressed={legendOpen} onClick={onLegend}>
        <Layers aria-hidden className="size-4" />
      </IconButton>
      {rule}
      <IconButton label={t("fullscreen")} onClick={onFullscreen}>
        <Maximize aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}
