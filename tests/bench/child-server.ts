import { once } from "node:events";
import { forkChild } from "./fork-child";

export interface ChildServer {
  port: number;
  /** Bytes of memory the process holds. */
  rss(): Promise<number>;
  stop(): Promise<void>;
}

/** Runs one of the servers of this folder, so that it does not share an event loop with who measures it. */
export async function startChild(
  file: "data-plane-server.ts" | "bare-server.ts",
  env: Record<string, string> = {},
): Promise<ChildServer> {
  const child = forkChild(file, { env: { ...process.env, LIVE_STREAMS_PER_USER: "1000", ...env } });
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  return {
    port,
    rss: async () => {
      child.send("rss");
      const [{ rss }] = (await once(child, "message")) as [{ rss: number }];
      return rss;
    },
    stop: async () => {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}
