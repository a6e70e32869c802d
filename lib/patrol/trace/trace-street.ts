import type { LngLat } from "@/lib/geometry/local-plane";

/** A street that a walk can be found on. */
export interface TraceStreet {
  id: string;
  fromNode: string;
  toNode: string;
  line: readonly LngLat[];
}

/** Where the phone was. Lives in the phone's memory until it is matched, and nowhere else. */
export interface Fix {
  position: LngLat;
  atMilliseconds: number;
  accuracyMetres: number;
}

/** A stretch of a street that was walked, in metres from its start. */
export interface Pass {
  street: number;
  fromMetres: number;
  toMetres: number;
}
