import { computeCoverage } from "@/lib/server/services/coverage/compute-coverage";
import { readDistrict } from "@/lib/server/services/coverage/read-district";
import { storeCoverage } from "@/lib/server/services/coverage/store-coverage";
import { watchActor } from "@/lib/server/watch/watch-actor";
import type { Bench, BenchRow } from "./bench";
import { demoDatabase } from "./demo-database";

const DISTRICT = "990102";

async function run(): Promise<BenchRow[]> {
  await demoDatabase();
  const actor = watchActor(DISTRICT);
  const [began, used] = [performance.now(), process.cpuUsage()];
  const scene = await readDistrict(actor, DISTRICT);
  if (!scene.ok) throw new Error(scene.failure.code);
  const coverage = await computeCoverage(scene.value);
  await storeCoverage(actor, DISTRICT, scene.value.frame, coverage);
  const { user, system } = process.cpuUsage(used);
  return [
    {
      what: "whole district, read to stored",
      measured: Number(((performance.now() - began) / 1000).toFixed(1)),
      unit: "s",
    },
    {
      what: "of it this program's processor time",
      measured: Number(((user + system) / 1e6).toFixed(1)),
      unit: "s",
      required: { atMost: 15 },
    },
    { what: "cameras", measured: coverage.views.length, unit: "cameras" },
    { what: "blind spots", measured: coverage.blind.length, unit: "places" },
  ];
}

export const bench: Bench = {
  title: "Coverage of the demo district from scratch",
  method:
    "11 720 cameras among 48 000 buildings, 682 grids: views, public ground, k-coverage, streets, hazards, cases, blind spots.",
  run,
};
