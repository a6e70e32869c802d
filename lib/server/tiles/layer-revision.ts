import { z } from "zod";
import { systemPool } from "../db/pool";
import { topicPosition } from "../live/topic-positions";
import type { TileLayer, TileLayerId } from "./tile-layer";

/** How long a change that sends no event (an import, a load) may stay unnoticed. */
const FRESH_MILLISECONDS = 2_000;

/** Layers whose changes come as live events; base and households change by bulk work only, which raises layer_revisions. */
const topicOf = {
  incidents: "incidents",
  hazards: "hazards",
  "checked-places": "checked-places",
  cameras: "cameras",
  grids: "grids",
  households: "grids",
  coverage: "cameras",
} as const satisfies Partial<Record<TileLayerId, string>>;

const select = "select layer, sum(revision)::text as revision from layer_revisions group by layer";
const row = z.object({ layer: z.string(), revision: z.string() });

let stored: { byLayer: ReadonlyMap<string, string>; until: number } | undefined;
let reading: Promise<ReadonlyMap<string, string>> | undefined;

/** A text that differs whenever the layer's tiles may differ. Read before the tile is made, never after. */
export async function layerRevision({ id, freshSeconds }: TileLayer, now = Date.now()): Promise<string> {
  const bulk = stored && stored.until > now ? stored.byLayer : await (reading ??= read());
  const event = id === "base" ? "" : topicPosition(topicOf[id], now);
  const clock = freshSeconds === undefined ? "" : String(Math.floor(now / 1_000 / freshSeconds));
  return `${bulk.get(id) ?? "0"}.${event}.${clock}`;
}

/** Many requests at once share one look at the table. */
async function read(): Promise<ReadonlyMap<string, string>> {
  try {
    const { rows } = await systemPool().query<Record<string, unknown>>(select);
    const byLayer = new Map(rows.map((raw) => row.parse(raw)).map(({ layer, revision }) => [layer, revision]));
    stored = { byLayer, until: Date.now() + FRESH_MILLISECONDS };
    return byLayer;
  } finally {
    reading = undefined;
  }
}
