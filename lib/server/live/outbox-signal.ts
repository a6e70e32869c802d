import { processSingleton } from "../process-singleton";

const signal = processSingleton("outbox-signal", () => new EventTarget());

/** Tells this process's relay that something was committed; others find out by looking. */
export function signalOutbox(): void {
  signal.dispatchEvent(new Event("committed"));
}

/** Resolves at the next signal, at the latest after so many milliseconds, or when `stop` fires. */
export function outboxSignalOr(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("committed", done);
      stop.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("committed", done);
    stop.addEventListener("abort", done);
    if (stop.aborted) done();
  });
}
