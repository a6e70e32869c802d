"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { unlockField } from "@/lib/client/offline/field-keys";
import { downloadPack } from "@/lib/client/offline/pack/download-pack";
import { tidyPack } from "@/lib/client/offline/pack/tidy-pack";
import { wipePack } from "@/lib/client/offline/pack/wipe-pack";

interface Course {
  done: number;
  total: number;
}

/** The area pack of this phone: what there is of it, and how to fetch, refresh and delete it. */
export function usePack(userId: string, grids: readonly string[]) {
  const queries = useQueryClient();
  const [course, setCourse] = useState<Course | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const pack = useQuery({
    queryKey: ["pack", userId],
    queryFn: async () => {
      // Whether it may stay is known once the server says whose session this is.
      const isOpen = await unlockField(userId).then(
        () => true,
        () => false,
      );
      return { meta: await tidyPack(userId), isOpen };
    },
    networkMode: "always",
    retry: false,
  });
  const after = () => queries.invalidateQueries({ queryKey: ["pack", userId] });
  const download = async (day: string) => {
    const control = new AbortController();
    running.current = control;
    setFailure(null);
    setCourse({ done: 0, total: 0 });
    try {
      await downloadPack(
        { userId, grids, day },
        { signal: control.signal, onProgress: (done, total) => setCourse({ done, total }) },
      );
    } catch (error) {
      if (!control.signal.aborted) setFailure(error);
    }
    setCourse(null);
    await after();
  };
  return {
    meta: pack.data?.meta ?? null,
    isOpen: pack.data?.isOpen ?? false,
    isKnown: pack.data !== undefined,
    course,
    failure,
    download,
    cancel: () => running.current?.abort(),
    remove: async () => {
      await wipePack();
      await after();
    },
  };
}
