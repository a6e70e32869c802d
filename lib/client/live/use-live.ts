"use client";

import { useEffect, useEffectEvent } from "react";
import type { z } from "zod";
import { useStore } from "zustand";
import type { LiveTopic } from "@/lib/contracts/live";
import type { LiveStatus } from "./live-message";
import { followLive, hearLive, liveStatusStore } from "./shared-live";

/** How the live feed stands; keeps it open while the component is there. */
export function useLiveStatus(): LiveStatus {
  useEffect(followLive, []);
  return useStore(liveStatusStore);
}

/** Calls `act` for every event of a topic. An event that the schema does not know is left out: a newer server sent it. */
export function useLiveEvents<Schema extends z.ZodType>(
  topic: LiveTopic,
  schema: Schema,
  act: (data: z.output<Schema>) => void,
): void {
  const run = useEffectEvent((data: unknown) => {
    const parsed = schema.safeParse(data);
    if (parsed.success) act(parsed.data);
  });
  useEffect(() => hearLive(topic, (data) => run(data)), [topic]);
}
