import type { ServiceCoverage } from "@/lib/contracts/coverage/services-endpoint";

type Geometry = GeoJSON.Feature["geometry"];

/** Percent of households that are served, by grid; of grids whose counts may be known. */
export const servedShares = ({ grids }: ServiceCoverage): Map<string, number> =>
  new Map(
    grids.flatMap(({ code, households, served }) =>
      households === null || served === null ? [] : [[code, (served / households) * 100]],
    ),
  );

/** Streets within the walk, facilities, the middles of gaps, and next sites with their ranks. */
export function serviceDrawing({ reached, facilities, grids, sites }: ServiceCoverage): GeoJSON.FeatureCollection {
  const feature = (part: string, geometry: Geometry, rank = ""): GeoJSON.Feature => ({
    type: "Feature",
    properties: { part, rank },
    geometry,
  });
  const point = (part: string, coordinates: [number, number], rank?: string) =>
    feature(part, { type: "Point", coordinates }, rank);
  return {
    type: "FeatureCollection",
    features: [
      feature("walk", reached),
      ...grids.flatMap(({ gap }) => (gap ? [point("gap", gap)] : [])),
      ...facilities.map(({ position }) => point("facility", position)),
      ...sites.map(({ position }, i) => point("site", position, String(i + 1))),
    ],
  };
}
