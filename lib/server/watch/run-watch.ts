import { setTimeout as sleep } from "node:timers/promises";
import { log } from "../log";
import { watchOnce } from "./watch-once";

const TICK_MILLISECONDS = 5_000;
const RETRY_MILLISECONDS = 15_000;

/**
 * Looks every few seconds for what has come due without anybody doing anything. Every process may run it: what one of them
 * holds, the others pass over.
 */
export async function runWatch(stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const wait = await watchOnce(new Date()).then(
      () => TICK_MILLISECONDS,
      (error: unknown) => {
        log().warn({ err: error }, "the watch failed, tries again");
        return RETRY_MILLISECONDS;
      },
    );
    await sleep(wait, undefined, { signal: stop }).catch(() => undefined);
  }
}
