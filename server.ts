import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { env } from "@/lib/config/env";
import { closePools } from "@/lib/server/db/pool";
import { handleDataPlane } from "@/lib/server/http/data-plane";
import { gracefulShutdown } from "@/lib/server/http/graceful-shutdown";
import { guardRequest } from "@/lib/server/http/guard-request";
import { isPage } from "@/lib/server/http/is-page";
import { onStopRequest } from "@/lib/server/http/on-stop-request";
import { outliveReader } from "@/lib/server/http/outlive-reader";
import { beginServing, databaseAnswers, isDraining } from "@/lib/server/http/readiness";
import { sendUnavailablePage } from "@/lib/server/http/send-unavailable-page";
import { type RunningJobs, startJobs } from "@/lib/server/jobs/start-jobs";
import { startLive, stopLive } from "@/lib/server/live/live";
import { log } from "@/lib/server/log";
import { runSimulator } from "@/lib/server/simulate/simulator";
import { runWatch } from "@/lib/server/watch/run-watch";

const isDevelopment = process.argv.includes("--dev");
Object.assign(process.env, { NODE_ENV: isDevelopment ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" });

const { PORT, HOST } = env();
outliveReader();

type ControlPlane = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The framework is loaded after NODE_ENV is set, which it reads once. */
async function loadControlPlane(): Promise<{ handle: ControlPlane; close: () => Promise<void> }> {
  const { default: next } = await import("next");
  const app = next({ dev: isDevelopment, dir: process.cwd(), port: PORT, hostname: HOST ?? "localhost", quiet: true });
  await app.prepare();
  return { handle: app.getRequestHandler(), close: () => app.close() };
}

const controlPlane = loadControlPlane();
let jobs: RunningJobs | undefined;
let liveStopped: Promise<void> | undefined;
let simulation: Promise<void> | undefined;
let watch: Promise<void> | undefined;
const loopsStop = new AbortController();

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (isDraining()) response.setHeader("connection", "close");
  if (!guardRequest(request, response, { development: isDevelopment })) return;
  if (handleDataPlane(request, response)) return;
  const { handle: answer } = await controlPlane;
  const [path = "/"] = (request.url ?? "/").split("?", 1);
  // Calls say 503 themselves; the framework would make a 500 of a page that cannot ask who reads it.
  if (isPage(path) && !(await databaseAnswers())) sendUnavailablePage(request, response);
  else await answer(request, response);
}

const server = createServer((request, response) => {
  handle(request, response).catch((error: unknown) => {
    log().error({ err: error }, "request failed");
    if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
    response.end();
  });
});

onStopRequest((reason) => {
  log().info({ reason }, "stopping");
  const stopping = gracefulShutdown({
    server,
    endStreams: () => {
      loopsStop.abort();
      liveStopped = stopLive();
    },
    closeResources: async () => {
      await Promise.all([jobs?.stop(), liveStopped, simulation, watch]);
      await Promise.all([closePools(), controlPlane.then(({ close }) => close())]);
    },
  });
  stopping.then(
    (clean) => {
      log().info({ clean }, "stopped");
      process.exit(0);
    },
    (error: unknown) => {
      log().fatal({ err: error }, "could not stop in order");
      process.exit(1);
    },
  );
});

process.on("unhandledRejection", (error) => {
  log().error({ err: error }, "unhandled rejection");
});

server.on("error", (error) => {
  log().fatal({ err: error, port: PORT }, "cannot listen");
  process.exit(1);
});
startLive();
server.listen(PORT, HOST, () => {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : PORT;
  controlPlane.then(
    () => {
      beginServing();
      jobs = startJobs();
      simulation = runSimulator(loopsStop.signal);
      watch = runWatch(loopsStop.signal);
      log().info({ port }, "serving");
      process.send?.({ type: "serving", port });
    },
    (error: unknown) => {
      log().fatal({ err: error }, "the application could not be loaded");
      process.exit(1);
    },
  );
});
