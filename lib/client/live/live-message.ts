import type { LiveTopic } from "@/lib/contracts/live";

/** How the feed stands. `stale`: it was live and broke; it is being opened again. */
export type LivePhase = "connecting" | "live" | "stale" | "refused";

export interface LiveStatus {
  phase: LivePhase;
  /** Milliseconds since 1970 of the last sign of life. */
  heardAt: number | null;
  /** Events that came in at once after the last interruption; null when there was none. */
  caughtUp: number | null;
  /** The last interruption that is over: from the last sign of life before it to the first after it. */
  gap: { from: number; to: number } | null;
  /** Grows when what was loaded before can no longer be kept true by events: load it again. */
  generation: number;
}

export const initialLiveStatus: LiveStatus = {
  phase: "connecting",
  heardAt: null,
  caughtUp: null,
  gap: null,
  generation: 0,
};

/** What one page tells the others of the same browser. */
export type LiveMessage =
  | { kind: "event"; topic: LiveTopic; id: string; data: unknown }
  | { kind: "status"; status: LiveStatus; lastId: string | null }
  | { kind: "hello" };
