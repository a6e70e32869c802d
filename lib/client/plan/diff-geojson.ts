import type { PlanDiff } from "@/lib/contracts/plans/plan-diff-endpoint";

/** The ground that changes hands as GeoJSON (RFC 7946), each piece with where it goes and what stands on it. */
export const diffGeojson = ({ moves, codes, against, revision }: PlanDiff) => ({
  type: "FeatureCollection",
  features: moves.map(({ geometry, from, to, ...figures }) => ({
    type: "Feature",
    properties: { from, to: codes[to] ?? to, ...figures, against, revision },
    geometry,
  })),
});
