import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What ends up in the built program. A change in a test or in the city generator needs no new build. */
const SOURCES = [
  "app",
  "components",
  "geodata/dictionaries",
  "lib",
  "public",
  "prisma/schema.prisma",
  "prisma.config.ts",
  "scripts/build",
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "server.ts",
  "tsconfig.json",
];
const LEFT_OUT = /\.test\.[a-z]+$|(^|\/)prisma-client(\/|$)/;

function* filesBelow(path) {
  if (LEFT_OUT.test(path) || !existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name));
}

/** One hash over the names and bytes of everything that a build is made from, relative to the working folder. */
export function sourceHash(sources = SOURCES) {
  const hash = createHash("sha256").update(process.version.split(".")[0]);
  for (const source of sources) {
    for (const file of filesBelow(source)) hash.update(`\n${file}\n`).update(readFileSync(file));
  }
  return hash.digest("hex");
}
