import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { sourceHash } from "./source-hash.mjs";

const STAMP = "dist/built-from";
const PRODUCTS = [".next/BUILD_ID", "dist/server.mjs", "dist/migrate.mjs", "dist/reading-process.mjs"];

/** Whether the built program belongs to the sources that lie here now. */
export function isBuildCurrent() {
  return PRODUCTS.every(existsSync) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === sourceHash();
}

export function forgetBuild() {
  rmSync(STAMP, { force: true });
}

/** @param {string} hash the sources' hash when the build began: what was edited meanwhile is not in it */
export function rememberBuild(hash) {
  mkdirSync("dist", { recursive: true });
  writeFileSync(STAMP, hash);
}
