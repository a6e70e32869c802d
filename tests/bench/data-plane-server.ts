import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { handleDataPlane } from "@/lib/server/http/data-plane";
import { startLive } from "@/lib/server/live/live";
import { forgetTiles } from "@/lib/server/tiles/tile-source";

/** The data plane alone, in a process of its own, as a benchmark needs it; BENCH_FORGET: no tile is ever in memory. */
startLive();
const server = createServer((request, response) => {
  if (process.env.BENCH_FORGET) forgetTiles();
  if (!handleDataPlane(request, response)) response.writeHead(404).end();
});
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on("message", () => process.send?.({ rss: process.memoryUsage.rss() }));
// Whoever measures may be stopped half-way.
process.on("disconnect", () => process.exit());
