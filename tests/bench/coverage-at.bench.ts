import { coverageAt } from "@/lib/server/services/coverage/coverage-at";
import type { Bench, BenchRow } from "./bench";
import { benchActor } from "./bench-actor";
import { demoDatabase } from "./demo-database";
import { percentile } from "./percentile";

const CALLS = 400;
const WARM_UP = 400;

async function run(): Promise<BenchRow[]> {
  await demoDatabase();
  const actor = benchActor({ role: "leader" });
  const times: number[] = [];
  let seen = 0;
  for (let round = -WARM_UP; round < CALLS; round++) {
    // Halton's sequence spreads the points over the built-up middle of the district.
    const place: [number, number] = [
      118.215 + 0.06 * halton(round + WARM_UP, 2),
      30.89 + 0.04 * halton(round + WARM_UP, 3),
    ];
    const began = performance.now();
    const result = await coverageAt(actor, place);
    if (!result.ok) throw new Error(`the call was refused: ${result.failure.code}`);
    if (round >= 0) times.push(performance.now() - began);
    seen += result.value.cameras.length;
  }
  return [
    {
      what: "who sees a point, p95",
      measured: Number(percentile(times, 0.95).toFixed(2)),
      unit: "ms",
      required: { atMost: 5 },
    },
    { what: "cameras found per point, mean", measured: Number((seen / (CALLS + WARM_UP)).toFixed(2)), unit: "cameras" },
  ];
}

function halton(index: number, base: number): number {
  let [value, part] = [0, 1 / base];
  for (let rest = index + 1; rest > 0; rest = Math.floor(rest / base), part /= base) value += (rest % base) * part;
  return value;
}

export const bench: Bench = {
  title: "Which camera sees this point",
  method: `Demo district (11 720 cameras, 45 000 buildings); ${CALLS} points spread over its middle, through the service, one after another, after ${WARM_UP} to warm up.`,
  run,
};
