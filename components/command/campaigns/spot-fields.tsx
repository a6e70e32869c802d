"use client";

import { MapPin, Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { type CampaignBody, MOST_SPOTS, spotRadius } from "@/lib/contracts/campaigns/campaign";
import { mapStore } from "../../map/map-store";
import { onDemand } from "../../shared/on-demand";
import { useRowKeys } from "../../shared/use-row-keys";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { Input } from "../../ui/input";
import { spotsOnMap } from "./spots-on-map";

const PlacePicker = onDemand(() => import("../../map/place-picker").then((module) => module.PlacePicker));

type Spot = CampaignBody["spots"][number];

const USUAL_METRES = 100;
/** A tenth of a metre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

interface SpotFieldsProps {
  value: readonly Spot[];
  onChange: (spots: Spot[]) => void;
}

/** Points that are picked on the map, each with a name and a radius. There is one map: one spot at a time has it. */
export function SpotFields({ value, onChange }: SpotFieldsProps) {
  const t = useTranslations("campaigns");
  const [picking, setPicking] = useState<number | null>(null);
  const { keys, forget } = useRowKeys(value.length);
  const sketch = useMemo(() => spotsOnMap([...value]), [value]);
  // A new spot begins in the middle of what the map shows.
  const seen = useStore(mapStore, (state) => state.camera ?? state.startCamera);
  const change = (place: number, part: Partial<Spot>) =>
    onChange(value.map((spot, index) => (index === place ? { ...spot, ...part } : spot)));
  const add = () => {
    if (!seen) return;
    const position: Spot["position"] = [rounded(seen.lng), rounded(seen.lat)];
    onChange([...value, { name: "", position, radiusMetres: USUAL_METRES }]);
    setPicking(value.length);
  };
  const remove = (place: number) => {
    setPicking(null);
    forget(place);
    onChange(value.filter((_, index) => index !== place));
  };
  return (
    <fieldset className="space-y-2 sm:col-span-2">
      <legend className="mb-1 text-12 font-semibold text-text-2">{t("spots")}</legend>
      {value.map((spot, place) => (
        <div key={keys[place]} className="space-y-2">
          <div className="flex flex-wrap items-center gap-2">
            <span className="w-5 text-right text-12 text-text-3 tabular-nums">{place + 1}</span>
            <Input
              className="min-w-32 flex-1"
              aria-label={t("spotName", { place: place + 1 })}
              placeholder={t("spotNameHint")}
              maxLength={60}
              value={spot.name}
              onChange={({ target }) => change(place, { name: target.value })}
            />
            <Input
              type="number"
              className="w-20!"
              aria-label={t("spotRadius", { place: place + 1 })}
              min={spotRadius.least}
              max={spotRadius.most}
              value={spot.radiusMetres}
              onChange={({ target }) => change(place, { radiusMetres: Math.round(target.valueAsNumber) || 0 })}
            />
            <span className="text-12 text-text-3">{t("metres")}</span>
            <Button
              size="small"
              aria-expanded={picking === place}
              onClick={() => setPicking(picking === place ? null : place)}
            >
              <MapPin aria-hidden className="size-3.5" />
              {t(picking === place ? "spotPicked" : "spotPick")}
            </Button>
            <IconButton label={t("removeSpot", { place: place + 1 })} size="small" onClick={() => remove(place)}>
              <X aria-hidden className="size-3.5" />
            </IconButton>
          </div>
          {picking === place && (
            <PlacePicker
              start={spot.position}
              sketch={sketch}
              onPlace={([lng, lat]) => change(place, { position: [rounded(lng), rounded(lat)] })}
            />
          )}
        </div>
      ))}
      <p className="text-12 text-text-3">{t("spotsHint", spotRadius)}</p>
      {value.length < MOST_SPOTS && (
        <Button look="quiet" size="small" disabled={!seen} onClick={add}>
          <Plus aria-hidden className="size-3.5" />
          {t("addSpot")}
        </Button>
      )}
    </fieldset>
  );
}
