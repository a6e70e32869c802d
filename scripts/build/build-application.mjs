import { spawn } from "node:child_process";
import { forgetBuild, rememberBuild } from "./build-state.mjs";
import { bundleServer } from "./bundle-server.mjs";
import { generateClient } from "./generate-client.mjs";
import { sourceHash } from "./source-hash.mjs";

function buildPages() {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      stdio: "inherit",
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    });
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`next build ended with code ${code}`))));
  });
}

const PHASES = [
  ["database client", generateClient],
  ["pages", buildPages],
  ["server", bundleServer],
];

/** Builds all that `node dist/server.mjs` needs, and notes which sources it was made from. */
export async function buildApplication() {
  const hash = sourceHash();
  forgetBuild();
  for (const [index, [name, work]] of PHASES.entries()) {
    const began = performance.now();
    await work();
    console.log(`build ${index + 1}/${PHASES.length} ${name} ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  rememberBuild(hash);
}
