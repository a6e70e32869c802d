import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "../log";
import { beginDraining } from "./readiness";

/** Requests that have begun get this long to finish; trust.md R11 wants the process gone within 20 s. */
const IN_FLIGHT_PATIENCE_MILLISECONDS = 15_000;
const CLOSE_PATIENCE_MILLISECONDS = 3_000;
/** New requests are still answered this long after `/readyz` has said no: who sends them needs a moment to hear it. */
const NOTICE_MILLISECONDS = 300;

export interface ShutdownParts {
  server: Server;
  /** Ends what would never end by itself (live streams), before the wait for requests in flight. */
  endStreams: () => void;
  /** Closes pools and jobs once no request is left. */
  closeResources: () => Promise<void>;
}

/**
 * Stops in order: not ready → streams end → requests in flight finish → resources close.
 * @returns whether everything came to its end by itself
 */
export async function gracefulShutdown({ server, endStreams, closeResources }: ShutdownParts): Promise<boolean> {
  beginDraining();
  await sleep(NOTICE_MILLISECONDS);
  endStreams();
  const drained = await within(IN_FLIGHT_PATIENCE_MILLISECONDS, closeServer(server));
  if (!drained) {
    log().warn("requests were still running after 15 s and were cut off");
    server.closeAllConnections();
  }
  const closed = await within(CLOSE_PATIENCE_MILLISECONDS, closeResources());
  return drained && closed;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // Also closes connections that wait for their next request.
    server.close(() => {
      resolve();
    });
  });
}

async function within(milliseconds: number, work: Promise<void>): Promise<boolean> {
  const timer = new AbortController();
  const tooLate = sleep(milliseconds, false, { signal: timer.signal }).catch(() => false);
  try {
    return await Promise.race([work.then(() => true), tooLate]);
  } finally {
    timer.abort();
  }
}
