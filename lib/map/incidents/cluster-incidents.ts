import Supercluster from "supercluster";
import type { IncidentTable } from "./incident-table";

export type BoundingBox = [west: number, south: number, east: number, north: number];

export interface IncidentCluster {
  position: readonly [lng: number, lat: number];
  count: number;
  /** Cases by severity, general first. */
  bySeverity: readonly [number, number, number, number];
  rows: readonly number[];
}

export interface ClusteredIncidents {
  clusters: IncidentCluster[];
  /** Rows that stand alone. */
  singles: number[];
}

const RADIUS_PIXELS = 48;
/** Fewer than this stay single: three shapes side by side say more than the figure 3. */
const LEAST_POINTS = 5;

/** Groups cases that would lie within 48 px of each other at this zoom. Only what is inside `bounds` comes back. */
export function clusterIncidents(
  table: IncidentTable,
  rows: ArrayLike<number>,
  zoom: number,
  bounds: BoundingBox,
): ClusteredIncidents {
  const level = Math.max(0, Math.floor(zoom));
  const index = new Supercluster<{ row: number }, { bySeverity: number[] }>({
    radius: RADIUS_PIXELS,
    extent: 512,
    // One level is asked for, so one is built.
    minZoom: level,
    maxZoom: level,
    minPoints: LEAST_POINTS,
    map: ({ row }) => ({ bySeverity: [1, 2, 3, 4].map((severity) => Number(table.severity[row] === severity)) }),
    reduce: (sum, next) => {
      sum.bySeverity = sum.bySeverity.map((n, i) => n + next.bySeverity[i]!);
    },
  });
  index.load(
    Array.from(rows, (row) => ({
      type: "Feature" as const,
      geometry: { type: "Point" as const, coordinates: [table.lng[row]!, table.lat[row]!] },
      properties: { row },
    })),
  );
  const found: ClusteredIncidents = { clusters: [], singles: [] };
  for (const { geometry, properties } of index.getClusters(bounds, level)) {
    if (!("cluster_id" in properties)) {
      found.singles.push(properties.row);
      continue;
    }
    const [general = 0, larger = 0, major = 0, critical = 0] = properties.bySeverity;
    found.clusters.push({
      position: [geometry.coordinates[0]!, geometry.coordinates[1]!],
      count: properties.point_count,
      bySeverity: [general, larger, major, critical],
      rows: index.getLeaves(properties.cluster_id, Infinity).map((leaf) => leaf.properties.row),
    });
  }
  return found;
}
