import { WorkerHost } from "../worker-host";
import { type HeatAnswer, type HeatQuestion, heatAnswer } from "./heat-data";

const host = new WorkerHost(
  () => new Worker(new URL("./heat.worker.ts", import.meta.url), { type: "module", name: "heat" }),
);

/** Smooths and colours away from the page: a city's lattice has a million cells. The columns asked about move there. */
export async function runHeat(question: HeatQuestion, signal: AbortSignal): Promise<HeatAnswer> {
  const moved = [question.lng.buffer, question.lat.buffer, question.weights.buffer] as ArrayBuffer[];
  return heatAnswer.parse(await host.ask(question, moved, signal));
}
