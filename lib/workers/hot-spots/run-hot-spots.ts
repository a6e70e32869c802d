import { WorkerHost } from "../worker-host";
import { type HotSpotAnswer, type HotSpotQuestion, hotSpotAnswer } from "./hot-spot-data";

const host = new WorkerHost(
  () => new Worker(new URL("./hot-spots.worker.ts", import.meta.url), { type: "module", name: "hot-spots" }),
);

/** Judges places away from the page, so that neither map nor brush wait for it. */
export async function runHotSpots(question: HotSpotQuestion, signal: AbortSignal): Promise<HotSpotAnswer> {
  return hotSpotAnswer.parse(await host.ask(question, [], signal));
}
