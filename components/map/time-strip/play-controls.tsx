"use client";

import { Pause, Play, Radio, Sigma, StepBack, StepForward } from "lucide-react";
import { useTranslations } from "next-intl";
import { spanStep } from "@/lib/map/time-span";
import { FilterSelect } from "../../ui/filter-select";
import { IconButton } from "../../ui/icon-button";
import { playSpeeds, usePlay } from "../use-play";
import type { TimeWindowControl } from "../use-time-window";

/** A bar back · play · a bar on, back to now, the speed, and counting up. */
export function PlayControls({ time }: { time: TimeWindowControl }) {
  const t = useTranslations("map.time");
  const { isPlaying, speed, setSpeed, toggle } = usePlay(time);
  const step = (bars: number): void => {
    const seconds = bars * spanStep(time.span);
    time.setBrush({ from: time.brush.from + seconds, to: time.brush.to + seconds });
  };
  return (
    <div className="flex items-center gap-0.5">
      <IconButton label={t("back")} onClick={() => step(-1)}>
        <StepBack aria-hidden className="size-4" />
      </IconButton>
      <button
        type="button"
        aria-label={t(isPlaying ? "pause" : "play")}
        title={t(isPlaying ? "pause" : "play")}
        onClick={toggle}
        className="grid size-8 shrink-0 place-items-center rounded-full bg-text text-surface hover:opacity-90"
      >
        {isPlaying ? (
          <Pause aria-hidden className="size-4 fill-current" />
        ) : (
          <Play aria-hidden className="size-4 translate-x-px fill-current" />
        )}
      </button>
      <IconButton label={t("forward")} disabled={time.isLive} onClick={() => step(1)} className="disabled:opacity-40">
        <StepForward aria-hidden className="size-4" />
      </IconButton>
      <IconButton
        label={t("live")}
        aria-pressed={time.isLive}
        onClick={() => time.setBrush(null)}
        className={time.isLive ? "text-accent!" : ""}
      >
        <Radio aria-hidden className="size-4" />
      </IconButton>
      <span className="ml-1">
        <FilterSelect
          label={t("speed")}
          value={String(speed)}
          required
          options={playSpeeds.map((each) => ({ value: String(each), label: `${each}×` }))}
          onChange={(value) => setSpeed(playSpeeds.find((each) => String(each) === value) ?? speed)}
        />
      </span>
      <button
        type="button"
        role="switch"
        aria-label={t("cumulative")}
        title={t("cumulative")}
        aria-checked={time.cumulative}
        onClick={() => time.setCumulative(!time.cumulative)}
        className="ml-1 flex h-8 items-center gap-1.5 rounded-control px-1 text-12 text-text-2 hover:text-text"
      >
        <span
          aria-hidden
          className={`flex h-4 w-7 items-center rounded-full p-0.5 transition-colors duration-100 ${time.cumulative ? "justify-end bg-accent" : "bg-line-strong"}`}
        >
          <span className="size-3 rounded-full bg-surface" />
        </span>
        <Sigma aria-hidden className="size-3.5 @3xl:hidden" />
        <span className="hidden @3xl:inline">{t("cumulative")}</span>
      </button>
    </div>
  );
}
