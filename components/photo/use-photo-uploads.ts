"use client";

import { useEffect, useRef, useState } from "react";
import { callApi } from "@/lib/client/api";
import { type ApiErrorCode, errorCodeOf } from "@/lib/client/api-error";
import { uploadPhotoEndpoint } from "@/lib/contracts/photos/upload-photo-endpoint";

/** As many as one report or step takes. */
const MOST_PHOTOS = 6;

export interface PhotoUpload {
  /** Also the request's Idempotency-Key: another try of the same file makes no second photo. */
  key: string;
  /** What it shows, where one act takes photos of several things. */
  of: string | null;
  file: File;
  /** The file as it is on this device, for the eye. */
  preview: string;
  state: { kind: "sending" } | { kind: "sent"; id: string } | { kind: "failed"; code: ApiErrorCode };
}

/** Photos on their way: each is sent as soon as it is chosen, so that the report itself need not wait for them. */
export function usePhotoUploads() {
  const [uploads, setUploads] = useState<readonly PhotoUpload[]>([]);
  const previews = useRef(new Set<string>());
  useEffect(() => {
    const made = previews.current;
    return () => made.forEach((preview) => URL.revokeObjectURL(preview));
  }, []);

  const settle = (key: string, state: PhotoUpload["state"]) =>
    setUploads((now) => now.map((upload) => (upload.key === key ? { ...upload, state } : upload)));

  const send = async ({ key, file }: Pick<PhotoUpload, "key" | "file">) => {
    settle(key, { kind: "sending" });
    try {
      const { id } = await callApi(uploadPhotoEndpoint, { file, idempotencyKey: key });
      settle(key, { kind: "sent", id });
    } catch (error) {
      settle(key, { kind: "failed", code: errorCodeOf(error) });
    }
  };

  const add = (files: Iterable<File>, of: string | null = null) => {
    const chosen = [...files].slice(0, MOST_PHOTOS - uploads.length).map((file): PhotoUpload => {
      const preview = URL.createObjectURL(file);
      previews.current.add(preview);
      return { key: crypto.randomUUID(), of, file, preview, state: { kind: "sending" } };
    });
    setUploads((now) => [...now, ...chosen]);
    chosen.forEach((upload) => void send(upload));
  };

  return {
    uploads,
    full: uploads.length >= MOST_PHOTOS,
    add,
    retry: (upload: PhotoUpload) => void send(upload),
    remove: (key: string) => setUploads((now) => now.filter((upload) => upload.key !== key)),
    clear: () => setUploads([]),
    /** What the report takes. */
    ids: uploads.flatMap(({ state }) => (state.kind === "sent" ? [state.id] : [])),
    /** All of them as files, for an act that is saved on this device first. */
    files: uploads.map(({ key, of, file, state }) => ({ key, of, file, id: state.kind === "sent" ? state.id : null })),
    /** Sending now would leave a photo behind. */
    unfinished: uploads.some(({ state }) => state.kind !== "sent"),
  };
}

export type PhotoUploads = ReturnType<typeof usePhotoUploads>;
