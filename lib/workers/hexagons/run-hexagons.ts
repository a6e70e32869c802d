import { WorkerHost } from "../worker-host";
import { type HexagonAnswer, hexagonAnswer } from "./hexagon-data";

const host = new WorkerHost(
  () => new Worker(new URL("./hexagons.worker.ts", import.meta.url), { type: "module", name: "hexagons" }),
);

/** Finds the H3 cell of each position away from the page: a hundred thousand take a fifth of a second. */
export async function runHexagons(
  lng: Float64Array<ArrayBuffer>,
  lat: Float64Array<ArrayBuffer>,
  resolution: number,
  signal: AbortSignal,
): Promise<HexagonAnswer> {
  return hexagonAnswer.parse(await host.ask({ lng, lat, resolution }, [lng.buffer, lat.buffer], signal));
}
