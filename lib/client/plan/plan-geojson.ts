import { toMultiPolygon } from "@/lib/grid/codec/to-multi-polygon";
import type { GridGraph } from "@/lib/grid/grid-graph";
import type { FiguresByCell } from "./figures-after";

/** The grids of a plan as GeoJSON (RFC 7946), each with its figures; a grid without a code yet has the plan's name for it. */
export function planGeojson(graph: GridGraph, figures: FiguresByCell) {
  return {
    type: "FeatureCollection",
    features: [...graph.cells.values()].map(({ code, group, locked, name = null }) => {
      const known = figures.get(code);
      return {
        type: "Feature",
        id: code,
        properties: {
          code,
          name,
          community: group,
          locked,
          households: known?.households ?? null,
          people: known?.people ?? null,
          hazards: known?.hazards ?? null,
          incidents: known?.incidents ?? null,
          areaSquareMetres: known ? Math.round(known.areaSquareMetres) : null,
        },
        geometry: { type: "MultiPolygon", coordinates: toMultiPolygon(graph, code) },
      };
    }),
  };
}
