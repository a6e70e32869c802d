import { gridDisk } from "h3-js";
import { z } from "zod";
import { type NeighbourLists, packNeighbours } from "@/lib/geometry/neighbour-lists";
import { findHotSpots } from "@/lib/incidents/hot-spots/find-hot-spots";

const doubles = z.instanceof(Float64Array);
const whole = z.instanceof(Uint32Array);

export const hotSpotQuestion = z.object({
  observed: doubles,
  before: doubles,
  /** H3 cells, whose neighbours H3 knows; or who is next to whom. */
  places: z.union([
    z.object({ cells: z.array(z.string()) }),
    z.object({ neighbours: z.object({ offsets: whole, items: whole }) }),
  ]),
});

export type HotSpotQuestion = z.infer<typeof hotSpotQuestion>;

/** As `HotSpots`, one value a place. */
export const hotSpotAnswer = z.object({
  z: doubles,
  p: doubles,
  q: doubles,
  localObserved: doubles,
  localBefore: doubles,
  tested: z.int(),
});

export type HotSpotAnswer = z.infer<typeof hotSpotAnswer>;

const disks = new Map<string, readonly string[]>();

/** A cell and those round it. They are asked for again with every step of a played hour, and never change. */
function diskOf(cell: string): readonly string[] {
  const disk = disks.get(cell) ?? gridDisk(cell, 1);
  disks.set(cell, disk);
  return disk;
}

/** The cells next to each cell, of those given. */
function hexagonNeighbours(cells: readonly string[]): NeighbourLists {
  const places = new Map(cells.map((cell, i) => [cell, i]));
  return packNeighbours(
    cells.map((cell, i) =>
      diskOf(cell)
        .map((next) => places.get(next))
        .filter((place): place is number => place !== undefined && place !== i),
    ),
  );
}

export function hotSpotsOf({ observed, before, places }: HotSpotQuestion): HotSpotAnswer {
  const neighbours = "cells" in places ? hexagonNeighbours(places.cells) : places.neighbours;
  return findHotSpots({ observed, before, neighbours });
}

/** What the worker does with a message. */
export function answerHotSpots(body: unknown): { body: HotSpotAnswer; transfer: Transferable[] } {
  const answer = hotSpotsOf(hotSpotQuestion.parse(body));
  const columns = [answer.z, answer.p, answer.q, answer.localObserved, answer.localBefore];
  return { body: answer, transfer: columns.map(({ buffer }) => buffer) };
}
