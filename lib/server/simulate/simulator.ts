import { setTimeout as sleep } from "node:timers/promises";
import { env } from "@/lib/config/env";
import type { Result } from "@/lib/kernel/result";
import { log } from "../log";
import { processSingleton } from "../process-singleton";
import { simulateReport, simulateStep } from "./simulate-case";
import { findSimulator } from "./simulator-queries";

/** Every eight seconds something moves; every half minute somebody reports. So the open cases stay about as many as they are. */
const TICK_MILLISECONDS = 8_000;
const REPORT_SHARE = 0.25;
/** Rain, a power cut: now and then a handful at once. */
const BURST_SHARE = 0.02;
const BURST = 5;
const RETRY_MILLISECONDS = 30_000;

interface Simulator {
  /** What the switch in /admin says; undefined: nobody has touched it, the setting decides. */
  wanted: boolean | undefined;
  isAvailable: boolean;
  reported: number;
  moved: number;
}

const simulator = processSingleton(
  "simulator",
  (): Simulator => ({ wanted: undefined, isAvailable: false, reported: 0, moved: 0 }),
);

const isRunning = (): boolean => simulator.isAvailable && (simulator.wanted ?? env().SIMULATE !== "off");

/** `available`: the demo city is loaded, with the account the simulator acts under. */
export const simulatorStatus = () => ({
  available: simulator.isAvailable,
  running: isRunning(),
  reported: simulator.reported,
  moved: simulator.moved,
});

export function switchSimulator(on: boolean): void {
  simulator.wanted = on;
}

/** Lives in the server's process until `stop`, does nothing while it is switched off, and outlasts any failure. */
export async function runSimulator(stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const wait = await tick().catch((error: unknown) => {
      log().warn({ err: error }, "simulator failed, tries again");
      return RETRY_MILLISECONDS;
    });
    await sleep(wait, undefined, { signal: stop }).catch(() => undefined);
  }
}

/** @returns milliseconds until the next one */
async function tick(): Promise<number> {
  const actor = await findSimulator();
  simulator.isAvailable = actor !== null;
  if (!actor) return RETRY_MILLISECONDS;
  if (!isRunning()) return TICK_MILLISECONDS;
  const chance = Math.random();
  const reports = chance < BURST_SHARE ? BURST : chance < REPORT_SHARE ? 1 : 0;
  for (let n = 0; n < reports; n += 1) simulator.reported += counted(await simulateReport(actor), "report");
  simulator.moved += counted(await simulateStep(actor), "step");
  return TICK_MILLISECONDS * (0.5 + Math.random());
}

function counted(result: Result<unknown>, what: string): number {
  // Somebody else was faster, or the place has gone from the map: the next tick takes another case.
  if (!result.ok) log().debug({ what, code: result.failure.code }, "simulated act refused");
  return result.ok ? 1 : 0;
}
