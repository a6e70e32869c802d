import { describe, expect, it } from "vitest";
import { localPlane } from "@/lib/geometry/local-plane";
import { seededRandom } from "../seeded-random";
import { matchTrace } from "./match-trace";
import { addPasses, type StretchesByStreet, walkedStreets } from "./street-coverage";
import { TraceMap } from "./trace-map";
import type { Fix, TraceStreet } from "./trace-street";

const plane = localPlane([118.25, 30.91]);
const SIZE = 5;
const BLOCK = 90;

/** Streets of a square town, crossings every 90 m. */
const streets: TraceStreet[] = [];
const placeOf = new Map<string, number>();
const point = (x: number, y: number) => plane.toLngLat([x * BLOCK, y * BLOCK]);
function street(x: number, y: number, toX: number, toY: number): void {
  placeOf.set(`${x},${y}-${toX},${toY}`, streets.length);
  streets.push({
    id: String(streets.length),
    fromNode: `${x},${y}`,
    toNode: `${toX},${toY}`,
    line: [point(x, y), point(toX, toY)],
  });
}
for (let x = 0; x <= SIZE; x++) {
  for (let y = 0; y <= SIZE; y++) {
    if (x < SIZE) street(x, y, x + 1, y);
    if (y < SIZE) street(x, y, x, y + 1);
  }
}
const map = new TraceMap(streets);
const everyStreet = streets.map(() => true);

/** A walk from crossing to crossing at 1.1 m/s with one fix a second, and the streets it truly went along. */
function simulate(crossings: number, noiseMetres: number, seed: number) {
  const random = seededRandom(seed);
  const gauss = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const truth = new Set<number>();
  const fixes: Fix[] = [];
  let [x, y] = [0, 0];
  let seconds = 0;
  for (let i = 0; i < crossings; i++) {
    const moves = [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ].filter(([dx, dy]) => x + dx! >= 0 && x + dx! <= SIZE && y + dy! >= 0 && y + dy! <= SIZE);
    const [dx = 0, dy = 0] = moves[Math.floor(random() * moves.length)]!;
    const [nextX, nextY] = [x + dx, y + dy];
    truth.add(placeOf.get(`${x},${y}-${nextX},${nextY}`) ?? placeOf.get(`${nextX},${nextY}-${x},${y}`)!);
    const took = BLOCK / 1.1;
    for (let second = 0; second < took; second++, seconds++) {
      const share = second / took;
      const at = [
        (x + dx * share) * BLOCK + noiseMetres * gauss(),
        (y + dy * share) * BLOCK + noiseMetres * gauss(),
      ] as const;
      fixes.push({ position: plane.toLngLat(at), atMilliseconds: seconds * 1000, accuracyMetres: noiseMetres });
    }
    [x, y] = [nextX, nextY];
  }
  return { fixes, truth };
}

const coverageOf = (fixes: readonly Fix[]) =>
  walkedStreets(addPasses({}, matchTrace(map, fixes)), map.lengths, everyStreet);

describe("matchTrace", () => {
  it("finds the share that was walked to within 1 % at 10 m of noise", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const { fixes, truth } = simulate(30, 10, seed);
      const { share } = coverageOf(fixes);
      expect(Math.abs(share - truth.size / streets.length), `seed ${seed}`).toBeLessThanOrEqual(0.01);
    }
  });

  it("finds the very streets without noise", () => {
    const { fixes, truth } = simulate(40, 0, 3);
    expect(coverageOf(fixes).streets).toEqual([...truth].sort((a, b) => a - b));
  });

  it("finds the same when a walk is matched minute by minute and its fixes are thrown away", () => {
    const { fixes, truth } = simulate(30, 10, 5);
    let walked: StretchesByStreet = {};
    for (let from = 0; from < fixes.length; from += 60) {
      // The last half minute once more: the next piece has to know where it comes from.
      walked = addPasses(walked, matchTrace(map, fixes.slice(Math.max(0, from - 30), from + 60)));
    }
    const { share } = walkedStreets(walked, map.lengths, everyStreet);
    expect(Math.abs(share - truth.size / streets.length)).toBeLessThanOrEqual(0.02);
  });

  it("takes no notice of jumps, of fixes that know nothing, and of a clock that goes backwards", () => {
    const { fixes } = simulate(10, 3, 7);
    const wild = fixes.flatMap((fix, i): Fix[] => {
      if (i % 37 === 5) return [fix, { ...fix, position: plane.toLngLat([4000, -2000]) }];
      if (i % 41 === 7) return [fix, { ...fix, position: point(4, 4), accuracyMetres: 900 }];
      if (i % 43 === 9)
        return [fix, { ...fix, position: point(2, 5), atMilliseconds: fix.atMilliseconds - 86_400_000 }];
      return [fix];
    });
    expect(coverageOf(wild).streets).toEqual(coverageOf(fixes).streets);
  });

  it("finds nothing in nothing, and nothing away from all streets", () => {
    expect(matchTrace(map, [])).toEqual([]);
    const away = simulate(5, 3, 1).fixes.map((fix) => ({ ...fix, position: plane.toLngLat([9000, 9000]) }));
    expect(matchTrace(map, away)).toEqual([]);
    expect(walkedStreets({}, [], [])).toEqual({ streets: [], share: 0 });
  });
});
