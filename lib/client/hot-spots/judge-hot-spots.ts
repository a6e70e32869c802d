import type { NeighbourLists } from "@/lib/geometry/neighbour-lists";
import { comparedWindows } from "@/lib/map/incidents/compared-windows";
import { ringOf } from "@/lib/map/incidents/hexagon-index";
import type { HotSpotPlace, HotSpotScene } from "@/lib/map/incidents/hot-spot-scene";
import type { IncidentTable } from "@/lib/map/incidents/incident-table";
import type { TimeWindow } from "@/lib/map/incidents/incident-window";
import { NOWHERE, placeCounts } from "@/lib/map/incidents/place-counts";
import { runHotSpots } from "@/lib/workers/hot-spots/run-hot-spots";
import { findHexagons } from "../hexagons/hexagons-of";

export interface Judged {
  table: IncidentTable;
  window: TimeWindow;
  kept: Uint8Array | null;
}

/** Counts now and before, and what they say together. */
async function judge(
  { table, window, kept }: Judged,
  places: readonly HotSpotPlace[],
  placeOfRow: Uint32Array,
  neighbours: { cells: string[] } | { neighbours: NeighbourLists },
  signal: AbortSignal,
): Promise<HotSpotScene> {
  const windows = [window, ...comparedWindows(window)];
  const [observed = new Float64Array(), ...weeks] = placeCounts(table, windows, placeOfRow, places.length, kept);
  const before = new Float64Array(places.length);
  for (const week of weeks) for (const [place, count] of week.entries()) before[place]! += count;
  const result = await runHotSpots({ observed, before, places: neighbours }, signal);
  return { places, observed, weeks, result };
}

/** By hexagon: every cell that any case of the table lies in. */
export async function judgeHexagons(judged: Judged, resolution: number, signal: AbortSignal): Promise<HotSpotScene> {
  const { table } = judged;
  const index = await findHexagons(table, resolution, signal);
  const [cells, numbers] = [index.cells(resolution), index.numbers(resolution)];
  const gridCodes = new Array<string>(cells.length).fill("");
  for (const [row, number] of numbers.entries()) gridCodes[number] ||= table.gridCodes[table.grid[row]!]!;
  const places = cells.map((id, i): HotSpotPlace => ({ id, gridCode: gridCodes[i]!, parts: [[ringOf(id)]] }));
  return judge(judged, places, numbers, { cells: [...cells] }, signal);
}

/** By grid. */
export function judgeGrids(
  judged: Judged,
  places: readonly HotSpotPlace[],
  neighbours: NeighbourLists,
  signal: AbortSignal,
): Promise<HotSpotScene> {
  const { table } = judged;
  const placeOfCode = new Map(places.map(({ id }, i) => [id, i]));
  const placeOfGrid = table.gridCodes.map((code) => placeOfCode.get(code) ?? NOWHERE);
  const placeOfRow = table.grid.subarray(0, table.count).map((grid) => placeOfGrid[grid]!);
  return judge(judged, places, placeOfRow, { neighbours }, signal);
}
