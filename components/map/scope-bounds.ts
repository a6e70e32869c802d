import { z } from "zod";

const tileJson = z.object({ bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional() });

export type Bounds = [west: number, south: number, east: number, north: number];

/** The box around everything the reader is responsible for; null when it cannot be had, the map then opens wide. */
export async function scopeBounds(): Promise<Bounds | null> {
  try {
    const response = await fetch("/tiles/base.json");
    const answer = tileJson.safeParse(await response.json());
    return answer.data?.bounds ?? null;
  } catch {
    // Tiles fail by the same cause and tell the reader; where the map opens is the smaller matter.
    return null;
  }
}
