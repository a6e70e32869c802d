import type { PlanePoint } from "@/lib/geometry/local-frame";

type SiteKind = "junction" | "gate" | "street";

/** Where a camera could be hung. */
export interface PoleSite {
  kind: SiteKind;
  at: PlanePoint;
  /** Index of the street it belongs to. */
  street: number;
}

/** A street between two of its nodes, in metres of the plane. */
export interface StreetLine {
  line: readonly PlanePoint[];
  widthMetres: number;
  /** Kinds of the nodes it runs between. */
  ends: readonly [string, string];
}

/** Lamp posts stand so far from one another, on one side and the other by turns. */
const APART_METRES = 40;
/** From the kerb to the post. */
const ASIDE_METRES = 2;

/** Posts at junctions and gates, and along streets between them, clear of the carriageway. */
export function poleSites(streets: readonly StreetLine[]): PoleSite[] {
  return streets.flatMap(({ line, widthMetres, ends }, street) => {
    const length = lengthOf(line);
    const aside = widthMetres / 2 + ASIDE_METRES;
    const post = (kind: SiteKind, along: number, side: 1 | -1): PoleSite[] => {
      const at = beside(line, along, side * aside);
      return at ? [{ kind, at, street }] : [];
    };
    const first = Math.min(aside, length / 2);
    const atEnd = (kind: string, along: number): PoleSite[] =>
      kind === "junction" ? post("junction", along, 1) : kind === "gate" ? post("gate", along, -1) : [];
    const between = Math.floor((length - 2 * first) / APART_METRES);
    return [
      ...atEnd(ends[0], first),
      ...Array.from({ length: Math.max(0, between) }, (_, i) =>
        post("street", first + ((i + 1) * (length - 2 * first)) / (between + 1), i % 2 === 0 ? 1 : -1),
      ).flat(),
      ...atEnd(ends[1], length - first),
    ];
  });
}

const lengthOf = (line: readonly PlanePoint[]): number =>
  line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i]![0], y - line[i]![1]), 0);

/** A point so far along a line and so far to its right; null past its end. */
function beside(line: readonly PlanePoint[], along: number, right: number): PlanePoint | null {
  let left = along;
  for (const [i, [bx, by]] of line.slice(1).entries()) {
    const [ax, ay] = line[i]!;
    const length = Math.hypot(bx - ax, by - ay);
    if (length > 0 && left <= length) {
      const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
      return [ax + ux * left + uy * right, ay + uy * left - ux * right];
    }
    left -= length;
  }
  return null;
}
