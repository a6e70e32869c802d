"use client";

import { LocateFixed } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { LngLat } from "@/lib/geometry/local-plane";
import { windowFault } from "@/lib/patrol/zones/window-fault";
import type { ZoneDraft } from "@/lib/patrol/zones/zone-draft";
import { useCurrentPosition } from "../../shared/use-current-position";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { minuteOfDay, timeOfDay } from "./minute-of-day";

type Post = ZoneDraft["posts"][number];

interface PostFieldsProps {
  post: Post;
  onEdit: (change: { points?: LngLat[]; dwellMinutes?: number; window?: Post["window"] }) => void;
}

const MOST_DWELL = 120;
const ends = ["from", "to"] as const;
type End = (typeof ends)[number];

/** How long to stay at a post, when, and the post where the phone is: the way that needs no map. */
export function PostFields({ post: { dwellMinutes, window }, onEdit }: PostFieldsProps) {
  const t = useTranslations("patrol");
  const here = useCurrentPosition();
  const put = useRef(onEdit);
  useEffect(() => {
    put.current = onEdit;
  });
  const { position } = here;
  useEffect(() => {
    if (position) put.current({ points: [[position[0], position[1]]] });
  }, [position]);
  const hours = window ?? { from: null, to: null };
  const fault = windowFault(window);
  const faultOf = (end: End): string | undefined => {
    if (fault === "incomplete" && hours[end] === null) return t("zones.windowIncomplete");
    return fault === "crossed" && end === "to" ? t("zones.windowCrossed") : undefined;
  };
  return (
    <>
      <div className="grid grid-cols-3 gap-2">
        <Field label={t("zones.dwell")}>
          {(control) => (
            <Input
              {...control}
              type="number"
              inputMode="numeric"
              min={0}
              max={MOST_DWELL}
              className="h-12 text-16"
              value={String(dwellMinutes)}
              onChange={({ target }) =>
                onEdit({ dwellMinutes: Math.min(MOST_DWELL, Math.max(0, Number(target.value) || 0)) })
              }
            />
          )}
        </Field>
        {ends.map((end) => (
          <Field key={end} label={t(`zones.${end}`)} error={faultOf(end)}>
            {(control) => (
              <Input
                {...control}
                type="time"
                className="h-12 px-1.5 text-16"
                value={hours[end] === null ? "" : timeOfDay(hours[end])}
                onChange={({ target }) => onEdit({ window: { ...hours, [end]: minuteOfDay(target.value) } })}
              />
            )}
          </Field>
        ))}
      </div>
      <p className="text-12 text-text-2">{t("zones.window")}</p>
      <Button className="h-11 w-full" busy={here.pending} onClick={here.locate}>
        <LocateFixed aria-hidden className="size-4.5" />
        {t("zones.here")}
      </Button>
      {here.failed && <p className="text-14 text-text-2">{t("noPosition")}</p>}
    </>
  );
}
