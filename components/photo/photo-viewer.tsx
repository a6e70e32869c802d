"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import Image from "next/image";
import { useNow, useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";
import type { Photo, PhotoOwner } from "@/lib/contracts/photos/photo";
import { Moment } from "../shared/moment";
import { Dialog } from "../ui/dialog";
import { IconButton } from "../ui/icon-button";
import { beforeAndAfter } from "./before-and-after";
import { photoAddress } from "./photo-address";
import { PhotoCompare } from "./photo-compare";

interface PhotoViewerProps {
  owner: PhotoOwner;
  photos: readonly Photo[];
  /** The place of the photo shown. */
  open: number | "compare" | null;
  onChange: (open: number | null) => void;
}

/** One photo as large as the screen allows; arrow keys walk, Esc closes. Or the place before and after the work. */
export function PhotoViewer({ owner, photos, open, onChange }: PhotoViewerProps) {
  const t = useTranslations();
  const pair = open === "compare" ? beforeAndAfter(photos) : null;
  const place = typeof open === "number" ? open : 0;
  const photo = typeof open === "number" ? photos[open] : undefined;
  return (
    <Dialog
      open={pair !== null || photo !== undefined}
      onClose={() => onChange(null)}
      title={t(pair ? "photos.compare" : "photos.title")}
      closeLabel={t("common.close")}
      width="full"
    >
      {pair && <PhotoCompare owner={owner} pair={pair} />}
      {photo && (
        <OnePhoto
          address={photoAddress(owner, photo.id, "full")}
          photo={photo}
          place={place}
          count={photos.length}
          onWalk={(next) => onChange(Math.min(Math.max(next, 0), photos.length - 1))}
        />
      )}
    </Dialog>
  );
}

interface OnePhotoProps {
  address: string;
  photo: Photo;
  place: number;
  count: number;
  onWalk: (place: number) => void;
}

function OnePhoto({ address, photo, place, count, onWalk }: OnePhotoProps) {
  const t = useTranslations("photos");
  const now = useNow();
  const walk = useEffectEvent((event: KeyboardEvent) => {
    const next = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: count - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onWalk(next);
  });
  // Whatever in the dialog has the focus: the photo is all that it shows.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => walk(event);
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <figure className="flex min-h-0 flex-col gap-2 px-5 pb-4">
      <Image
        unoptimized
        key={address}
        src={address}
        width={photo.width}
        height={photo.height}
        alt={t("nth", { place: place + 1 })}
        className="mx-auto max-h-[70dvh] w-auto max-w-full shrink-0 rounded-2 bg-sunken object-contain"
      />
      <figcaption className="flex items-center justify-center gap-3 text-13 text-text-2">
        <IconButton label={t("previous")} onClick={() => onWalk(place - 1)} disabled={place === 0}>
          <ChevronLeft aria-hidden className="size-4" />
        </IconButton>
        <span role="status">
          <b className="text-text">{t(`stage.${photo.stage}`)}</b> <Moment at={photo.at} now={now} />
          <span className="ml-3">
            {place + 1} / {count}
          </span>
        </span>
        <IconButton label={t("next")} onClick={() => onWalk(place + 1)} disabled={place === count - 1}>
          <ChevronRight aria-hidden className="size-4" />
        </IconButton>
      </figcaption>
    </figure>
  );
}
