import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/test/find-chromium.mjs";

const port = Number(process.env.BROWSER_TEST_PORT ?? 3190);
const origin = `http://localhost:${port}`;
const executablePath = findChromium();

/** The browser tests meet the program as a stranger does: through `npm start`, on a database of its own, with a small city. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/browser",
  reporter: [["list"], ["json"]],
  // Software rendering on two cores: one page at a time, and time for the map to paint on a busy machine.
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  use: {
    ...devices["Desktop Chrome"],
    baseURL: origin,
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    screenshot: "only-on-failure",
    // A recording doubles a page's work; `--trace on` asks for one.
    trace: "off",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
    },
  },
  webServer: {
    command: "node scripts/start.mjs --reset --yes --grids 60 --households 6000",
    url: `${origin}/readyz`,
    // The demo's live source would move cases from one tab to another under a test's hands.
    env: {
      PORT: String(port),
      DATA_DIR: join(tmpdir(), `fangge-browser-test-${port}`),
      DATABASE_URL: "",
      SIMULATE: "off",
      // A test is the receiver of alerts itself.
      WEBHOOK_NETWORKS: "127.0.0.1",
    },
    stdout: "pipe",
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 25_000 },
  },
});
