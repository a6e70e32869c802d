import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const resolve = {
  alias: {
    "@": here("."),
    // The package throws outside a React server bundle; tests and scripts are servers all the same.
    "server-only": here("tests/helpers/server-only.ts"),
  },
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          environment: "node",
          // Time for a busy machine, not a judgement of speed.
          testTimeout: 30_000,
          include: [
            "lib/**/*.test.ts",
            "geodata/**/*.test.ts",
            "components/**/*.test.{ts,tsx}",
            "scripts/**/*.test.mjs",
          ],
        },
      },
      {
        resolve,
        test: {
          name: "integration",
          environment: "node",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/helpers/start-test-cluster.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A wait for a state, not a judgement of speed: the machine may be busy with other things.
          expect: { poll: { timeout: 15_000 } },
          // A database each: more workers than cores only wait for each other.
          maxWorkers: 2,
        },
      },
      {
        resolve,
        test: {
          // The built program as a whole, started and killed: one at a time, after `npm run build`.
          name: "program",
          environment: "node",
          include: ["tests/program/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          maxWorkers: 1,
        },
      },
    ],
  },
});
