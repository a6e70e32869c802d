"use client";

import { useEffect } from "react";
import { onArrival } from "@/lib/client/live/incident-feed";
import { soundArrival } from "./arrival-sound";

/** A burst sounds once. */
const QUIET_MILLISECONDS = 2_000;

const counted = /^\(\d+\) /;

/** New cases of the area: a sound for who wants one, and in the tab's title how many came while nobody looked. */
export function useArrivals(area: string | null): void {
  useEffect(() => {
    let unseen = 0;
    let quietUntil = 0;
    const show = (): void => {
      const plain = document.title.replace(counted, "");
      document.title = unseen > 0 ? `(${unseen}) ${plain}` : plain;
    };
    const stopHearing = onArrival(({ severity, gridCode }) => {
      if (area !== null && !gridCode.startsWith(area)) return;
      if (Date.now() > quietUntil) soundArrival(severity);
      quietUntil = Date.now() + QUIET_MILLISECONDS;
      if (!document.hidden) return;
      unseen += 1;
      show();
    });
    const onVisible = (): void => {
      if (document.hidden) return;
      unseen = 0;
      show();
    };
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      stopHearing();
      document.removeEventListener("visibilitychange", onVisible);
      unseen = 0;
      show();
    };
  }, [area]);
}
