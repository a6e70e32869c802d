import { readFileSync, writeFileSync } from "node:fs";
import { buildEntry, missingBuilds } from "./test/lock-file.mjs";

// After `npm install` against a registry that carries this system's builds only: makes the lock file whole again.
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const missing = missingBuilds(lock.packages);
for (const build of missing) lock.packages[`node_modules/${build.name}`] = buildEntry(build);
const { "": root, ...rest } = lock.packages;
lock.packages = { "": root, ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))) };
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} builds for other systems added`);
