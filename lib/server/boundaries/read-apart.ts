import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { z } from "zod";
import type { refusedFileSchema } from "@/lib/contracts/plans/create-plan-from-file-endpoint";
import { Limiter } from "@/lib/server/concurrency/limiter";
import { type BoundaryAnswer, type BoundaryJob, boundaryAnswerSchema } from "./read-and-fit";
import { type Reader, startReader } from "./start-reader";

/**
 * What one file may take. Measured on two busy cores: 4 900 grids of 985 000 vertices, laid over grids that they cross
 * everywhere, are 54 s of a core, 72 s by the clock, and 1.6 GB.
 */
const limits = { seconds: 180, heapMegabytes: 2_048 };
/** One at once, or a small machine has no core left to answer with; each that waits holds its file in memory. */
const queue = new Limiter(1, 3);
/** Who has mended a refused file tries again at once, and need not wait for a start. */
const IDLE_MILLISECONDS = 30_000;

let idle: { reader: Reader; end: NodeJS.Timeout } | null = null;

/**
 * `readAndFit` in a process of its own, one file after the other: neither its time nor its memory is the server's, and whatever
 * ends it ends nothing else.
 * @param gone tells that nobody waits for the answer any more
 */
export async function readApart(job: BoundaryJob, gone: AbortSignal, allowed = limits): Promise<BoundaryAnswer> {
  const answer = await queue.run(() => (gone.aborted ? Promise.resolve(unheard) : readNow(job, gone, allowed)));
  return answer ?? refused("busy");
}

async function readNow(job: BoundaryJob, gone: AbortSignal, { seconds, heapMegabytes }: typeof limits) {
  const reader = takeIdle(heapMegabytes) ?? startReader(heapMegabytes);
  const { child } = reader;
  const settled = new AbortController();
  const { signal } = settled;
  const work = { isDone: false };
  try {
    child.send(job);
    return await Promise.race([
      once(child, "message", { signal }).then(([message]: unknown[]) => {
        work.isDone = true;
        return boundaryAnswerSchema.parse(message);
      }),
      once(child, "close", { signal }).then(([code, by]: unknown[]) => {
        // V8 aborts when its heap is full, and the system kills who takes the memory of all.
        if (by === "SIGABRT" || by === "SIGKILL") return refused("too-much-memory", heapMegabytes);
        throw new Error(`the reader of boundaries ended with ${String(code ?? by)}`, {
          cause: new Error(reader.said()),
        });
      }),
      once(gone, "abort", { signal }).then(() => unheard),
      sleep(seconds * 1_000, undefined, { signal }).then(() => refused("too-long", seconds)),
    ]);
  } finally {
    settled.abort();
    if (work.isDone) keep(reader);
    else child.kill("SIGKILL");
  }
}

function takeIdle(heapMegabytes: number): Reader | null {
  if (idle?.reader.heapMegabytes !== heapMegabytes) return null;
  const { reader, end } = idle;
  idle = null;
  clearTimeout(end);
  return reader.child.connected ? reader : null;
}

function keep(reader: Reader): void {
  const end = setTimeout(() => {
    idle = null;
    // Without anybody to hear from it has nothing left to do.
    if (reader.child.connected) reader.child.disconnect();
  }, IDLE_MILLISECONDS);
  idle = { reader, end: end.unref() };
}

const refused = (reason: z.output<typeof refusedFileSchema>["reason"], most?: number): BoundaryAnswer => ({
  refused: { reason, detail: most === undefined ? null : String(most) },
});

/** What nobody waits for. */
const unheard = refused("busy");
