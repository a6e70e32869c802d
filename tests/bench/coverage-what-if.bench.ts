import { refreshCoverage } from "@/lib/server/jobs/refresh-coverage";
import { whatIf } from "@/lib/server/services/coverage/what-if";
import type { Bench, BenchRow } from "./bench";
import { benchActor } from "./bench-actor";
import { demoDatabase } from "./demo-database";
import { percentile } from "./percentile";

const STEPS = 200;

async function run(): Promise<BenchRow[]> {
  await demoDatabase();
  await refreshCoverage();
  const actor = benchActor({ role: "leader" });
  const times: number[] = [];
  let first = 0;
  for (let step = 0; step < STEPS; step++) {
    // Dragged along a street and turned: one position after another, as the pointer sends them.
    const position: [number, number] = [118.245 + 0.001 * Math.sin(step / 30), 30.91 + 0.0006 * Math.cos(step / 30)];
    const began = performance.now();
    const result = await whatIf(actor, {
      area: "990102",
      changes: [{ position, bearingDegrees: (step * 3) % 360, horizontalFovDegrees: 70, rangeMetres: 80 }],
    });
    if (!result.ok) throw new Error(`the call was refused: ${result.failure.code}`);
    if (step === 0) first = performance.now() - began;
    else times.push(performance.now() - began);
  }
  return [
    { what: "the first place", measured: Number(first.toFixed(1)), unit: "ms" },
    {
      what: "one camera dragged: new figures, p95",
      measured: Number(percentile(times, 0.95).toFixed(1)),
      unit: "ms",
      required: { atMost: 20 },
    },
  ];
}

export const bench: Bench = {
  title: "What if a camera stood here",
  method: `Demo district; one camera dragged and turned over ${STEPS} places, figures of all 682 grids before and after each, through the service.`,
  run,
};
