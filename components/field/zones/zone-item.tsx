"use client";

import { MapPin, PencilLine, Trash2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ZoneDraft, type ZoneKind, zonePoints } from "@/lib/patrol/zones/zone-draft";
import { Button } from "../../ui/button";
import { classNames } from "../../ui/class-names";
import { Field } from "../../ui/field";
import { IconButton } from "../../ui/icon-button";
import { Input } from "../../ui/input";
import { PostFields } from "./post-fields";
import type { ZonesDraft } from "./use-zones";

interface ZoneItemProps {
  hand: ZonesDraft;
  kind: ZoneKind;
  at: number;
  isDrawn: boolean;
  onDraw: (drawn: boolean) => void;
}

/** One line, area or post: its name, how it lies, and the pen. */
export function ZoneItem({ hand, kind, at, isDrawn, onDraw }: ZoneItemProps) {
  const t = useTranslations("patrol.zones");
  const item: ZoneDraft[ZoneKind][number] = hand.draft[kind][at]!;
  const place = { kind, at };
  const fault = hand.faultOf(place);
  const isWhole = item.points.length >= zonePoints[kind].least;
  const metres = kind === "lines" ? (hand.lines[at]?.metres ?? null) : null;
  const state = fault
    ? t(`fault.${fault}`)
    : !isWhole
      ? t(`notWhole.${kind}`)
      : metres === null
        ? t("points", { count: item.points.length })
        : t("metres", { metres: Math.round(metres) });
  const post = kind === "posts" ? hand.draft.posts[at] : undefined;
  return (
    <li className={classNames("space-y-2 border-b border-line p-3.5 last:border-0", isDrawn && "bg-accent-soft")}>
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <Field label={`${kind === "posts" ? `${at + 1} · ` : ""}${t("name")}`}>
            {(control) => (
              <Input
                {...control}
                className="h-12 text-16"
                maxLength={40}
                value={item.name}
                onChange={({ target }) => hand.edit({ do: "change", item: place, change: { name: target.value } })}
              />
            )}
          </Field>
        </div>
        <IconButton
          size="large"
          label={t("drop", { name: item.name })}
          onClick={() => {
            onDraw(false);
            hand.edit({ do: "drop", item: place });
          }}
        >
          <Trash2 aria-hidden className="size-5" />
        </IconButton>
      </div>
      <p className={fault ? "text-14 font-semibold text-due-late-text" : "text-14 text-text-2"}>{state}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          className="h-11 flex-1"
          aria-pressed={isDrawn}
          look={isDrawn ? "primary" : "secondary"}
          onClick={() => onDraw(!isDrawn)}
        >
          {kind === "posts" ? (
            <MapPin aria-hidden className="size-4.5" />
          ) : (
            <PencilLine aria-hidden className="size-4.5" />
          )}
          {t(isDrawn ? "drawing" : "draw")}
        </Button>
        {isDrawn && kind !== "posts" && item.points.length > 0 && (
          <Button className="h-11" onClick={() => hand.edit({ do: "unpoint", item: place })}>
            <Undo2 aria-hidden className="size-4.5" />
            {t("unpoint")}
          </Button>
        )}
      </div>
      {isDrawn && <p className="text-14 text-text-2">{t(`hint.${kind}`)}</p>}
      {post && <PostFields post={post} onEdit={(change) => hand.edit({ do: "change", item: place, change })} />}
    </li>
  );
}
