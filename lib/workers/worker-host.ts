/** A question to a worker and its answer carry the same number. */
export interface Numbered<Body> {
  number: number;
  body: Body;
}

interface Waiting {
  resolve: (body: unknown) => void;
  reject: (reason: unknown) => void;
}

/**
 * Asks one worker, which is started with the first question and then kept: a new one for every frame of a played hour
 * would start more than it computes. What was given up is not waited for any longer; its answer is dropped.
 */
export class WorkerHost {
  readonly #start: () => Worker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #number = 0;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** @returns what the worker answered, unknown: parse it */
  ask(body: unknown, transfer: Transferable[], signal: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason as Error);
        return;
      }
      const number = this.#number++;
      this.#waiting.set(number, { resolve, reject });
      signal.addEventListener("abort", () => {
        if (this.#waiting.delete(number)) reject(signal.reason as Error);
      });
      this.#running().postMessage({ number, body } satisfies Numbered<unknown>, transfer);
    });
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#start();
    worker.onmessage = ({ data: { number, body } }: MessageEvent<Numbered<unknown>>) => {
      this.#waiting.get(number)?.resolve(body);
      this.#waiting.delete(number);
    };
    // A worker that fell over takes its questions with it; the next one starts another.
    worker.onerror = (event) => {
      worker.terminate();
      this.#worker = null;
      const failure = new Error(`A worker failed: ${event.message}`);
      for (const { reject } of this.#waiting.values()) reject(failure);
      this.#waiting.clear();
    };
    this.#worker = worker;
    return worker;
  }
}
