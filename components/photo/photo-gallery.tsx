"use client";

import { Camera, SquareSplitHorizontal } from "lucide-react";
import Image from "next/image";
import { useNow, useTranslations } from "next-intl";
import { useState } from "react";
import type { Photo, PhotoOwner } from "@/lib/contracts/photos/photo";
import { Moment } from "../shared/moment";
import { Button } from "../ui/button";
import { beforeAndAfter } from "./before-and-after";
import { photoAddress } from "./photo-address";
import { PhotoViewer } from "./photo-viewer";

interface PhotoGalleryProps {
  owner: PhotoOwner;
  photos: readonly Photo[];
  /** The command centre waits for a photo of the work. */
  required?: boolean;
}

/** The photos of a case or hazard, each with its stage and time; a place is kept for the one that the command centre waits for. */
export function PhotoGallery({ owner, photos, required = false }: PhotoGalleryProps) {
  const t = useTranslations("photos");
  const now = useNow();
  const [open, setOpen] = useState<number | "compare" | null>(null);
  const pair = beforeAndAfter(photos);
  const waited = required && !photos.some(({ stage }) => stage === "handle");
  return (
    <>
      <ul className="grid grid-cols-3 gap-2">
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <button
              type="button"
              aria-label={t("open", { stage: t(`stage.${photo.stage}`), place: index + 1 })}
              onClick={() => setOpen(index)}
              className="relative block aspect-4/3 w-full overflow-hidden rounded-2 border border-line bg-sunken"
            >
              <Image
                unoptimized
                fill
                sizes="8rem"
                src={photoAddress(owner, photo.id, "thumbnail")}
                alt=""
                className="object-cover"
              />
              <span className="absolute bottom-1 left-1 rounded-1 bg-photo-label px-1.5 text-11 text-white">
                {t(`stage.${photo.stage}`)} <Moment at={photo.at} now={now} />
              </span>
            </button>
          </li>
        ))}
        {waited && (
          <li className="flex aspect-4/3 flex-col items-center justify-center gap-1 rounded-2 border border-dashed border-line-strong text-12 text-text-3">
            <Camera aria-hidden className="size-4" /> {t("stage.handle")}
          </li>
        )}
      </ul>
      {pair && (
        <Button size="small" className="mt-2" onClick={() => setOpen("compare")}>
          <SquareSplitHorizontal aria-hidden className="size-3.5" /> {t("compare")}
        </Button>
      )}
      <PhotoViewer owner={owner} photos={photos} open={open} onChange={setOpen} />
    </>
  );
}
