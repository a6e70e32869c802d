import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * The least that node:http can do, to compare with: `PUT /bytes` keeps a body and `GET /bytes` sends it;
 * `GET /live` opens a stream and `POST /live` writes its body to all of them, what comes within some milliseconds together:
 * a write a stream and event is what such a server cannot afford at a thousand streams.
 */
const GATHER_MILLISECONDS = 25;
const streams = new Set<ServerResponse>();
let kept = Buffer.alloc(0);
let waiting: Buffer[] = [];

function writeLater(body: Buffer): void {
  if (waiting.push(body) > 1) return;
  setTimeout(() => {
    const together = Buffer.concat(waiting);
    waiting = [];
    for (const stream of streams) stream.write(together);
  }, GATHER_MILLISECONDS);
}

const server = createServer((request, response) => {
  if (request.method === "GET") {
    if (request.url?.startsWith("/live")) {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("\n");
      streams.add(response);
      response.on("close", () => streams.delete(response));
    } else {
      response.writeHead(200, { "content-type": "application/octet-stream", "content-length": kept.byteLength });
      response.end(kept);
    }
    return;
  }
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    const body = Buffer.concat(parts);
    if (request.url === "/live") writeLater(body);
    else kept = body;
    response.end();
  });
});
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
// Whoever measures may be stopped half-way.
process.on("disconnect", () => process.exit());
