import { toMultiPolygon } from "@/lib/grid/codec/to-multi-polygon";
import type { GridGraph } from "@/lib/grid/grid-graph";
import type { PublishedCell } from "@/lib/server/db/queries/plans/publish/replace-grids";

/** The cells of a plan as GeoJSON polygons; free ground that is all given away has none. */
export const publishedCells = (graph: GridGraph): PublishedCell[] =>
  [...graph.cells.values()].flatMap(({ code, name = null }) => {
    const coordinates = toMultiPolygon(graph, code);
    return coordinates.length === 0 ? [] : [{ code, name, geometry: { type: "MultiPolygon" as const, coordinates } }];
  });
