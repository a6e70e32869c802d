import { z } from "zod";
import type { Position } from "@/lib/contracts/fields";
import type { GridFeature } from "@/lib/contracts/grids/grid";

const ring = z.array(z.array(z.number()).min(2)).min(4);
const multiPolygon = z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)).min(1) });

/** Twice the signed area of a ring in square degrees, and the weighted sums of its centroid (Bourke 1988). */
function moments(points: readonly (readonly number[])[]) {
  let doubleArea = 0;
  let x = 0;
  let y = 0;
  for (let i = 1; i < points.length; i++) {
    const [x0 = 0, y0 = 0] = points[i - 1]!;
    const [x1 = 0, y1 = 0] = points[i]!;
    const cross = x0 * y1 - x1 * y0;
    doubleArea += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  }
  return { doubleArea, x, y };
}

/** Centroid of the largest part of a grid, to 6 decimals (0.1 m): where a case is put until somebody says better. */
export function gridCentre(geometry: GridFeature["geometry"]): Position | null {
  const parsed = multiPolygon.safeParse(geometry);
  if (!parsed.success) return null;
  const parts = parsed.data.coordinates.map((polygon) => {
    const outer = polygon[0] ?? [];
    // Sums of products lose digits far from the origin; measured from the first corner they do not.
    const [originX = 0, originY = 0] = outer[0] ?? [];
    const shifted = outer.map(([x = 0, y = 0]) => [x - originX, y - originY]);
    return { ...moments(shifted), originX, originY };
  });
  const largest = parts.toSorted((a, b) => Math.abs(b.doubleArea) - Math.abs(a.doubleArea))[0];
  if (!largest || largest.doubleArea === 0) return null;
  const { doubleArea, x, y, originX, originY } = largest;
  const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  return [rounded(originX + x / (3 * doubleArea)), rounded(originY + y / (3 * doubleArea))];
}
