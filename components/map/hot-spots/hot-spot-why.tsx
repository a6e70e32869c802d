"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { formatCount } from "@/lib/i18n/format-count";
import { type HotSpotScene, hotSpotLevel } from "@/lib/map/incidents/hot-spot-scene";
import { useGridLabel } from "../../shared/use-grid-label";
import { IconButton } from "../../ui/icon-button";

interface HotSpotWhyProps {
  scene: HotSpotScene;
  /** Which of its places. */
  place: number;
  onClose: () => void;
}

const rounded = (value: number, digits: number): string => formatCount(Math.round(value * 10 ** digits) / 10 ** digits);
/** Small chances as 0.0004, smaller ones as < 0.0001. */
const chance = (value: number): string => (value < 0.0001 ? "< 0.0001" : String(Number(value.toPrecision(2))));

/** Why a place stands out, or does not: its counts, what is usual, and what the test says of them. */
export function HotSpotWhy({ scene, place, onClose }: HotSpotWhyProps) {
  const t = useTranslations("map.hotSpots");
  const common = useTranslations("common");
  const gridLabel = useGridLabel();
  const { places, observed, weeks, result } = scene;
  const counts = weeks.map((week) => week[place]!);
  const usual = counts.reduce((sum, count) => sum + count, 0) / weeks.length;
  const level = hotSpotLevel(result, place);
  const facts: [string, string][] = [
    [t("here"), t("ofUsual", { count: formatCount(observed[place]!), usual: rounded(usual, 1) })],
    [t("weeks"), counts.map((count) => formatCount(count)).join(" · ")],
    [
      t("around"),
      t("ofUsual", {
        count: formatCount(result.localObserved[place]!),
        usual: rounded(result.localBefore[place]! / weeks.length, 1),
      }),
    ],
  ];
  if (level !== "untested")
    facts.push(
      [t("z"), rounded(result.z[place]!, 2)],
      [t("p"), chance(result.p[place]!)],
      [t("q"), chance(result.q[place]!)],
    );
  return (
    <div className="rounded-control border border-line px-2.5 pb-2">
      <div className="flex items-center justify-between">
        <b className="text-text" title={places[place]!.id}>
          {gridLabel(places[place]!.gridCode)}
        </b>
        <IconButton label={common("close")} size="small" onClick={onClose}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </div>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-text-3">{name}</dt>
            <dd className="text-right text-text">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1">{t(`verdict.${level}`)}</p>
    </div>
  );
}
