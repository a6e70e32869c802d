"use client";

import { Camera, RotateCw, X } from "lucide-react";
import Image from "next/image";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { uploadPhotoEndpoint } from "@/lib/contracts/photos/upload-photo-endpoint";
import { classNames } from "../ui/class-names";
import type { PhotoUpload, PhotoUploads } from "./use-photo-uploads";

/** What the picker shows and changes; of one thing among several it may be a part. */
type Picked = Pick<PhotoUploads, "uploads" | "full" | "retry" | "remove"> & { add: (files: Iterable<File>) => void };

interface PhotoPickerProps {
  photos: Picked;
  label: string;
  note?: string | undefined;
  error?: string | undefined;
  /** One big button under the thumb, which opens the camera. */
  touch?: boolean;
  onAdded?: (() => void) | undefined;
}

const accept = uploadPhotoEndpoint.bodyMediaTypes?.join(",");

/** Chooses or takes photos, sends each at once and shows how far it is. Without JavaScript's help the input is the control. */
export function PhotoPicker({ photos, label, note, error, touch = false, onAdded }: PhotoPickerProps) {
  const t = useTranslations("photos");
  const id = useId();
  return (
    <div className="min-w-0">
      <p id={id} className="mb-1 flex items-baseline justify-between gap-2 text-12 font-semibold text-text-2">
        {label} {note && <span className="font-normal text-text-3">{note}</span>}
      </p>
      <ul className={classNames("grid gap-2", touch ? "grid-cols-3" : "grid-cols-4 sm:grid-cols-6")}>
        {photos.uploads.map((upload, place) => (
          <Sent key={upload.key} upload={upload} place={place + 1} photos={photos} />
        ))}
        {!photos.full && (
          <li className={touch && photos.uploads.length === 0 ? "col-span-3" : undefined}>
            <label
              className={classNames(
                "flex cursor-pointer flex-col items-center justify-center gap-1 rounded-2 border border-dashed border-line-strong",
                "text-12 text-text-2 hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-focus",
                touch && photos.uploads.length === 0 ? "h-32 text-16 font-semibold" : "aspect-4/3",
              )}
            >
              <Camera aria-hidden className={touch ? "size-7" : "size-5"} strokeWidth={1.6} />
              {t(touch ? "take" : "add")}
              <input
                type="file"
                accept={accept}
                multiple={!touch}
                {...(touch ? { capture: "environment" as const } : {})}
                aria-describedby={id}
                className="sr-only"
                onChange={({ target }) => {
                  photos.add(target.files ?? []);
                  // The same file may be chosen again after it was removed.
                  target.value = "";
                  onAdded?.();
                }}
              />
            </label>
          </li>
        )}
      </ul>
      {error && (
        <p role="alert" className="mt-1 text-12 text-due-late-text">
          {error}
        </p>
      )}
    </div>
  );
}

function Sent({ upload, place, photos }: { upload: PhotoUpload; place: number; photos: Picked }) {
  const t = useTranslations();
  const { preview, state } = upload;
  const name = t("photos.nth", { place });
  return (
    <li className="relative aspect-4/3 overflow-hidden rounded-2 border border-line bg-sunken">
      <Image
        unoptimized
        fill
        sizes="8rem"
        src={preview}
        alt={name}
        className={classNames("object-cover", state.kind !== "sent" && "opacity-50")}
      />
      <button
        type="button"
        aria-label={t("photos.remove", { name })}
        title={t("photos.remove", { name })}
        onClick={() => photos.remove(upload.key)}
        className="absolute top-1 right-1 grid size-7 place-items-center rounded-full bg-raised text-text shadow-1"
      >
        <X aria-hidden className="size-4" />
      </button>
      {state.kind === "failed" ? (
        <button
          type="button"
          title={t(`errors.${state.code}`)}
          onClick={() => photos.retry(upload)}
          className="absolute inset-x-0 bottom-0 flex items-center justify-center gap-1 bg-late-soft py-1 text-12 font-semibold text-due-late-text"
        >
          <RotateCw aria-hidden className="size-3.5" /> {t("photos.retry")}
        </button>
      ) : (
        <span
          role="status"
          className={
            state.kind === "sent" ? "sr-only" : "absolute inset-x-0 bottom-0 bg-raised py-0.5 text-center text-12"
          }
        >
          {t(state.kind === "sent" ? "photos.sent" : "photos.sending", { name })}
        </span>
      )}
    </li>
  );
}
