import type { IncomingMessage } from "node:http";

const MOST_BYTES = 64_000;
const LONGEST_MILLISECONDS = 1_000;

/**
 * Reads a small body and forgets it: a client that still writes when its connection is closed sees the closing, not the
 * answer. @returns whether the body is over; one that is large, or slow, is left where it is
 */
export function drainBody(request: IncomingMessage): Promise<boolean> {
  if (request.readableEnded) return Promise.resolve(true);
  if (Number(request.headers["content-length"] ?? 0) > MOST_BYTES) return Promise.resolve(false);
  return new Promise((resolve) => {
    let length = 0;
    const leave = (isOver: boolean): void => {
      clearTimeout(timer);
      request.off("data", count).off("end", end).off("close", end).pause();
      resolve(isOver);
    };
    const count = (chunk: Buffer): void => {
      length += chunk.byteLength;
      if (length > MOST_BYTES) leave(false);
    };
    const end = (): void => leave(true);
    const timer = setTimeout(() => leave(false), LONGEST_MILLISECONDS);
    request.on("data", count).on("end", end).on("close", end);
  });
}
