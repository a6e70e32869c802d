import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toRings } from "@/lib/geometry/planar-set";
import { pointInRing } from "@/lib/geometry/point-in-ring";
import { signedArea } from "@/lib/geometry/signed-area";
import { seenArea } from "./seen-area";
import { seesPoint } from "./sees-point";
import type { Sight } from "./sight";
import { visibleRing } from "./visible-ring";
import { makeWall, type Wall } from "./wall";

/** Odd enough that no wall is seen exactly edge-on: a tie, where either answer is right. */
const decimetres = (min: number, max: number) => fc.integer({ min, max }).map((n) => n / 10 + 0.001_37);

const house = fc
  .record({
    x: decimetres(-600, 600),
    y: decimetres(-600, 600),
    w: decimetres(10, 250),
    h: decimetres(10, 250),
    turn: fc.integer({ min: 1, max: 300 }).map((n) => n / 100),
    height: fc.constantFrom(2, 3.4, 4.5, 6, 18),
  })
  .map(({ x, y, w, h, turn, height }): Wall => {
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const corners = [
      [0, 0],
      [w, 0],
      [w, h],
      [0, h],
    ] as const;
    return makeWall(
      corners.map(([px, py]) => [x + px * c - py * s, y + px * s + py * c]),
      height,
    )!;
  })
  // The lens stands in the open; who stands in a wall is moved out first.
  .filter((wall) => !pointInRing([0, 0], wall.ring) && edgeDistance(wall.ring, [0, 0]) > 0.05);
const scene = fc.record({
  walls: fc.array(house, { maxLength: 12 }),
  axis: fc.double({ min: -3, max: 3, noNaN: true }),
  half: fc.constantFrom(0.3, 0.6, 1.2, 2.5, Math.PI),
  lens: fc.constantFrom(3, 5, 7),
});
const sightOfScene = ({ axis, half, lens }: { axis: number; half: number; lens: number }): Sight => ({
  eye: [0, 0],
  heightMetres: lens,
  rangeMetres: 50,
  axis,
  half,
});

function edgeDistance(ring: readonly (readonly [number, number])[], [x, y]: readonly [number, number]): number {
  return Math.min(
    ...ring.map(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      const [ex, ey] = [bx - ax, by - ay];
      const t = Math.max(0, Math.min(1, ((x - ax) * ex + (y - ay) * ey) / (ex * ex + ey * ey || 1)));
      return Math.hypot(x - ax - t * ex, y - ay - t * ey);
    }),
  );
}

describe("the ground that a camera sees", () => {
  it("holds a point exactly when the line to the lens crosses no wall below its top, in cone and range", () => {
    const points = fc.array(
      fc.tuple(fc.double({ min: -52, max: 52, noNaN: true }), fc.double({ min: -52, max: 52, noNaN: true })),
      { minLength: 30, maxLength: 30 },
    );
    fc.assert(
      fc.property(scene, points, ({ walls, ...look }, spots) => {
        const sight = sightOfScene(look);
        const rings = toRings(seenArea(sight, walls));
        for (const spot of spots) {
          // Ties: within a centimetre of an outline (or of the arc, whose chords are 5 cm off) either answer is right.
          const near =
            rings.some((ring) => edgeDistance(ring, spot) < 0.01) || Math.abs(Math.hypot(...spot) - 50) < 0.06;
          if (near) continue;
          const inside = rings.filter((ring) => pointInRing(spot, ring)).length % 2 === 1;
          expect(inside).toBe(seesPoint(sight, spot, walls));
        }
      }),
      { numRuns: 400 },
    );
  });

  it("has the area that a sum of triangles between all critical angles gives, to a millionth", () => {
    fc.assert(
      fc.property(scene, ({ walls, ...look }) => {
        const sight = sightOfScene(look);
        const high = walls.map((wall) => ({ ...wall, heightMetres: 99 }));
        const whole = signedArea(visibleRing(sight, []));
        const found = signedArea(visibleRing(sight, high));
        expect(Math.abs(found - triangleSum(sight, high)) / whole).toBeLessThan(1e-6);
      }),
      { numRuns: 300 },
    );
  });
});

type Line = readonly [ax: number, ay: number, bx: number, by: number];

/** Every wall, whichever way it faces, and the rim: no culling, no order, no shared code. */
function triangleSum({ axis, half, rangeMetres }: Sight, walls: readonly Wall[]): number {
  const count = Math.ceil((2 * half) / (Math.PI / 36));
  const reach = rangeMetres * Math.sqrt((2 * half) / count / Math.sin((2 * half) / count));
  const corner = (i: number) => axis - half + (2 * half * i) / count;
  const lines: Line[] = walls.flatMap(({ ring }) =>
    ring.map(([ax, ay], i): Line => [ax, ay, ...ring[(i + 1) % ring.length]!]),
  );
  for (let i = 0; i < count; i++) {
    const [from, to] = [corner(i), corner(i + 1)];
    lines.push([Math.cos(from) * reach, Math.sin(from) * reach, Math.cos(to) * reach, Math.sin(to) * reach]);
  }
  const turn = (x: number, y: number): number => {
    const off = (Math.atan2(y, x) - axis) % (2 * Math.PI);
    return off > Math.PI ? off - 2 * Math.PI : off < -Math.PI ? off + 2 * Math.PI : off;
  };
  const angles = [-half, half];
  for (const [i, [ax, ay, bx, by]] of lines.entries()) {
    angles.push(turn(ax, ay), turn(bx, by));
    for (const [cx, cy, dx, dy] of lines.slice(i + 1)) {
      const cross = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
      const t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / cross;
      if (t > 0 && t < 1) angles.push(turn(ax + t * (bx - ax), ay + t * (by - ay)));
    }
  }
  const sorted = angles.filter((angle) => Math.abs(angle) <= half).sort((a, b) => a - b);
  let sum = 0;
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [from, to] = [axis + sorted[i]!, axis + sorted[i + 1]!];
    if (to - from < 1e-12) continue;
    const hit = ([ax, ay, bx, by]: Line, angle: number): number => {
      const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
      return (ax * (by - ay) - ay * (bx - ax)) / (ux * (by - ay) - uy * (bx - ax));
    };
    const between = ([ax, ay, bx, by]: Line, angle: number): boolean => {
      const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
      return (ux * ay - uy * ax) * (ux * by - uy * bx) < 0;
    };
    const middle = (from + to) / 2;
    const ahead = lines.filter((line) => between(line, middle) && hit(line, middle) > 0);
    const first = ahead.reduce((best, line) => (hit(line, middle) < hit(best, middle) ? line : best));
    sum += (hit(first, from) * hit(first, to) * Math.sin(to - from)) / 2;
  }
  return sum;
}
