import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tokenHash } from "@/lib/server/auth/load-actor";
import { handleDataPlane } from "@/lib/server/http/data-plane";
import { startLive, stopLive } from "@/lib/server/live/live";
import { until } from "./started-program";
import type { TestProgram } from "./test-program";

export interface DataPlane {
  origin: string;
  /** A header that signs the user in. */
  signedIn(username: string): Promise<{ authorization: string }>;
  stop(): Promise<void>;
}

/** The data plane of a test program on a port of its own, live stream included. */
export async function startDataPlane({ query }: Pick<TestProgram, "query">): Promise<DataPlane> {
  const server = createServer((request, response) => {
    if (!handleDataPlane(request, response)) response.writeHead(404).end();
  });
  startLive();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signedIn = async (username: string) => {
    const token = randomBytes(24).toString("base64url");
    await query("insert into api_tokens (user_id, name, token_hash) values ($1, 'test', $2)", [
      `u-${username}`,
      tokenHash(token),
    ]);
    return { authorization: `Bearer ${token}` };
  };
  await untilLive(origin, await signedIn("planner2"));
  return {
    origin,
    signedIn,
    stop: async () => {
      await stopLive();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The hub takes clients once it knows its place in the stream; until then it answers 503, as it should. */
async function untilLive(origin: string, headers: Record<string, string>): Promise<void> {
  await until(async () => {
    const stop = new AbortController();
    const { status } = await fetch(`${origin}/live?topics=grids`, { headers, signal: stop.signal });
    stop.abort();
    return status !== 503;
  }, 15_000);
}
