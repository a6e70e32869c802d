"use client";

import { useTranslations } from "next-intl";
import { formatCount } from "@/lib/i18n/format-count";
import { type HotSpotScene, hotSpotLevel, NOTED } from "@/lib/map/incidents/hot-spot-scene";
import { useGridLabel } from "../../shared/use-grid-label";
import { Segmented } from "../../ui/segmented";
import { mapStore } from "../map-store";
import { useMapAddress } from "../use-map-address";
import { HotSpotWhy } from "./hot-spot-why";

interface HotSpotPanelProps {
  /** null = being computed. */
  scene: HotSpotScene | null;
  /** The place that is explained. */
  spot: string | null;
}

const LISTED = 3;

/** What was tested against what, the places that stand out, and why one of them does. */
export function HotSpotPanel({ scene, spot }: HotSpotPanelProps) {
  const t = useTranslations("map.hotSpots");
  const gridLabel = useGridLabel();
  const [{ unit }, setAddress] = useMapAddress();
  const units = (["hexagon", "grid"] as const).map((value) => ({ value, label: t(`unit.${value}`) }));
  const choose = (id: string | null): void => mapStore.setState({ spot: id });
  const levels = scene?.places.map((_, i) => hotSpotLevel(scene.result, i)) ?? [];
  const hot = levels.flatMap((level, i) => (level.startsWith("hot") ? [i] : []));
  const cold = levels.filter((level) => level.startsWith("cold")).length;
  const chosen = scene && spot !== null ? scene.places.findIndex(({ id }) => id === spot) : -1;
  const top = scene ? hot.sort((a, b) => scene.result.q[a]! - scene.result.q[b]!).slice(0, LISTED) : [];
  return (
    <section
      aria-label={t("label")}
      className="w-80 max-w-full space-y-2 rounded-2 bg-raised p-3 text-12 text-text-2 shadow-2"
    >
      <div className="flex items-center justify-between gap-2">
        <b className="text-13 text-text">{t("label")}</b>
        <Segmented
          label={t("by")}
          value={unit}
          options={units}
          onChange={(next) => {
            choose(null);
            void setAddress({ unit: next });
          }}
        />
      </div>
      <p role="status">
        {scene
          ? t("found", {
              hot: formatCount(hot.length),
              cold: formatCount(cold),
              tested: formatCount(scene.result.tested),
              weeks: scene.weeks.length,
            })
          : t("computing")}
      </p>
      {scene && scene.result.tested === 0 && <p className="text-text-3">{t("tooFew")}</p>}
      {scene && chosen >= 0 ? (
        <HotSpotWhy scene={scene} place={chosen} onClose={() => choose(null)} />
      ) : (
        scene &&
        top.length > 0 && (
          <ul className="-mx-1">
            {top.map((place) => (
              <li key={scene.places[place]!.id}>
                <button
                  type="button"
                  onClick={() => {
                    const { id, parts } = scene.places[place]!;
                    choose(id);
                    const corner = parts[0]?.[0]?.[0];
                    if (corner) mapStore.getState().sync?.reveal(corner);
                  }}
                  className="flex h-7 w-full items-center gap-2 rounded-control px-1 text-left hover:bg-sunken"
                >
                  <i className="size-3 rounded-1 bg-(--hot-2)" />
                  <span className="flex-1 truncate text-text">{gridLabel(scene.places[place]!.gridCode)}</span>
                  <span>
                    {t("row", {
                      count: formatCount(scene.result.localObserved[place]!),
                      usual: oneDigit(scene.result.localBefore[place]! / scene.weeks.length),
                    })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )
      )}
      <Keys />
      <p className="text-11 text-text-3">{t("method", { rate: NOTED * 100 })}</p>
    </section>
  );
}

const oneDigit = (value: number): string => formatCount(Math.round(value * 10) / 10);

function Keys() {
  const t = useTranslations("map.hotSpots");
  const keys = [
    ["bg-(--hot-2)", "hotSure"],
    ["bg-(--hot-1)", "hot"],
    ["bg-(--cold-1)", "cold"],
    ["bg-(--cold-2)", "coldSure"],
  ] as const;
  return (
    <div className="grid grid-cols-2 gap-x-3 gap-y-0.5 text-11">
      {keys.map(([colour, word]) => (
        <span key={word} className="flex items-center gap-1.5">
          <i className={`size-3 rounded-1 ${colour}`} />
          {t(word)}
        </span>
      ))}
    </div>
  );
}
