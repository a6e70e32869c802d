import { localPlane } from "@/lib/geometry/local-plane";
import { planStreetWalk } from "@/lib/patrol/postman/plan-street-walk";
import { seededRandom } from "@/lib/patrol/seeded-random";
import { orderTour } from "@/lib/patrol/stops/order-tour";
import { type Street, streetGraph } from "@/lib/patrol/street-graph";
import { matchTrace } from "@/lib/patrol/trace/match-trace";
import { TraceMap } from "@/lib/patrol/trace/trace-map";
import type { Bench, BenchRow } from "./bench";

const BLOCK_METRES = 90;

/** A town of streets with gaps, so that about two crossings in five are odd. */
function town(side: number): { streets: Street[]; odd: number } {
  const random = seededRandom(side);
  const streets: Street[] = [];
  const add = (from: number, to: number) =>
    random() < 0.85 && streets.push({ from, to, centimetres: Math.round(3000 + 9000 * random()), required: true });
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (x + 1 < side) add(y * side + x, y * side + x + 1);
      if (y + 1 < side) add(y * side + x, y * side + x + side);
    }
  }
  const degree = new Int32Array(side * side);
  for (const { from, to } of streets) {
    degree[from]!++;
    degree[to]!++;
  }
  return { streets, odd: degree.filter((count) => count % 2 === 1).length };
}

function milliseconds(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.round(times.sort((a, b) => a - b)[2]! * 10) / 10;
}

function streetRows(): BenchRow[] {
  return [
    { side: 15, atMost: 100 },
    { side: 35, atMost: 1000 },
  ].map(({ side, atMost }) => {
    const { streets, odd } = town(side);
    const graph = streetGraph(side * side, streets);
    const measured = milliseconds(() => planStreetWalk(graph, { closed: true, start: null }));
    const what = `every street of ${streets.length}, ${odd} odd crossings, shortest round`;
    return { what, measured, unit: "ms", required: { atMost } };
  });
}

/** Random places in a square: the shortest tour is close to 0.7124 √(n·A) (Johnson, McGeoch & Rothberg 1996). */
function tourRows(): BenchRow[] {
  return [100, 1000].flatMap((count): BenchRow[] => {
    const random = seededRandom(count);
    const places = Array.from({ length: count }, () => [random(), random()] as const);
    const cost = Float64Array.from({ length: count * count }, (_, cell) => {
      const [a, b] = [places[Math.floor(cell / count)]!, places[cell % count]!];
      return Math.hypot(a[0] - b[0], a[1] - b[1]);
    });
    let tour = new Int32Array();
    const measured = milliseconds(() => (tour = Int32Array.from(orderTour(count, cost, true, seededRandom(1)))));
    const length = tour.reduce((sum, city, i) => sum + cost[city * count + tour[(i + 1) % count]!]!, 0);
    const limit = 0.7124 * Math.sqrt(count) * (1 + 0.33 / count);
    return [
      { what: `${count} stops in order`, measured, unit: "ms", required: { atMost: 1000 } },
      {
        what: `${count} stops, length against 0.7124 √(n·A)`,
        measured: Number((length / limit).toFixed(3)),
        unit: "×",
      },
    ];
  });
}

function traceRow(): BenchRow {
  const side = 12;
  const plane = localPlane([118.25, 30.91]);
  const at = (x: number, y: number) => plane.toLngLat([x * BLOCK_METRES, y * BLOCK_METRES]);
  const street = (x: number, y: number, toX: number, toY: number) => ({
    id: `${x},${y}-${toX},${toY}`,
    fromNode: `${x},${y}`,
    toNode: `${toX},${toY}`,
    line: [at(x, y), at(toX, toY)],
  });
  const streets: ReturnType<typeof street>[] = [];
  for (let x = 0; x <= side; x++) {
    for (let y = 0; y <= side; y++) {
      if (x < side) streets.push(street(x, y, x + 1, y));
      if (y < side) streets.push(street(x, y, x, y + 1));
    }
  }
  const random = seededRandom(2);
  const noise = () => 20 * (random() + random() + random() - 1.5);
  const fixes = Array.from({ length: 7200 }, (_, second) => {
    const walked = second * 1.1;
    const row = Math.floor(walked / (side * BLOCK_METRES)) % side;
    const along = walked % (side * BLOCK_METRES);
    const position = plane.toLngLat([along + noise(), row * BLOCK_METRES + noise()]);
    return { position, atMilliseconds: second * 1000, accuracyMetres: 10 };
  });
  const measured = milliseconds(() => matchTrace(new TraceMap(streets), fixes));
  return { what: "two hours of fixes, one a second, matched", measured, unit: "ms", required: { atMost: 200 } };
}

const run = (): Promise<BenchRow[]> => Promise.resolve([...streetRows(), ...tourRows(), traceRow()]);

export const bench: Bench = {
  title: "Patrol planning and matching",
  method:
    "In one thread, median of five. Streets: towns of 15 × 15 and 35 × 35 crossings with 15 % of the streets missing. Stops: random places. Fixes: 10 m of noise on 312 streets.",
  run,
};
