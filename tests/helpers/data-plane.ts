import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tokenHash } from "@/lib/server/auth/load-actor";
import { handleDataPlane } from "@/lib/server/http/data-plane";
import { startLive, stopLive } from "@/lib/server/live/live";
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
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    signedIn: async (username) => {
      const token = randomBytes(24).toString("base64url");
      await query("insert into api_tokens (user_id, name, token_hash) values ($1, 'test', $2)", [
        `u-${username}`,
        tokenHash(token),
      ]);
      return { authorization: `Bearer ${token}` };
    },
    stop: async () => {
      await stopLive();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
