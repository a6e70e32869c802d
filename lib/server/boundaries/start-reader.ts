import { type ChildProcess, spawn } from "node:child_process";

/** A process that reads files of boundaries: one message each way a file. */
export interface Reader {
  child: ChildProcess;
  heapMegabytes: number;
  /** The last of what it said on standard error. */
  said: () => string;
}

/** As built beside the server, or as written where the program runs from its sources. */
const program =
  process.env.NODE_ENV === "production"
    ? ["--enable-source-maps", "dist/reading-process.mjs"]
    : ["--import", "tsx", "lib/server/boundaries/reading-process.ts"];

/** Most of its data is short-lived. */
const NURSERY_MEGABYTES = 64;
const MOST_SAID = 4_000;

/** It knows no setting and no secret, and does not outlive this process. */
export function startReader(heapMegabytes: number): Reader {
  const memory = [`--max-old-space-size=${heapMegabytes}`, `--max-semi-space-size=${NURSERY_MEGABYTES}`];
  const child = spawn(process.execPath, [...memory, ...program], {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    serialization: "advanced",
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH },
  });
  let said = "";
  child.stderr?.on("data", (text: Buffer) => {
    said = (said + text.toString()).slice(-MOST_SAID);
  });
  const end = (): void => void child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  return { child, heapMegabytes, said: () => said };
}
