import { type ChildProcess, type ForkOptions, fork } from "node:child_process";

/** What still runs; a bench that fails leaves them, and they would keep the whole run from ending. */
export const runningChildren = new Set<ChildProcess>();

/** Runs a TypeScript program of this folder in a process of its own. */
export function forkChild(file: string, options: Pick<ForkOptions, "env" | "serialization"> = {}): ChildProcess {
  const child = fork(new URL(file, import.meta.url), { execArgv: ["--import", "tsx"], ...options });
  runningChildren.add(child);
  child.on("exit", () => runningChildren.delete(child));
  return child;
}
