"use client";

import Image from "next/image";
import { useNow, useTranslations } from "next-intl";
import { useState } from "react";
import type { Photo, PhotoOwner } from "@/lib/contracts/photos/photo";
import { Moment } from "../shared/moment";
import { photoAddress } from "./photo-address";

interface PhotoCompareProps {
  owner: PhotoOwner;
  pair: { before: Photo; after: Photo };
}

/** Before on the left of the line, after on the right. The line is a slider: drag it, or move it with the arrow keys. */
export function PhotoCompare({ owner, pair: { before, after } }: PhotoCompareProps) {
  const t = useTranslations("photos");
  const [percent, setPercent] = useState(50);
  return (
    <div className="flex min-h-0 flex-col gap-3 px-5 pb-4">
      <div className="relative mx-auto aspect-4/3 max-h-[65dvh] w-full overflow-hidden rounded-2 bg-sunken">
        <Side owner={owner} photo={after} name={t("after")} align="right" />
        <div className="absolute inset-0" style={{ clipPath: `inset(0 ${100 - percent}% 0 0)` }}>
          <Side owner={owner} photo={before} name={t("before")} align="left" />
        </div>
        <span aria-hidden className="absolute inset-y-0 w-0.5 bg-white shadow-1" style={{ left: `${percent}%` }} />
        <input
          type="range"
          min={0}
          max={100}
          value={percent}
          aria-hidden
          tabIndex={-1}
          onChange={({ target }) => setPercent(Number(target.value))}
          className="absolute inset-0 size-full cursor-ew-resize opacity-0"
        />
      </div>
      <label className="mx-auto flex w-full max-w-md items-center gap-3 text-12 text-text-2">
        {t("before")}
        <input
          type="range"
          min={0}
          max={100}
          value={percent}
          aria-label={t("line")}
          onChange={({ target }) => setPercent(Number(target.value))}
          className="flex-1 accent-accent"
        />
        {t("after")}
      </label>
    </div>
  );
}

interface SideProps {
  owner: PhotoOwner;
  photo: Photo;
  name: string;
  align: "left" | "right";
}

function Side({ owner, photo, name, align }: SideProps) {
  const now = useNow();
  return (
    <>
      <Image
        unoptimized
        fill
        sizes="100vw"
        src={photoAddress(owner, photo.id, "full")}
        alt={name}
        className="bg-sunken object-contain"
      />
      <span
        className={`absolute top-3 rounded-1 bg-photo-label px-2 py-0.5 text-12 text-white ${align === "left" ? "left-3" : "right-3"}`}
      >
        {name} <Moment at={photo.at} now={now} />
      </span>
    </>
  );
}
