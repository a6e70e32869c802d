import { latLngToCell } from "h3-js";
import { z } from "zod";

const doubles = z.instanceof(Float64Array);

const hexagonQuestion = z.object({ lng: doubles, lat: doubles, resolution: z.int().min(0).max(15) });

/** H3 cells of many positions: each cell named once, each position a place in that list. */
export const hexagonAnswer = z.object({ cells: z.array(z.string()), places: z.instanceof(Uint32Array) });

export type HexagonAnswer = z.infer<typeof hexagonAnswer>;

function cellsOf({ lng, lat, resolution }: z.infer<typeof hexagonQuestion>): HexagonAnswer {
  const known = new Map<string, number>();
  const cells: string[] = [];
  const places = Uint32Array.from(lng, (degrees, i) => {
    const cell = latLngToCell(lat[i]!, degrees, resolution);
    let place = known.get(cell);
    if (place === undefined) {
      place = cells.push(cell) - 1;
      known.set(cell, place);
    }
    return place;
  });
  return { cells, places };
}

/** What the worker does with a message. */
export function answerHexagons(body: unknown): { body: HexagonAnswer; transfer: Transferable[] } {
  const answer = cellsOf(hexagonQuestion.parse(body));
  return { body: answer, transfer: [answer.places.buffer] };
}
