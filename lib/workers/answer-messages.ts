import type { Numbered } from "./worker-host";

/** The part of a worker's global scope that is needed; the compiler's DOM types know windows only. */
interface WorkerScope {
  onmessage: ((event: { data: Numbered<unknown> }) => void) | null;
  postMessage: (message: unknown, transfer: Transferable[]) => void;
}

/**
 * Lets a worker answer every question with `answer`.
 * @param answer gives the answer, and which of its buffers move rather than being copied
 */
export function answerMessages(answer: (body: unknown) => { body: unknown; transfer: Transferable[] }): void {
  const scope = globalThis as unknown as WorkerScope;
  scope.onmessage = ({ data: { number, body } }) => {
    const given = answer(body);
    scope.postMessage({ number, body: given.body } satisfies Numbered<unknown>, given.transfer);
  };
}
