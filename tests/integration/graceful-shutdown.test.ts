import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handleDataPlane } from "@/lib/server/http/data-plane";
import { gracefulShutdown } from "@/lib/server/http/graceful-shutdown";
import { beginServing } from "@/lib/server/http/readiness";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;

beforeAll(async () => {
  program = await startTestProgram();
});
afterAll(() => program.stop());

/** Answers health paths as the program does, and anything else after half a second. */
async function slowServer() {
  const server = createServer((request, response) => {
    if (handleDataPlane(request, response)) return;
    setTimeout(() => response.end("done"), 500);
  });
  server.listen(0);
  await once(server, "listening");
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

const status = (url: string) => fetch(url, { headers: { connection: "close" } }).then((answer) => answer.status);

describe("gracefulShutdown (R11)", () => {
  it("says 503 first, lets requests in flight finish, and closes resources last", async () => {
    const { server, origin } = await slowServer();
    expect(await status(`${origin}/readyz`)).toBe(503);
    beginServing();
    expect(await status(`${origin}/readyz`)).toBe(200);

    const order: string[] = [];
    const inFlight = Promise.all(
      Array.from({ length: 20 }, async () => {
        const answer = await fetch(`${origin}/slow`);
        order.push(await answer.text());
      }),
    );
    await sleep(100);
    const stopping = gracefulShutdown({
      server,
      endStreams: () => order.push("streams"),
      closeResources: () => {
        order.push("resources");
        return Promise.resolve();
      },
    });
    expect(await status(`${origin}/readyz`)).toBe(503);
    expect(await status(`${origin}/livez`)).toBe(200);
    await inFlight;
    expect(await stopping).toBe(true);
    expect(order).toEqual(["streams", ...Array<string>(20).fill("done"), "resources"]);
    await expect(fetch(`${origin}/livez`)).rejects.toThrow();
  });
});
