import { toMultiPolygon } from "@/lib/grid/codec/to-multi-polygon";
import type { GridGraph } from "@/lib/grid/grid-graph";
import type { PublishedCell } from "@/lib/server/db/queries/plans/publish/replace-grids";

/** The cells of a plan as GeoJSON polygons. */
export const publishedCells = (graph: GridGraph): PublishedCell[] =>
  [...graph.cells.keys()].map((code) => ({
    code,
    geometry: { type: "MultiPolygon", coordinates: toMultiPolygon(graph, code) },
  }));
