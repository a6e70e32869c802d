import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Response } from "@playwright/test";
import { removePrivateCluster } from "../../scripts/private-cluster.mjs";
import { findChromium } from "../../scripts/test/find-chromium.mjs";
import { freePort, startProgram } from "../helpers/started-program";
import type { Bench, BenchRow } from "./bench";

/** The first view is whole when nothing has been asked for so long. */
const QUIET_MILLISECONDS = 3_000;
/** The phone fetches what it opens later, the map among it, three seconds after its first view: that is not counted. */
const PHONE_QUIET_MILLISECONDS = 1_000;
const MOST_MILLISECONDS = 60_000;

interface View {
  origin: string;
  path: string;
  user?: string;
  /** On the page when its first view stands. */
  proof: string;
  /** 360 px wide. */
  isPhone?: boolean;
}

interface Scripts {
  page: number;
  worker: number;
}

const isScript = (response: Response): boolean =>
  (response.headers()["content-type"] ?? "").includes("javascript") && response.ok();

/** Every script that a browser with an empty cache loads for the first view, in bytes as gzip. */
async function scriptsOf(browser: Browser, { origin, path, user, proof, isPhone = false }: View): Promise<Scripts> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: isPhone ? { width: 360, height: 740 } : { width: 1440, height: 900 },
    locale: "zh-CN",
  });
  if (user !== undefined) {
    const data = { username: user, password: "fangge-demo" };
    const answer = await context.request.post("/api/auth/sign-in/username", { data });
    if (!answer.ok()) throw new Error(`sign-in was answered ${answer.status()}`);
  }
  const page = await context.newPage();
  const sizes = new Map<string, Promise<number>>();
  const workers = new Set<string>();
  let lastAt = performance.now();
  page.on("worker", (worker) => workers.add(worker.url()));
  page.on("request", () => {
    lastAt = performance.now();
  });
  // The context sees what workers ask for too.
  context.on("response", (response) => {
    if (!isScript(response)) return;
    sizes.set(
      response.url(),
      response.body().then((body) => gzipSync(body).byteLength),
    );
  });
  await page.goto(path);
  await page.locator(proof).first().waitFor({ timeout: MOST_MILLISECONDS });
  const end = performance.now() + MOST_MILLISECONDS;
  const quiet = isPhone ? PHONE_QUIET_MILLISECONDS : QUIET_MILLISECONDS;
  while (performance.now() < end && performance.now() - lastAt <= quiet) await sleep(100);
  const scripts: Scripts = { page: 0, worker: 0 };
  for (const [url, size] of sizes) scripts[workers.has(url) ? "worker" : "page"] += await size;
  await context.close();
  return scripts;
}

async function run(): Promise<BenchRow[]> {
  const dataDir = await mkdtemp(join(tmpdir(), "fangge-bench-pages-"));
  const program = startProgram({
    dataDir,
    port: await freePort(),
    args: ["--grids", "60", "--households", "6000"],
    env: { SIMULATE: "off" },
  });
  try {
    await program.ready();
    const executablePath = findChromium();
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
    });
    const { origin } = program;
    const signIn = await scriptsOf(browser, { origin, path: "/sign-in", proof: "input[type=password]" });
    const command = await scriptsOf(browser, { origin, path: "/command", user: "commander", proof: "canvas" });
    const field = { origin, path: "/field", user: "gridleader", proof: "[data-phone] h2", isPhone: true };
    const phone = await scriptsOf(browser, field);
    await browser.close();
    const kilobytes = (bytes: number): number => Math.round(bytes / 1e3);
    return [
      {
        what: "JavaScript of /sign-in, gzip",
        measured: kilobytes(signIn.page + signIn.worker),
        unit: "kB",
        required: { atMost: 180 },
      },
      {
        what: "JavaScript of /field before the map, gzip",
        measured: kilobytes(phone.page + phone.worker),
        unit: "kB",
        required: { atMost: 350 },
      },
      {
        what: "JavaScript of /command, gzip",
        measured: kilobytes(command.page),
        unit: "kB",
        required: { atMost: 900 },
      },
      { what: "the map's worker beside it, gzip", measured: kilobytes(command.worker), unit: "kB" },
    ];
  } finally {
    await program.end("SIGTERM");
    removePrivateCluster(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
}

export const bench: Bench = {
  title: "First view",
  method:
    "The built program with a small city; Chromium with an empty cache opens the page and is left until it asks for nothing more; every script it was sent, packed by gzip.",
  run,
};
